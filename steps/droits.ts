import { Given, Then, When } from '@cucumber/cucumber';
import type { Canal } from '../support/dpi/contract';
import type { Monde } from '../support/monde/world';

/** How a scenario says a channel → its name. */
const CANAUX: Record<string, Canal> = { "à l'oral": 'oral', 'par téléphone': 'telephone', 'sur le portail': 'portail', 'par questionnaire': 'questionnaire', 'par courrier': 'courrier' };
const USAGES: Record<string, 'consultation' | 'alimentation'> = { 'la consultation': 'consultation', "l'alimentation": 'alimentation' };
/** Texts of annexe 4, as a reviewer calls them → case. */
const MENTIONS: Record<string, { cas: string; reading: string }> = {
  "l'information de l'équipe de soins": { cas: '1', reading: 'mention-information' },
  'le consentement demandé par un professionnel hors équipe': { cas: '2', reading: 'mention-consentement' },
  "le consentement recueilli pour un professionnel hors équipe": { cas: '3', reading: 'mention-consentement-tiers' },
};
/** What stops the professional → name of the message in the target file. */
const MOTIFS: Record<string, string> = {
  "que le patient s'oppose à la consultation": 'opposition-du-patient', "que la non-opposition du patient n'est pas recueillie": 'non-opposition-non-recueillie',
  'que le consentement du patient est nécessaire': 'consentement-necessaire', "que la consultation est réservée à l'équipe de soins": 'consultation-reservee',
};
const DROITS: Record<string, string> = { "l'information du patient": 'information', 'le droit de consultation': 'consultation', "le droit d'alimentation": 'alimentation' };
function known<T>(table: Record<string, T>, said: string): T {
  const found = table[said];
  if (found === undefined) throw new Error(`Le banc ne connaît pas « ${said} » ; attendu : ${Object.keys(table).join(', ')}.`);
  return found;
}

/** One gesture about the rights of the patient in hand, in their record. */
type RightsGesture = (monde: Monde) => Promise<void>;
async function inRecord(monde: Monde, persona: string | undefined, gesture: RightsGesture): Promise<void> {
  await monde.openRecord(monde.patient(persona));
  await gesture(monde);
}
const stay = (verb: 'convoquer' | 'recontacter' | 'debuterPriseEnCharge' | 'terminerPriseEnCharge', name: string): RightsGesture => async (monde) => {
  const patient = monde.patient();
  await monde.gesture(verb, name, { patient: patient.persona }, (poste) => monde.cible[verb](patient, poste));
};
const choice = (verb: 'enregistrerOpposition' | 'leverOpposition', name: string, usage: 'consultation' | 'alimentation', canal: Canal): RightsGesture => async (monde) => {
  const patient = monde.patient();
  await monde.gesture(verb, name, { patient: patient.persona, details: { usage, canal } }, (poste) => monde.cible[verb](patient, { usage, canal }, poste));
};
const consent = (verb: 'recueillirConsentement' | 'retirerConsentement', name: string, persona?: string): RightsGesture => async (monde) => {
  const patient = monde.patient();
  const pour = monde.professional(persona);
  await monde.gesture(verb, name, { patient: patient.persona, details: { pour: pour.persona } }, (poste) => monde.cible[verb](patient, pour, poste));
};
const inform = (canal: Canal): RightsGesture => async (monde) => {
  const patient = monde.patient();
  await monde.gesture('informerPatient', 'informer', { patient: patient.persona, details: { canal } }, (poste) => monde.cible.informerPatient(patient, { canal }, poste));
};

Given("{patient}, que personne n'a encore informé(e) de l'usage de son DMP", async function (this: Monde, persona: string) { await this.admitPatient(persona, 'nominal', false); });
for (const place of ["hors de l'équipe de soins", "sous la responsabilité de l'équipe de soins"]) {
  Given(`{professionnel}, {} au CH des Trois-Vallées, ${place}`, async function (this: Monde, persona: string, metier: string) {
    this.checkTrade(persona, metier);
    const { place: own } = await this.admitProfessional(persona);
    if (own !== (place.startsWith('hors') ? 'hors-equipe' : 'responsabilite')) throw new Error(`Le livre des personas ne place pas « ${persona} » ${place}.`);
  });
}

When('{pronom} informe {malade} {}', async function (this: Monde, _pronoun: string, patient: string | undefined, canal: string) { await inRecord(this, patient, inform(known(CANAUX, canal))); });
When("{pronom} enregistre l'opposition {malade} à {}, exprimée {}", async function (this: Monde, _pronoun: string, patient: string | undefined, usage: string, canal: string) {
  await inRecord(this, patient, choice('enregistrerOpposition', 'opposer', known(USAGES, usage), known(CANAUX, canal)));
});
When("{pronom} lève l'opposition {malade} à {}", async function (this: Monde, _pronoun: string, patient: string | undefined, usage: string) {
  await inRecord(this, patient, choice('leverOpposition', 'lever-opposition', known(USAGES, usage), 'oral'));
});
When('{pronom} convoque {malade}', async function (this: Monde, _pronoun: string, patient: string | undefined) { await inRecord(this, patient, stay('convoquer', 'convoquer')); });
When('{pronom} note que {malade} a repris contact', async function (this: Monde, _pronoun: string, patient: string | undefined) { await inRecord(this, patient, stay('recontacter', 'recontacter')); });
When('{pronom} débute la prise en charge {malade}', async function (this: Monde, _pronoun: string, patient: string | undefined) { await inRecord(this, patient, stay('debuterPriseEnCharge', 'debuter-prise-en-charge')); });
When('{pronom} recueille pour {pronom} le consentement {malade}', async function (this: Monde, _pronoun: string, _self: string, patient: string | undefined) { await inRecord(this, patient, consent('recueillirConsentement', 'recueillir-consentement')); });
When('{pronom} recueille le consentement {malade} pour {professionnel}', async function (this: Monde, _pronoun: string, patient: string | undefined, persona: string) { await inRecord(this, patient, consent('recueillirConsentement', 'recueillir-consentement', persona)); });
When('{pronom} enregistre le retrait du consentement donné à {professionnel}', async function (this: Monde, _pronoun: string, persona: string) { await inRecord(this, undefined, consent('retirerConsentement', 'retirer-consentement', persona)); });
When('{pronom} note la sortie {malade}', async function (this: Monde, _pronoun: string, patient: string | undefined) { await inRecord(this, patient, stay('terminerPriseEnCharge', 'terminer-prise-en-charge')); });
When("{pronom} vérifie l'existence du DMP {malade}", async function (this: Monde, _pronoun: string, persona: string | undefined) {
  await inRecord(this, persona, async (monde) => {
    const patient = monde.patient();
    await monde.gesture('verifierDmp', 'verifier-dmp', { patient: patient.persona }, (poste) => monde.cible.verifierDmp(patient, poste));
  });
});
When('le logiciel redémarre', async function (this: Monde) { await this.restartTarget(); });
When('{int} jours passent', async function (this: Monde, days: number) { await this.advance(days * 86_400_000); });
When('{professionnel} se connecte avec ses deux facteurs', async function (this: Monde, persona: string) { await this.authenticate(this.become(persona)); });

Then("aucune consultation n'est partie tant que {malade} s'y oppose", async function (this: Monde, _patient: string | undefined) { await this.ask('droits/consultation-arretee'); });
Then("aucune consultation n'est partie tant que la non-opposition n'est pas acquise", async function (this: Monde) { await this.ask('droits/consultation-arretee'); });
Then("si {lecture}, aucune consultation n'est partie tant que la non-opposition n'est pas acquise", async function (this: Monde, lecture: string) { await this.ask('droits/consultation-arretee', { lecture }); });
Then("l'écran lui explique {}", async function (this: Monde, why: string) {
  await this.read('message');
  await this.ask('ecran/droit-oppose-dit', { message: known(MOTIFS, why) });
});
Then('le dossier montre {} avec sa date et son auteur', async function (this: Monde, droit: string) {
  const name = known(DROITS, droit);
  await this.openRecord(this.patient());
  await this.read(`droit-${name}`);
  await this.ask('ecran/droits-du-patient', { droit: name });
});
Then("la vérification d'existence, que {malade} n'a pas refusée, est partie", async function (this: Monde, _patient: string | undefined) { await this.ask('droits/usage-non-refuse-permis', { transaction: 'TD0.2' }); });
Then("la recherche, que {malade} n'a pas refusée, est partie", async function (this: Monde, _patient: string | undefined) { await this.ask('droits/usage-non-refuse-permis', { transaction: 'TD3.1' }); });
Then("l'alimentation, que {malade} n'a pas refusée, est partie", async function (this: Monde, _patient: string | undefined) { await this.ask('droits/usage-non-refuse-permis', { transaction: 'TD2.1' }); });
Then('la seule information {malade} a suffi pour {}', async function (this: Monde, _patient: string | undefined, usage: string) { await this.ask('droits/information-suffit', { usage: known(USAGES, usage) }); });
Then("aucun motif d'opposition n'est inscrit au dossier", async function (this: Monde) {
  await this.read('motif-d-opposition');
  await this.ask('droits/motif-d-opposition');
});
Then("rien n'a été lu au DMP pendant qu'{pronom} était au travail", async function (this: Monde, _pronoun: string) { await this.ask('droits/sous-responsabilite-ne-consulte-pas'); });
Then("hors de l'équipe de soins, rien n'a été lu au DMP sans consentement", async function (this: Monde) { await this.ask('droits/consentement-hors-equipe'); });
Then("l'écran porte {}, selon l'annexe 4", async function (this: Monde, text: string) {
  const { cas, reading } = known(MENTIONS, text);
  await this.read(reading);
  await this.ask('ecran/mention-annexe-4', { cas });
});
Then("la case du consentement n'est pas cochée d'avance", async function (this: Monde) {
  await this.read('case-cochee-d-avance');
  await this.ask('ecran/case-non-cochee-d-avance');
});
