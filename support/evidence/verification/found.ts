import type { Anomaly } from './anomaly';

/** What a check found wrong, and what it could not look at, each with why, in words. */
export interface Found { anomalies: Anomaly[]; nonControle: string[] }

/** Why a container of an earlier bench is not judged on what that bench did not write. */
export const EARLIER = 'conteneur d’une version antérieure';
export const together = (all: readonly Found[]): Found => ({ anomalies: all.flatMap(({ anomalies }) => anomalies), nonControle: all.flatMap(({ nonControle }) => nonControle) });
