import { Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

/** From the patient's record, as the professional does it. */
async function open(monde: Monde, verb: 'ouvrirWebPs' | 'ouvrirWebPsEnAir', name: string, persona: string | undefined): Promise<void> {
  const patient = monde.patient(persona);
  await monde.identites().ready();
  await monde.openRecord(patient);
  await monde.gesture(verb, name, { patient: patient.persona }, async (poste) => { await monde.cible.webPs?.(verb, patient, poste); });
}

When('{pronom} ouvre {dmp} dans le Web PS par Pro Santé Connect', async function (this: Monde, _pronoun: string, persona: string | undefined) { await open(this, 'ouvrirWebPs', 'ouvrir-web-ps', persona); });
When('{pronom} ouvre {dmp} dans le Web PS en AIR simplifié', async function (this: Monde, _pronoun: string, persona: string | undefined) { await open(this, 'ouvrirWebPsEnAir', 'ouvrir-web-ps-air', persona); });
When('{pronom} demande à ouvrir {dmp} dans le Web PS par Pro Santé Connect', async function (this: Monde, _pronoun: string, persona: string | undefined) { await open(this, 'ouvrirWebPs', 'ouvrir-web-ps', persona); });
When('{pronom} demande à ouvrir {dmp} dans le Web PS en AIR simplifié', async function (this: Monde, _pronoun: string, persona: string | undefined) { await open(this, 'ouvrirWebPsEnAir', 'ouvrir-web-ps-air', persona); });

When('{professionnel}, à un autre poste, ouvre {dmp} dans le Web PS avec ses deux facteurs', async function (this: Monde, persona: string, patient: string | undefined) {
  await this.authenticate(this.become(persona, 'poste 2'));
  await open(this, 'ouvrirWebPs', 'ouvrir-web-ps', patient);
});

Then('le Web PS a reçu un accès par {}', async function (this: Monde, means: string) {
  const transaction = { 'Pro Santé Connect': 'TD0.9', 'un jeton AIR': 'TD0.10' }[means];
  if (transaction === undefined) throw new Error(`Le banc ne connaît pas l'accès par « ${means} » ; attendu : Pro Santé Connect, un jeton AIR.`);
  await this.ask('dmp/transaction-recue', { transaction });
});
Then('le Web PS montre le patient du dossier ouvert', async function (this: Monde) { await this.ask('web-ps/patient-du-dossier'); });
Then('le Web PS connaît la personne au travail', async function (this: Monde) { await this.ask('web-ps/professionnel-au-travail'); });
Then("le Web PS n'a reçu aucun accès", async function (this: Monde) { await this.ask('dmp/transactions-interdites', { transactions: 'TD0.9,TD0.10' }); });
