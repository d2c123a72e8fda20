import type { ErrorEntry } from '../error';

export const REFERENTIEL_ERRORS = {
  'REFERENTIEL-FICHIER': {
    trouve: 'Dans « {fichier} », le champ « {champ} » est incorrect : {defaut}.',
    attendu: 'un fichier conforme au schéma du catalogue (support/referentiel/schema.ts).', faire: 'Corrigez ce champ.',
  },
  'REFERENTIEL-DOUBLON': {
    trouve: 'Le catalogue porte deux fois « {cle} ».', attendu: 'un identifiant ou un numéro unique.', faire: 'Renommez ou fusionnez les deux entrées.',
  },
  'REFERENTIEL-INCONNU': {
    trouve: '{ou} nomme « {nom} », qui n’est pas au catalogue.', attendu: 'un identifiant ou une étiquette du catalogue.', faire: 'Corrigez le nom ou ajoutez l’exigence.',
  },
  'REFERENTIEL-DIMENSIONS': {
    trouve: 'Dans « {fichier} », « {champ} » {constat}.',
    attendu: '{attendu}.', faire: 'Corrigez ce champ : une liste de dimensions, chacune avec nom, source et exigences.',
  },
} as const satisfies Record<string, ErrorEntry>;
