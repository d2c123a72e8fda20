import type { ErrorEntry } from '../error';

/** Errors about an establishment's register of pieces (docs/pieces.md). */
export const PIECES_ERRORS = {
  'PIECES-FICHIER': {
    trouve: 'Le registre de pièces « {fichier} » ne se lit pas : {raison}.',
    attendu: 'un fichier YAML lisible, de 1 Mo au plus.',
    faire: 'Vérifiez le chemin donné à --pieces.',
  },
  'PIECES-YAML': {
    trouve: 'Le registre de pièces « {fichier} » n’est pas du YAML à la ligne {ligne}.',
    attendu: 'du YAML 1.2 bien formé.',
    faire: 'Corrigez cette ligne.',
  },
  'PIECES-CHAMP': {
    trouve: 'Dans « {fichier} », le champ « {champ} »{lieu} {constat}.',
    attendu: '{attendu}.',
    faire: 'Corrigez ce champ ; docs/pieces.md les décrit tous.',
  },
  'PIECES-DATE': {
    trouve: 'Dans « {fichier} », le champ « {champ} » vaut « {valeur} », une date qui avance avec le jour de l’exécution.',
    attendu: 'une date AAAA-MM-JJ ; seul un registre d’exemple (« exemple: true ») peut en porter de relatives.',
    faire: 'Écrivez la date que porte la pièce.',
  },
  'PIECES-CHEMIN': {
    trouve: 'Le fichier « {fichier} » du registre de pièces mène hors du dossier du registre.',
    attendu: 'une pièce rangée sous le dossier du registre, sans lien qui en sorte.',
    faire: 'Copiez la pièce dans ce dossier.',
  },
  'PIECES-EXEMPLE': {
    trouve: 'Le registre de pièces « {fichier} » est un exemple, et la cible « {cible} » n’est pas le témoin.',
    attendu: 'les pièces de l’établissement, sans « exemple: true ».',
    faire: 'Donnez le registre de l’établissement à --pieces, ou retirez l’option.',
  },
  'PIECES-EXIGENCE': {
    trouve: 'Dans « {fichier} », la pièce « {piece} » cite l’exigence « {nom} », qui n’est pas au catalogue.',
    attendu: 'un identifiant ou une étiquette du catalogue, comme « EXI-v1-18 ».',
    faire: 'Corrigez le nom ; « homologair couverture » donne les étiquettes.',
  },
} as const satisfies Record<string, ErrorEntry>;
