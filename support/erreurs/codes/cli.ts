import type { ErrorEntry } from '../error';

export const CLI_ERRORS = {
  'CLI-ETIQUETTE': {
    trouve: 'L’expression d’étiquettes « {valeur} » ne se lit pas.',
    attendu: 'des étiquettes reliées par and, or et not, parenthèses fermées, comme « @EXI-v1-23 and not @mineur ».', faire: 'Corrigez l’option --tags.',
  },
  'CLI-ETIQUETTE-VIDE': {
    trouve: 'Aucun scénario ne porte « {valeur} ».', attendu: 'une expression qui choisit au moins un scénario.', faire: 'Corrigez l’option --tags ; « homologair couverture » donne les étiquettes.',
  },
  'CLI-CHEMIN': {
    trouve: 'Le chemin « {chemin} » {raison}.', attendu: 'un dossier ou un fichier de scénarios, par exemple « features/6-air-simplifie ».', faire: 'Corrigez le chemin, ou retirez-le pour dérouler tous les scénarios.',
  },
  'CLI-FEATURE': {
    trouve: 'Le fichier « {fichier} » ne se lit pas : {raison}.', attendu: 'un scénario Gherkin en français.', faire: 'Corrigez cette ligne.',
  },
  'CLI-SCENARIO-DOUBLE': {
    trouve: 'Deux scénarios portent le même nom : « {scenario} ».', attendu: 'un nom par scénario dans un même fichier.', faire: 'Renommez l’un des deux.',
  },
  'CLI-OPTION': {
    trouve: 'L’option {option} vaut « {valeur} ».', attendu: '{attendu}.', faire: 'Corrigez l’option ; « homologair --help » en donne la liste.',
  },
  'CLI-MUTANT': {
    trouve: 'Aucun mutant ne s’appelle « {mutant} ».', attendu: 'un ou plusieurs des {combien} mutants, séparés par des virgules.', faire: '« homologair muter --liste » les montre tous.',
  },
  'CLI-PROFIL': {
    trouve: 'Le profil « {fichier} » ne se lit pas : {raison}.', attendu: 'un fichier YAML, comme fixtures/profils/defaut.yaml.', faire: 'Corrigez le fichier ou l’option --profil.',
  },
  'CLI-PROFIL-CHAMP': {
    trouve: 'Dans le profil « {fichier} », le champ « {champ} » {constat}.', attendu: '{attendu}.', faire: 'Corrigez ce champ du profil.',
  },
  'CLI-DOSSIER': {
    trouve: 'Le chemin « {dossier} » {raison}.', attendu: '{attendu}.', faire: 'Donnez un autre chemin.',
  },
  'CLI-PASSAGE': {
    trouve: 'Le dossier « {dossier} » n’est pas celui d’une exécution jugée : {raison}.',
    attendu: 'un dossier d’exécution, avec le resultat.json écrit à sa fin.', faire: 'Donnez un autre dossier à --passage.',
  },
  'CLI-SERVICE': {
    trouve: 'Le service « {valeur} » n’existe pas.', attendu: 'dmp ou temoin.', faire: '« homologair servir --help » les décrit.',
  },
  'CLI-PORT': {
    trouve: 'Le port « {valeur} » {raison}.', attendu: 'un port libre, de 1024 à 65535, ou 0.', faire: 'Choisissez un autre port.',
  },
  'CLI-RACCORDEMENT': {
    trouve: 'La cible « {cible} » est le témoin du banc.', attendu: 'une autre cible avec --port-dmp et --cles : le témoin reçoit du banc ses adresses et ses clés.', faire: 'Retirez ces deux options, ou donnez votre cible par --cible.',
  },
  'CLI-CLES': {
    trouve: 'Le dossier de clés « {dossier} » {raison}.', attendu: 'un dossier écrit par le banc, en cours de validité, ou un dossier absent : le banc l’écrit.',
    faire: 'Donnez un autre dossier, ou retirez celui-ci et remettez à votre DPI les clés que le banc y écrira.',
  },
  'CLI-EXECUTANT': {
    trouve: 'L’exécutant {executant} s’est arrêté avant la fin ({raison}).', attendu: 'un exécutant qui rend la main.', faire: 'Relancez ; si l’arrêt se répète, joignez le dossier de l’exécution à votre signalement.',
  },
} as const satisfies Record<string, ErrorEntry>;
