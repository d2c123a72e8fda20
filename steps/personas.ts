import { Given } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

/** How a scenario says the state of a patient's DMP → situation of the mock (closed list). */
const SITUATIONS: Record<string, string> = {
  'ouvert': 'nominal', "sans autorisation pour l'établissement": 'sans-autorisation',
  "avec une autorisation expirée pour l'établissement": 'autorisation-expiree',
  'inexistant': 'dmp-inexistant', 'fermé': 'dmp-ferme', 'bloqué': 'professionnel-bloque', 'sans accès en urgence': 'opposition-urgence',
};

Given('{professionnel}, {} au CH des Trois-Vallées', async function (this: Monde, persona: string, metier: string) {
  this.checkTrade(persona, metier);
  await this.admitProfessional(persona);
});
Given('{professionnel}, {} au CH des Trois-Vallées, sans RPPS', async function (this: Monde, persona: string, metier: string) {
  this.checkTrade(persona, metier);
  await this.admitProfessional(persona);
});
Given("{professionnel}, {} au CH des Trois-Vallées, qui n'a jamais été informée de l'usage de son RPPS", async function (this: Monde, persona: string, metier: string) {
  this.checkTrade(persona, metier);
  await this.admitProfessional(persona, false);
});
Given("{patient}, dont l'INS est qualifiée et le DMP {}", async function (this: Monde, persona: string, state: string) {
  const situation = SITUATIONS[state];
  if (!situation) throw new Error(`Le banc ne connaît pas de DMP « ${state} » ; attendu : ${Object.keys(SITUATIONS).join(', ')}.`);
  await this.admitPatient(persona, situation);
});
