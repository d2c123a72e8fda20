import { Given, Then, When } from '@cucumber/cucumber';
import type { IdentityGiven } from '../support/monde/scenario/admissions';
import type { Monde } from '../support/monde/world';

/** How a scenario says the trait the DMP holds otherwise → that trait. All belong to nobody. */
const OTHER_TRAITS: Record<string, NonNullable<IdentityGiven['dmp']>> = { 'autre nom': { nom: 'PAT-AUTRE' }, 'autre prénom': { prenom: 'ODETTE' }, 'autre date de naissance': { naissance: '1988-06-18' } };
const STATUSES: readonly string[] = ['provisoire', 'récupérée', 'validée'];
/** Last digit moved: the key no longer fits. */
const wrongKey = (ins: string): string => `${ins.slice(0, 14)}${(Number(ins.slice(14)) + 1) % 10}`;

Given("{patient}, dont l'identité est encore {word}", async function (this: Monde, persona: string, statut: string) {
  if (!STATUSES.includes(statut)) throw new Error(`Le banc ne connaît pas d'identité « ${statut} » ; attendu : ${STATUSES.join(', ')}.`);
  await this.admitPatient(persona, 'nominal', true, { statutIns: statut });
});
Given("{patient}, dont l'INS reçue d'un tiers a une clé fausse", async function (this: Monde, persona: string) { await this.admitPatient(persona, 'nominal', true, { ins: wrongKey(this.insOf(persona)) }); });
Given("{patient}, dont le DMP porte un(e) {}", async function (this: Monde, persona: string, trait: string) {
  const dmp = OTHER_TRAITS[trait];
  if (dmp === undefined) throw new Error(`Le banc ne connaît pas l'« ${trait} » ; attendu : ${Object.keys(OTHER_TRAITS).join(', ')}.`);
  await this.admitPatient(persona, 'traits-divergents', true, { dmp });
});

When("l'INS {malade} est récupérée et qualifiée par le téléservice national", async function (this: Monde, persona: string | undefined) { await this.qualify(persona); });
When('{pronom} saisit à la main le matricule INS {malade}', async function (this: Monde, _pronoun: string, persona: string | undefined) {
  const patient = this.patient(persona);
  await this.openRecord(patient);
  await this.exchange('saisirMatricule', 'saisir-matricule', patient, { matricule: patient.ins });
});
When("{pronom} confirme qu'il s'agit de la même personne", async function (this: Monde, _pronoun: string) { await this.exchange('confirmerIdentite', 'confirmer-identite', this.patient()); });

Then("le dossier {malade} montre sans clic le statut de son identité", async function (this: Monde, persona: string | undefined) {
  await this.openRecord(this.patient(persona));
  await this.read('statut-ins');
  await this.ask('ecran/statut-ins');
});
Then("aucun appel n'est parti pour une identité non qualifiée", async function (this: Monde) { await this.ask('ins/qualifiee-avant-tout-appel'); });
Then("aucun appel n'est parti pour une INS à la clé fausse", async function (this: Monde) { await this.ask('ins/cle-controlee'); });
Then("l'écran nomme le trait qui diverge", async function (this: Monde) {
  await this.read('traits-divergents');
  await this.ask('ecran/traits-divergents');
});
Then("rien n'a été lu avant sa décision", async function (this: Monde) { await this.ask('ins/decision-du-professionnel'); });
