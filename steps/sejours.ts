import { Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

const DAY_MS = 86_400_000;
const IN_DAYS = 3;

When('{pronom} programme dans trois jours le séjour {malade}, sous la responsabilité {responsable}', async function (this: Monde, _pronoun: string, persona: string | undefined, responsible: string) {
  await plan(this, persona, responsible);
});
When('{professionnel}, à un autre poste, programme dans trois jours le séjour {malade}, sous la responsabilité {responsable}', async function (this: Monde, own: string, persona: string | undefined, responsible: string) {
  await this.authenticate(this.become(own, 'poste 2'));
  await plan(this, persona, responsible);
});
async function plan(monde: Monde, persona: string | undefined, responsible: string): Promise<void> {
  const patient = monde.patient(persona);
  const pour = monde.professional(responsible);
  const debut = new Date(monde.banc.clock.now().getTime() + IN_DAYS * DAY_MS).toISOString().slice(0, 10);
  await monde.openRecord(patient);
  await monde.gesture('programmerSejour', 'programmer-sejour', { patient: patient.persona, details: { pour: pour.persona, debut } }, (poste) => monde.cible.programmerSejour(patient, pour, debut, poste));
}
/** Whatever the target does of itself is done when its clock has moved: its door answers then (docs/porte-d-admission.md). */
When('vient la veille du séjour', async function (this: Monde) { await this.advance((IN_DAYS - 1) * DAY_MS); });
When('{pronom} garde au dossier le document préchargé {guillemets}', async function (this: Monde, _pronoun: string, document: string) {
  await this.openRecord(this.patient());
  await this.atScreen('garderPrecharge', 'garder-document', this.patient(), { document }, { document });
});

Then('le préchargement est parti au nom du responsable désigné, après la vérification du DMP', async function (this: Monde) { await this.ask('precharge/au-nom-du-responsable'); });
Then('seuls les documents nécessaires au séjour ont été préchargés', async function (this: Monde) { await this.ask('precharge/strictement-necessaire'); });
Then('aucun document masqué à son responsable n\'a été préchargé', async function (this: Monde) { await this.ask('precharge/rien-de-masque'); });
Then('les documents préchargés lui sont montrés', async function (this: Monde) { await preloaded(this); });
Then('les documents préchargés ne lui sont pas montrés', async function (this: Monde) { await preloaded(this); });
/** What should be on the screen depends on who is in charge, not on the sentence. */
async function preloaded(monde: Monde): Promise<void> {
  await monde.openRecord(monde.patient());
  await monde.read('precharges');
  await monde.ask('precharge/reserve-au-responsable', { personne: monde.professional().persona });
}
Then('le dossier ne garde que le document choisi, et plus rien de préchargé', async function (this: Monde) {
  await this.openRecord(this.patient());
  await this.read('precharges');
  await this.read('dossier');
  await this.ask('precharge/efface-a-la-fin');
});
Then('la trace du responsable porte le préchargement et ses documents', async function (this: Monde) {
  await this.exportTraces({}, 'json');
  await this.ask('trace/prechargement');
});
