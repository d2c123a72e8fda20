import { Given, Then } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

/** How a scenario says what is wrong with a certificate → configuration of the target, and the mock's cause of refusal. */
const CLIENT: Record<string, { value: string; code: string }> = {
  'expiré': { value: 'expire', code: 'PKI-EXPIRE' }, 'pas encore valide': { value: 'pasEncoreValide', code: 'PKI-PAS-ENCORE-VALIDE' },
  'révoqué': { value: 'revoque', code: 'PKI-REVOQUE' }, "d'une autre autorité": { value: 'autreAc', code: 'PKI-AUTRE-AC' },
  'de cachet': { value: 'profilsInverses', code: 'PKI-PROFIL' },
};
const SERVER: Record<string, 'autreAc' | 'expire' | 'mauvaisNom' | 'revoque'> = {
  "d'une autre autorité": 'autreAc', 'expiré': 'expire', "d'un autre nom": 'mauvaisNom', 'révoqué': 'revoque',
};
function known<T>(table: Record<string, T>, word: string): T {
  const found = table[word];
  if (found === undefined) throw new Error(`Le banc ne connaît pas le certificat « ${word} » ; attendu : ${Object.keys(table).join(', ')}.`);
  return found;
}

Given("le logiciel emploie un certificat d'authentification {}", async function (this: Monde, state: string) {
  await this.configureTarget('certificats', known(CLIENT, state).value);
});
Given("le logiciel emploie les certificats d'un autre établissement", async function (this: Monde) { await this.configureTarget('certificats', 'finessAutreStructure'); });
Given("le logiciel emploie les certificats de l'entité juridique", async function (this: Monde) { await this.configureTarget('certificats', 'juridique'); });
/** What follows is a fault under that reading alone. */
Given('le profil retient que {lecture}', function (this: Monde, lecture: string) { this.askOnlyUnder(lecture); });
Given('le serveur du DMP présente un certificat {}', async function (this: Monde, fault: string) {
  const name = known(SERVER, fault);
  await this.dmp.swapServerCertificate(name);
  this.mockConfigured('certificat-serveur', name);
});

Then('le DMP a refusé la connexion parce que le certificat est {}', async function (this: Monde, state: string) {
  await this.ask('dmp/refus-recu', { etape: 'identite-tls', code: known(CLIENT, state).code });
});
Then("le certificat présenté au DMP est un certificat d'authentification de personne morale en cours de validité", async function (this: Monde) { await this.ask('air/certificat-tls'); });
Then("si {lecture}, le certificat présenté au DMP est un certificat d'authentification de personne morale en cours de validité", async function (this: Monde, lecture: string) { await this.ask('air/certificat-tls', { lecture }); });
Then('le jeton est signé par le certificat de cachet de la même personne morale', async function (this: Monde) { await this.ask('air/certificat-de-cachet'); });
Then('le logiciel a quitté la connexion sans rien dire au serveur', async function (this: Monde) { await this.ask('air/serveur-non-fiable-refuse'); });
