import { CIBLE_ERRORS } from './codes/cible';
import { CLI_ERRORS } from './codes/cli';
import { DMP_ERRORS } from './codes/dmp';
import { DMP_DOSSIER_ERRORS } from './codes/dmp-dossier';
import { DOSSIER_ERRORS } from './codes/dossier';
import { JOURNAL_ERRORS } from './codes/journal';
import { PIECES_ERRORS } from './codes/pieces';
import { PKI_ERRORS } from './codes/pki';
import { RAPPORT_ERRORS } from './codes/rapports';
import { REFERENTIEL_ERRORS } from './codes/referentiel';
import { SCEAU_ERRORS } from './codes/sceau';
import { TEMOIN_ERRORS } from './codes/temoin';
import { VIHF_ERRORS } from './codes/vihf';
import { XDS_ERRORS } from './codes/xds';
import { XML_ERRORS } from './codes/xml';

/** The one table of errors: every code a user or a report can meet, with its French sentence. One file per domain. */
export const ERRORS = {
  ...XML_ERRORS, ...PKI_ERRORS, ...VIHF_ERRORS, ...XDS_ERRORS, ...DMP_ERRORS, ...DMP_DOSSIER_ERRORS,
  ...JOURNAL_ERRORS, ...REFERENTIEL_ERRORS, ...CIBLE_ERRORS, ...CLI_ERRORS, ...TEMOIN_ERRORS, ...PIECES_ERRORS, ...DOSSIER_ERRORS, ...SCEAU_ERRORS, ...RAPPORT_ERRORS,
} as const;

export type ErrorCode = keyof typeof ERRORS;
