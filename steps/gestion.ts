import { Given, Then, When } from '@cucumber/cucumber';
import type { DocumentChange } from '../support/dpi/contract';
import type { Monde } from '../support/monde/world';

/** How a scenario says a change → its name. */
const CHANGES: Record<string, DocumentChange> = {
  'le masquer aux professionnels': 'masquer', 'le démasquer aux professionnels': 'demasquer', "l'archiver": 'archiver', 'le sortir des archives': 'desarchiver',
  'le rendre visible au patient': 'montrer-au-patient', 'le rendre visible aux représentants légaux': 'montrer-aux-representants', 'le supprimer du DMP': 'supprimer',
};

When('{pronom} ouvre les propriétés du document {guillemets}', async function (this: Monde, _pronoun: string, document: string) { await this.manage('ouvrirProprietes', 'ouvrir-proprietes', { document }); });
When('{pronom} choisit de {}', async function (this: Monde, _pronoun: string, said: string) {
  const changement = CHANGES[said];
  if (changement === undefined) throw new Error(`Le banc ne connaît pas « ${said} » ; attendu : ${Object.keys(CHANGES).join(', ')}.`);
  await this.manage('changerDocument', 'changer-document', { changement });
});
When('{pronom} confirme', async function (this: Monde, _pronoun: string) { await this.manage('confirmerChangement', 'confirmer-changement'); });
When('{pronom} annule', async function (this: Monde, _pronoun: string) { await this.manage('renoncerAuChangement', 'renoncer-au-changement'); });
When('{pronom} note que {malade} demande de masquer ce document', async function (this: Monde, _pronoun: string, _patient: string | undefined) { await this.manage('noterDemandeDuPatient', 'noter-demande-du-patient'); });
Given("{malade} retire à l'établissement l'accès à son DMP", async function (this: Monde, persona: string | undefined) {
  await this.dmp.volonte(this.patient(persona).ins, { action: 'retirer-autorisation', finess: this.finess() });
  this.mockConfigured('autorisation', 'retiree');
});

Then('chaque changement demandé est parvenu au DMP, sur ce document', async function (this: Monde) { await this.ask('gestion/changement-parvenu'); });
Then("aucune suppression n'est partie avant sa confirmation", async function (this: Monde) { await this.ask('gestion/suppression-confirmee'); });
Then('la suppression désigne le document choisi, et lui seul', async function (this: Monde) { await this.ask('gestion/suppression-du-document-choisi'); });
Then("la suppression s'est faite sans autorisation d'accès", async function (this: Monde) { await this.ask('gestion/suppression-sans-autorisation'); });
Then("rien n'est devenu visible aux représentants légaux avant confirmation", async function (this: Monde) { await this.ask('gestion/visibilite-confirmee'); });
Then("l'écran n'offre pas de le cacher de nouveau", async function (this: Monde) {
  await this.read('proprietes');
  await this.ask('ecran/retour-de-visibilite-non-offert');
});
Then("aucun document n'est masqué aux professionnels sans la demande du patient", async function (this: Monde) { await this.ask('droits/masquage-a-la-demande'); });
Then('la trace locale porte la demande du patient', async function (this: Monde) {
  await this.exportTraces({}, 'json');
  await this.ask('trace/demande-de-masquage');
});

/** How a scenario says who will see a document → the choice. */
const VISIBILITIES: Record<string, { visibilite: 'tous' | 'masque-ps' | 'invisible-patient' | 'cumul'; representants: 'oui' | 'non' }> = {
  "masqué aux professionnels, à la demande du patient": { visibilite: 'masque-ps', representants: 'non' },
  "non visible du patient avant l'annonce": { visibilite: 'invisible-patient', representants: 'non' },
  'non visible de ses représentants légaux': { visibilite: 'tous', representants: 'oui' },
  "masqué aux professionnels et non visible du patient": { visibilite: 'cumul', representants: 'non' },
};

When('{pronom} choisit que {guillemets} soit {}', async function (this: Monde, _pronoun: string, document: string, said: string) {
  const choice = VISIBILITIES[said];
  if (choice === undefined) throw new Error(`Le banc ne connaît pas « ${said} » ; attendu : ${Object.keys(VISIBILITIES).join(' ; ')}.`);
  await this.manage('choisirVisibilite', 'choisir-visibilite', { document, ...choice });
});
When("{pronom} note que la consultation d'annonce de {guillemets} est faite", async function (this: Monde, _pronoun: string, document: string) { await this.manage('noterAnnonce', 'noter-annonce', { document }); });
When('le DMP permet de cumuler les deux masquages', async function (this: Monde) {
  await this.dmp.reglages({ cumulInvisiblePatientMasquePs: true });
  await this.changeParameters({ cumulInvisiblePatientMasquePs: true });
  this.mockConfigured('parametres.cumul', 'true');
});

Then('chaque document est arrivé au DMP avec le masquage choisi, et avec lui seul', async function (this: Monde) { await this.ask('alimentation/masquage-transmis'); });
Then('aucun document ne cumule les deux masquages tant que le DMP ne le permet pas', async function (this: Monde) { await this.ask('alimentation/cumul-selon-le-parametre'); });
Then("le document est rendu visible au patient après l'annonce", async function (this: Monde) { await this.ask('alimentation/demasquage-apres-annonce'); });
Then("le logiciel l'a rendu visible au patient, ou rappelle que l'annonce manque", async function (this: Monde) {
  await this.openRecord(this.patient());
  await this.read('rappel-d-annonce');
  await this.ask('alimentation/rappel-d-annonce');
});

When('{pronom} cherche ce qui est arrivé depuis sa dernière venue', async function (this: Monde, _pronoun: string) {
  await this.openRecord(this.patient());
  await this.manage('chercherNouveautes', 'chercher-nouveautes');
});
Then('la recherche part de sa dernière venue, et ne rend que ce qui est arrivé depuis', async function (this: Monde) { await this.ask('air/nouveautes-depuis-la-derniere-venue'); });
