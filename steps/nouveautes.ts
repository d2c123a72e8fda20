import { Given, Then, When } from '@cucumber/cucumber';
import { AUTHOR, oidOf } from '../support/monde/dmp-seed';
import type { Monde } from '../support/monde/world';

const DAY_MS = 86_400_000;

Given('le logiciel annonce sans clic ce qui est nouveau au DMP', async function (this: Monde) { await this.configureTarget('annonce', 'sans-clic'); });
When('le lendemain, le DMP a reçu {}', async function (this: Monde, set: string) {
  await this.advance(DAY_MS);
  await this.addDocuments(set);
});
When('le lendemain, rien de neuf n\'est arrivé au DMP', async function (this: Monde) { await this.advance(DAY_MS); });
When('le lendemain, « Résultats de biologie » est remplacé au DMP, et « Lettre de liaison à la sortie » en est supprimée', async function (this: Monde) {
  await this.advance(DAY_MS);
  const { persona, ins } = this.patient();
  const date = new Date(this.banc.clock.now().getTime() - 60_000).toISOString().replace(/\.\d+Z$/, 'Z');
  await this.dmp.seed({ documents: [{ cle: `${persona}-corrige`, patient: persona, uniqueId: oidOf(`${ins}|corrige`), titre: 'Résultats de biologie corrigés', typeCode: '11502-2', niveau: 3, date, auteur: AUTHOR, remplace: `${persona}-2`, paragraphes: ['Bilan lipidique corrigé.'] }] });
  this.mockConfigured('document-remplace', 'Résultats de biologie');
  await this.dmp.volonte(ins, { action: 'supprimer', document: oidOf(`${ins}|2`) });
  this.mockConfigured('document-retire', 'Lettre de liaison à la sortie');
});
When('{pronom} prend la nouvelle version de {guillemets}', async function (this: Monde, _pronoun: string, document: string) {
  await this.openRecord(this.patient());
  await this.atScreen('prendreNouvelleVersion', 'prendre-nouvelle-version', this.patient(), { document }, { document, details: { nouvelle: `${document} corrigés` } });
});

Then("le dossier annonce, sans clic, les documents d'autres structures arrivés depuis sa dernière venue, par type", async function (this: Monde) {
  await this.read('nouveautes');
  await this.read('annonce');
  await this.ask('ecran/nouveautes');
});
Then('le dossier dit la date de la dernière alimentation et la nature des derniers documents', async function (this: Monde) {
  await this.read('derniere-alimentation');
  await this.ask('ecran/derniere-alimentation');
});
Then('le dossier annonce la version plus récente de l\'un et le retrait de l\'autre', async function (this: Monde) {
  await this.read('avis-de-version');
  await this.ask('ecran/avis-de-version');
});
Then('ouvrir la copie {guillemets} dit que le DMP en a une plus récente', async function (this: Monde, document: string) {
  await this.atScreen('ouvrirCopie', 'ouvrir-copie', this.patient(), { document }, { document });
  await this.read('alerte');
  await this.ask('ecran/avis-a-l-ouverture-de-la-copie');
});
Then("la nouvelle version est au dossier, et l'ancienne y reste", async function (this: Monde) {
  await this.openRecord(this.patient());
  await this.read('dossier');
  await this.ask('import/ancienne-version-gardee');
});
