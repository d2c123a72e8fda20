import { Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

async function bring(monde: Monde, titles: [string, string?]): Promise<void> {
  const patient = monde.patient();
  await monde.gesture('importerDocuments', 'importer', { patient: patient.persona, details: { documents: titles.filter(Boolean).join('|') } }, (poste) => monde.cible.importerDocuments(patient, titles, poste));
}

When('{pronom} importe le document {guillemets} dans le dossier', async function (this: Monde, _pronoun: string, title: string) { await bring(this, [title]); });
When('{pronom} importe ensemble {guillemets} et {guillemets} dans le dossier', async function (this: Monde, _pronoun: string, one: string, two: string) { await bring(this, [one, two]); });

Then('le dossier garde une fois chaque document choisi, et aucun autre', async function (this: Monde) {
  await this.openRecord(this.patient());
  await this.read('dossier');
  await this.ask('import/documents-choisis');
});
Then("chaque copie du dossier montre qu'elle vient du DMP", async function (this: Monde) { await this.ask('import/origine-dmp'); });
