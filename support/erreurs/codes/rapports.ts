import type { ErrorEntry } from '../error';

/** Errors about the reports of a run. */
export const RAPPORT_ERRORS = {
  'RAPPORT-CIBLE': {
    trouve: 'Le passage « {passage} » ne dit pas {champ} de la cible.',
    attendu: 'une cible nommée, avec sa version : chaque rapport les porte.',
    faire: 'Complétez le fichier de cible et relancez la suite.',
  },
} as const satisfies Record<string, ErrorEntry>;
