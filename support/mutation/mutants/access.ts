import type { Mutant } from '../mutant';
import { rppsSansAutorisationMontreCommeVide } from './rpps-sans-autorisation-montre-comme-vide';
import { certificatDUnAutreEtablissement } from './certificat-d-un-autre-etablissement';
import { certificatExpireTu } from './certificat-expire-tu';
import { extractionTronquee } from './extraction-tronquee';
import { lectureEnIndirecteSimple } from './lecture-en-indirecte-simple';
import { lectureHorsAir } from './lecture-hors-air';

/** Modes, certificates, accounts, traces kept whole, degraded mode. */
export const ACCESS_MUTANTS: readonly Mutant[] = [
  lectureEnIndirecteSimple, lectureHorsAir, certificatExpireTu, certificatDUnAutreEtablissement, extractionTronquee, rppsSansAutorisationMontreCommeVide,
];
