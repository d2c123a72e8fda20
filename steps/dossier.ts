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
Then("le dossier ne lui montre aucune copie, et {pronom} n'a rien lu au DMP", async function (this: Monde, _pronoun: string) { await closed(this); });
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

When("{pronom} écrit au dossier, pour un acte du 20 mai de l'an passé, la note {guillemets}", async function (this: Monde, _pronoun: string, titre: string) {
  const patient = this.patient();
  const dateActe = `${this.banc.clock.now().getUTCFullYear() - 1}-05-20T12:00`;
  await this.openRecord(patient);
  await this.gesture('redigerDocument', 'rediger-document', { patient: patient.persona, document: titre, details: { type: 'note-de-travail', acte: dateActe } },
    (poste) => this.cible.echanger('redigerDocument', patient, { titre, type: 'note-de-travail', texte: 'Visite sans incident.', dateActe }, poste));
});

async function sorted(monde: Monde, tri: 'type' | 'date'): Promise<void> {
  await monde.openRecord(monde.patient());
  await monde.atScreen('trierDossier', 'trier-dossier', monde.patient(), { tri });
  await monde.read('dossier');
  await monde.ask('ecran/dossier-trie', { par: tri });
}
Then("triés par type, les documents du dossier sont dans l'ordre, copies et notes mêlées", async function (this: Monde) { await sorted(this, 'type'); });
Then("triés par date de création, les documents du dossier sont dans l'ordre, copies et notes mêlées", async function (this: Monde) { await sorted(this, 'date'); });
Then('seules les copies du dossier disent venir du DMP', async function (this: Monde) {
  await this.read('dossier');
  await this.ask('ecran/origine-distinguee');
});
