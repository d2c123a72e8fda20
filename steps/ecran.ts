import { Then } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

/** What the professional is told → name of the message in the target file. */
const MESSAGES: Record<string, string> = {
  "qu'un second facteur est nécessaire": 'second-facteur-requis', "qu'un RPPS est nécessaire": 'rpps-requis', "que son compte n'est pas habilité à consulter le DMP": 'habilitation-necessaire',
  "que le DMP a refusé le certificat de l'établissement": 'certificat-refuse', "que le DMP a refusé l'établissement": 'etablissement-refuse',
  "que le serveur du DMP n'est pas digne de confiance": 'serveur-non-fiable',
  "que l'établissement n'est pas sur la liste blanche": 'liste-blanche-absent', "que le contrat AIR de l'établissement a expiré": 'contrat-expire',
  "que l'accès AIR de l'établissement est suspendu": 'etablissement-suspendu', "que l'accès AIR du logiciel est suspendu": 'logiciel-suspendu',
  "que le DMP ne donne pas d'accès à son RPPS": 'rpps-non-autorise',
  "que l'INS n'est pas qualifiée": 'ins-non-qualifiee', "que l'INS est fausse": 'ins-fausse',
  'que sa session est fermée': 'session-fermee', 'que son compte est bloqué': 'compte-bloque', 'que ce mot de passe est trop simple': 'mot-de-passe-trop-simple', 'que son mot de passe est changé': 'mot-de-passe-change', 'que le DMP a bloqué ses accès': 'mesusage-bloque',
  'que le DMP est inexistant': 'dmp-inexistant', 'que le DMP est fermé': 'dmp-ferme', 'que le DMP est bloqué': 'dmp-bloque', 'que ce changement est irréversible': 'changement-irreversible', 'que la demande du patient est nécessaire': 'demande-du-patient', "qu'un motif est nécessaire": 'motif-necessaire',
};

/** What the professional is asked to do of the authorisation → name of the message. A refusal that asks nothing has another name. */
const QUESTIONS: Record<string, string> = { confirmer: 'autorisation-a-confirmer', renouveler: 'autorisation-a-renouveler' };

async function told(monde: Monde, message: string): Promise<void> {
  await monde.read('message');
  await monde.ask('ecran/message', { message });
}

Then("l'écran lui dit {}", async function (this: Monde, sentence: string) {
  const message = MESSAGES[sentence];
  if (!message) throw new Error(`Le banc ne connaît pas le message « ${sentence} ».`);
  await told(this, message);
});
Then("l'écran lui demande de {word} l'autorisation", async function (this: Monde, gesture: string) {
  const message = QUESTIONS[gesture];
  if (!message) throw new Error(`Le banc ne connaît pas la demande de « ${gesture} » l'autorisation ; attendu : ${Object.keys(QUESTIONS).join(', ')}.`);
  await this.read('message');
  await this.ask('ecran/autorisation-demandee', { message });
});
Then("l'écran n'annonce ni refus, ni question, ni mise en garde", async function (this: Monde) {
  await this.read('message');
  await this.ask('ecran/rien-d-annonce');
});
Then("l'écran dit que c'est la liste blanche qui refuse", async function (this: Monde) {
  await this.read('message');
  await this.ask('ecran/liste-blanche-dite');
});
Then("l'écran ne laisse pas croire que le dossier est vide", async function (this: Monde) {
  await this.read('message');
  await this.ask('ecran/jamais-vide');
});
Then("l'écran montre exactement les documents que le DMP a rendus", async function (this: Monde) {
  await this.read('documents');
  await this.ask('ecran/liste-egale');
});
Then("l'impression porte exactement les documents que le DMP a rendus", async function (this: Monde) {
  await this.read('impression');
  await this.ask('ecran/impression-egale');
});
Then("l'écran montre le contenu du document", async function (this: Monde) {
  await this.read('document');
  await this.ask('ecran/document-lu');
});
Then("l'écran « à propos » dit aussi l'éditeur, les profils homologués et la date d'homologation", async function (this: Monde) {
  await this.read('a-propos');
  await this.ask('ecran/a-propos-mentions');
});
Then('le nom et la version affichés par le logiciel sont ceux du jeton', async function (this: Monde) {
  await this.read('a-propos');
  await this.ask('ecran/a-propos-egal');
});
