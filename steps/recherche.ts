import { Given, Then, When } from '@cucumber/cucumber';
import type { SearchFilter } from '../support/dpi/contract';
import type { Monde } from '../support/monde/world';

/** What a scenario says is added to a search → the filter it takes away. */
const FILTERS: Record<string, SearchFilter> = { 'les documents archivés': 'archives', 'les documents obsolètes': 'obsoletes', 'les documents anciens': 'anciens' };
const filterOf = (said: string): SearchFilter => {
  const found = FILTERS[said];
  if (found === undefined) throw new Error(`Le banc ne connaît pas « ${said} » ; attendu : ${Object.keys(FILTERS).join(', ')}.`);
  return found;
};

async function widen(monde: Monde, filtre: SearchFilter): Promise<void> {
  const patient = monde.patient();
  await monde.gesture('elargirRecherche', 'consulter', { patient: patient.persona, details: { filtre } }, (poste) => monde.cible.elargirRecherche(patient, filtre, poste));
}
async function list(monde: Monde, rule: string, params: Record<string, string> = {}): Promise<void> {
  await monde.read('documents');
  await monde.ask(rule, params);
}

Then("aucune autorisation n'est déclarée à l'insu du professionnel", async function (this: Monde) { await this.ask('air/autorisation-sur-geste'); });
Then('chaque recherche suit un geste qui la demande', async function (this: Monde) { await this.ask('air/recherche-sur-geste'); });

Given('le DMP du patient contient aussi {}', async function (this: Monde, set: string) { await this.addDocuments(set); });

When('{pronom} inclut {} dans la recherche', async function (this: Monde, _pronoun: string, added: string) { await widen(this, filterOf(added)); });
When('{pronom} consulte en bris de glace {dmp}, au motif {guillemets}', async function (this: Monde, _pronoun: string, persona: string | undefined, motif: string) { await breakGlass(this, persona, motif); });
Given("{malade} permet d'avance que ses documents masqués se lisent en urgence", async function (this: Monde, persona: string | undefined) {
  await this.dmp.volonte(this.patient(persona).ins, { action: 'urgence', documentsMasques: true });
  this.mockConfigured('volonte', 'urgence sur documents masqués permise');
});
When('{pronom} demande le bris de glace sur {dmp} sans donner de motif', async function (this: Monde, _pronoun: string, persona: string | undefined) { await breakGlass(this, persona, ''); });
When("{pronom} revient à l'accès normal", async function (this: Monde, _pronoun: string) {
  const patient = this.patient();
  await this.openRecord(patient);
  await this.gesture('quitterBrisDeGlace', 'quitter-bris-de-glace', { patient: patient.persona }, (poste) => this.cible.quitterBrisDeGlace(patient, poste));
});

async function breakGlass(monde: Monde, persona: string | undefined, motif: string): Promise<void> {
  const patient = monde.patient(persona);
  await monde.openRecord(patient);
  await monde.gesture('consulterEnBrisDeGlace', 'consulter-en-bris-de-glace', { patient: patient.persona, details: { motif } }, (poste) => monde.cible.consulterEnBrisDeGlace(patient, motif, poste));
}

Then("la recherche ne demande que les documents en vigueur et ceux que le professionnel a ajoutés", async function (this: Monde) { await this.ask('air/perimetre-de-la-recherche'); });
Then('l\'écran montre les filtres de cette recherche', async function (this: Monde) {
  await this.read('filtres');
  await this.ask('ecran/filtres-montres');
});
Then("chaque document de la liste porte le signe de son état, {} compris", async function (this: Monde, states: string) {
  const known: Record<string, string> = { 'masqué': 'masque-ps', 'non visible du patient': 'invisible-patient', 'non visible des représentants légaux': 'invisible-representants', 'archivé': 'archive', 'obsolète': 'obsolete' };
  const wanted = states.split(/, | et /).map((said) => {
    const state = known[said];
    if (state === undefined) throw new Error(`Le banc ne connaît pas l'état « ${said} » ; attendu : ${Object.keys(known).join(', ')}.`);
    return state;
  });
  await list(this, 'ecran/etats-des-documents', { etats: wanted.join(',') });
});
Then('seuls les documents déposés par le patient portent leur signe', async function (this: Monde) { await list(this, 'ecran/documents-du-patient'); });
Then("la liste montre les dates en heure locale", async function (this: Monde) { await list(this, 'ecran/dates-locales'); });
Then("l'écran alerte comme la visibilité du document le demande", async function (this: Monde) {
  await this.read('alerte');
  await this.ask('ecran/alerte-a-l-ouverture');
});
Then("l'écran montre l'en-tête du document, à l'heure locale du producteur", async function (this: Monde) {
  await this.read('entete');
  await this.ask('ecran/entete-du-document');
});
Then('chaque jeton du bris de glace le déclare, et lui seul', async function (this: Monde) { await this.ask('air/bris-de-glace-declare'); });
Then('chaque jeton porte tout ce que le VIHF exige dans ce mode', async function (this: Monde) { await this.ask('air/vihf-complet'); });
/** The banner is read on the screen the person has under the eyes, then on two others of the same session. */
Then("le bandeau du bris de glace est sur la liste, sur le document {guillemets} et sur le dossier", async function (this: Monde, title: string) {
  await this.read('bandeau');
  await this.gesture('ouvrirDocument', 'ouvrir-document', { patient: this.patient().persona, document: title }, (poste) => this.cible.ouvrirDocument(title, poste));
  await this.read('bandeau');
  await this.openRecord(this.patient());
  await this.read('bandeau');
  await this.ask('ecran/bandeau-bris-de-glace');
});
Then("le bandeau du bris de glace n'est plus à l'écran", async function (this: Monde) {
  await this.read('bandeau');
  await this.ask('ecran/bandeau-bris-de-glace');
});
Then('la trace locale porte le bris de glace et son motif', async function (this: Monde) {
  await this.exportTraces({}, 'json');
  await this.ask('trace/bris-de-glace');
});
