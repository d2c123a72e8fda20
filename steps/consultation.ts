import { Given, Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

/** What a professional calls a transaction → its name on the wire. */
const CALLS: Record<string, string> = {
  'une recherche de documents': 'TD3.1', 'une lecture de document': 'TD3.2', "une déclaration d'autorisation": 'TD0.3',
};

When('{pronom} consulte {dmp}', async function (this: Monde, _pronoun: string, persona: string | undefined) { await this.consult(this.patient(persona)); });
When('{pronom} demande à consulter {dmp}', async function (this: Monde, _pronoun: string, persona: string | undefined) { await this.consult(this.patient(persona)); });
When('{pronom} ouvre le document {guillemets}', async function (this: Monde, _pronoun: string, title: string) {
  await this.gesture('ouvrirDocument', 'ouvrir-document', { patient: this.patient().persona, document: title }, (poste) => this.cible.ouvrirDocument(title, poste));
});
When("{pronom} confirme l'autorisation d'accès", async function (this: Monde, _pronoun: string) {
  const patient = this.patient();
  await this.gesture('autoriserAcces', 'autoriser', { patient: patient.persona }, (poste) => this.cible.autoriserAcces(patient, poste));
});
When('{professionnel}, à son poste, consulte {dmp} avec ses deux facteurs', async function (this: Monde, persona: string, patient: string | undefined) {
  await this.authenticate(this.become(persona));
  await this.consult(this.patient(patient));
});
When('{professionnel}, à un autre poste, consulte {dmp} avec ses deux facteurs', async function (this: Monde, persona: string, patient: string | undefined) {
  await this.authenticate(this.become(persona, 'poste 2'));
  await this.consult(this.patient(patient));
});
When('{pronom} consulte de nouveau {dmp}', async function (this: Monde, _pronoun: string, persona: string | undefined) { await this.consult(this.patient(persona)); });
When('{pronom} demande de nouveau à consulter {dmp}', async function (this: Monde, _pronoun: string, persona: string | undefined) { await this.consult(this.patient(persona)); });

When('{pronom} imprime la liste', async function (this: Monde, _pronoun: string) { await this.atScreen('imprimerListe', 'imprimer', this.patient()); });

/** The twin of an absence: the same gesture, when it is allowed, does send something. */
async function twin(monde: Monde, persona: string, patient: string | undefined): Promise<void> {
  monde.observeFromHere();
  await monde.authenticate(monde.become(persona));
  await monde.consult(monde.patient(patient));
  await monde.ask('dmp/transaction-recue', { transaction: 'TD3.1' }, true);
}
/** The session stays open: only what the scenario changes next can make a difference. */
Given('{professionnel}, avec ses deux facteurs, vient de consulter {dmp}', async function (this: Monde, persona: string, patient: string | undefined) { await twin(this, persona, patient); });
Given('{professionnel}, avec ses deux facteurs, a pu consulter {dmp}', async function (this: Monde, persona: string, patient: string | undefined) {
  await twin(this, persona, patient);
  await this.logOut();
});

Then('le DMP a reçu {}', async function (this: Monde, call: string) {
  const transaction = CALLS[call];
  if (!transaction) throw new Error(`Le banc ne connaît pas l'appel « ${call} » ; attendu : ${Object.keys(CALLS).join(', ')}.`);
  await this.ask('dmp/transaction-recue', { transaction });
});
Then('si {lecture}, le DMP a reçu une recherche de documents', async function (this: Monde, lecture: string) { await this.ask('dmp/transaction-recue', { transaction: 'TD3.1', lecture }); });
Then("le DMP n'a reçu ni déclaration d'autorisation, ni recherche, ni lecture", async function (this: Monde) {
  await this.ask('dmp/transactions-interdites', { transactions: 'TD0.3,TD3.1,TD3.2' });
});
Then('chaque déclaration d\'autorisation suit un geste du professionnel', async function (this: Monde) { await this.ask('air/autorisation-sur-geste'); });
Then('seuls les documents ouverts par le professionnel ont été lus', async function (this: Monde) { await this.ask('air/lecture-sur-demande'); });
Then("aucune alimentation n'a emprunté le mode AIR", async function (this: Monde) { await this.ask('air/jamais-d-alimentation'); });
Then("le DMP a refusé l'appel à l'étape {guillemets}", async function (this: Monde, stage: string) { await this.ask('dmp/refus-recu', { etape: stage }); });
Then("si {lecture}, le DMP a refusé l'appel à l'étape {guillemets}", async function (this: Monde, lecture: string, stage: string) { await this.ask('dmp/refus-recu', { etape: stage, lecture }); });
