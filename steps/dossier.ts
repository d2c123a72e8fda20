import { Given, Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

/** The patient's own act, in Mon espace santé. */
Given('le patient bloque {professionnel} dans son DMP', async function (this: Monde, persona: string) {
  await this.dmp.volonte(this.patient().ins, { action: 'bloquer', professionnel: persona });
  this.mockConfigured('volonte', `bloquer ${persona}`);
});
When('le DMP ne répond plus', async function (this: Monde) {
  await this.dmp.fault({ transaction: '*', nombre: 1000, panne: { genre: 'http', statut: 503 } });
  this.mockConfigured('panne', 'http 503');
});
When('{professionnel}, à un autre poste, ouvre le dossier {malade} avec ses deux facteurs', async function (this: Monde, persona: string, patient: string | undefined) {
  await this.authenticate(this.become(persona, 'poste 2'));
  await this.openRecord(this.patient(patient));
});
When('{pronom} rouvre le dossier {malade}', async function (this: Monde, _pronoun: string, patient: string | undefined) { await this.openRecord(this.patient(patient)); });
When('{pronom} ouvre la copie {guillemets}', async function (this: Monde, _pronoun: string, document: string) {
  await this.atScreen('ouvrirCopie', 'ouvrir-copie', this.patient(), { document }, { document });
});

Then('le dossier garde le type du document, code et libellé, comme le DMP les a donnés', async function (this: Monde) {
  await this.openRecord(this.patient());
  await this.read('dossier');
  await this.ask('import/codes-d-origine');
});
Then('la copie {guillemets} lui est ouverte, bien que le DMP lui refuse la lecture', async function (this: Monde, document: string) {
  await this.openRecord(this.patient());
  await this.read('dossier');
  await this.ask('import/regime-local', { personne: this.professional().persona, acces: 'montre' });
  await this.atScreen('ouvrirCopie', 'ouvrir-copie', this.patient(), { document }, { document });
  await this.read('document');
  await this.ask('import/regime-local', { personne: this.professional().persona, acces: 'ouvert' });
});
Then("le dossier ne lui montre aucune copie, et il n'a rien lu au DMP", async function (this: Monde) { await closed(this); });
Then("le dossier ne lui montre aucune copie, et elle n'a rien lu au DMP", async function (this: Monde) { await closed(this); });
async function closed(monde: Monde): Promise<void> {
  await monde.openRecord(monde.patient());
  await monde.read('dossier');
  await monde.ask('import/regime-local', { personne: monde.professional().persona, acces: 'ferme' });
}
Then('le document lu ne se retrouve ni dans la liste ni dans le dossier', async function (this: Monde) {
  await this.read('documents');
  await this.openRecord(this.patient());
  await this.read('dossier');
  await this.ask('import/rien-de-garde');
});
Then('le corps du document est à l\'écran', async function (this: Monde) {
  await this.read('document');
  await this.ask('ecran/corps-du-document');
});
