import type { ErrorEntry } from '../error';

/** Errors about proofs and the commission's dossier (docs/dossier.md). */
export const DOSSIER_ERRORS = {
  'PREUVE-NUMEROS': {
    trouve: 'Dans « {fichier} », le champ « {champ} » {constat}.',
    attendu: '{attendu}.',
    faire: 'Corrigez ce fichier de numéros ; docs/dossier.md en donne la forme.',
  },
  'PREUVE-SECRETS': {
    trouve: 'L’exécution « {dossier} » ne dit pas lesquels des secrets de ses comptes elle a vus : {constat}.',
    attendu: 'le fichier secrets-vus.json que « homologair lancer » y laisse, ou les mots de passe et secrets TOTP des comptes, un par ligne.',
    faire: 'Donnez ces secrets par --secrets, ou refaites l’exécution : sans eux, un mot de passe recopié par le logiciel sortirait en clair.',
  },
  'DOSSIER-FICHIER': {
    trouve: 'Le fichier « {fichier} » ne se lit pas : {raison}.',
    attendu: 'un fichier lisible, de 1 Mo au plus, de la forme que décrit docs/dossier.md.',
    faire: 'Vérifiez le chemin et le contenu.',
  },
  'DOSSIER-CHAMP': {
    trouve: 'Dans « {fichier} », le champ « {champ} » {constat}.',
    attendu: '{attendu}.',
    faire: 'Corrigez ce champ ; docs/dossier.md les décrit tous.',
  },
  'DOSSIER-CIBLE': {
    trouve: 'Le passage « {passage} » ne dit pas {champ} de la cible.',
    attendu: 'une cible nommée, avec sa version : le dossier les porte sur chaque page.',
    faire: 'Complétez le fichier de cible et relancez la suite.',
  },
  'DOSSIER-EXIGENCE': {
    trouve: 'Dans « {fichier} », « {nom} » n’est pas une des 29 exigences de la v1.0.',
    attendu: 'une étiquette comme « EXI-v1-18 ».',
    faire: 'Corrigez l’étiquette.',
  },
  'DOSSIER-RETENU': {
    trouve: 'L’exigence {exigence} est retenue « atteinte » sans constat conforme, ni pièce, ni lecture motivée.',
    attendu: 'au moins un scénario conforme, une pièce présente, ou un motif et son auteur (« motif », « par »).',
    faire: 'Ajoutez la pièce ou le motif, ou retenez un autre niveau.',
  },
  'DOSSIER-CONTRE-PASSAGE': {
    trouve: '{exigence} est retenue « {niveau} » alors que le passage la montre non atteinte, sans motif signé.',
    attendu: 'un motif et son auteur (« motif » et « par »), que la commission lira à côté du constat.',
    faire: 'Donnez-les, retenez un autre niveau, ou refaites le passage une fois le défaut réparé.',
  },
  'DOSSIER-DUREE': {
    trouve: 'La durée d’homologation demandée est de {mois} mois.',
    attendu: '36 mois au plus.',
    faire: 'Réduisez « commission.dureeMois ».',
  },
  'DOSSIER-CSV': {
    trouve: 'Dans « {fichier} », la ligne {ligne} {constat}.',
    attendu: '{attendu}.',
    faire: 'Corrigez cette ligne ; docs/dossier.md décrit les deux fichiers d’indicateurs.',
  },
  'DOSSIER-SORTIE': {
    trouve: 'Le dossier de sortie « {dossier} » existe et n’est pas un dossier produit par cette commande.',
    attendu: 'un dossier absent, vide, ou issu d’un « homologair dossier » précédent.',
    faire: 'Donnez un autre dossier à --sortie.',
  },
} as const satisfies Record<string, ErrorEntry>;
