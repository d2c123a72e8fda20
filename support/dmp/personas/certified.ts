import type { StructureRef } from '../../journal/facts';
import { loadPersonas } from './load';

/** Bundled structures that have certificates, besides those a run admits. */
const BUNDLED = 3;

/** The structures of a folder of kept keys, whichever command writes it: those a run admits, then the first bundled ones. */
export const certifiedStructures = (own: readonly StructureRef[]): StructureRef[] => [
  ...own, ...loadPersonas().structures.slice(0, BUNDLED).map(({ cle, finess, finessJuridique, raisonSociale, secteur }) => ({ persona: cle, finess, finessJuridique, raisonSociale, secteur })),
];
