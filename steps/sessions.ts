import { Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

async function asksLogin(monde: Monde, attendu: 'oui' | 'non'): Promise<void> {
  await monde.read('authentification-demandee');
  await monde.ask('ecran/authentification-demandee', { attendu });
}

When('{professionnel} présente {int} fois de suite un mot de passe faux', async function (this: Monde, persona: string, times: number) { await this.presentWrongPasswords(this.become(persona), times); });
/** How a scenario says the new password: none of them is anybody's. */
const WANTED: Record<string, string> = { 'trop simple': 'azerty', 'assez fort': 'Violette-48-moulins' };

When('{professionnel} présente un mot de passe faux', async function (this: Monde, persona: string) { await this.presentWrongPasswords(this.become(persona), 1); });
When('{pronom} veut changer son mot de passe pour un autre, {}', async function (this: Monde, _pronoun: string, kind: string) {
  const wanted = WANTED[kind];
  if (!wanted) throw new Error(`Le banc ne connaît pas de mot de passe « ${kind} » ; attendu : ${Object.keys(WANTED).join(', ')}.`);
  await this.changePassword(wanted);
});
When("le délai d'inactivité et un quart passent", async function (this: Monde) { await this.advance(this.inactivityDelay() * 1.25); });
When("la période d'information sur le RPPS et un quart passent", async function (this: Monde) { await this.advance(this.noticePeriod() * 1.25); });
When("un quart du délai d'inactivité passe", async function (this: Monde) { await this.advance(this.inactivityDelay() / 4); });
When('{pronom} demande à consulter le DMP depuis le dossier resté ouvert', async function (this: Monde, _pronoun: string) { await this.consultFromRecord(this.patient()); });
When('{pronom} revient aux dossiers par leur adresse', async function (this: Monde, _pronoun: string) { await this.findRecordsAgain(); });
When('quelqu\'un revient aux dossiers par leur adresse, au même poste', async function (this: Monde) { await this.findRecordsAgain(); });

Then("l'écran ne demande pas de s'authentifier", async function (this: Monde) { await asksLogin(this, 'non'); });
Then("l'écran demande de s'authentifier", async function (this: Monde) { await asksLogin(this, 'oui'); });
