import { Given } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

Given("l'établissement est absent de la liste blanche", async function (this: Monde) {
  await this.dmp.whitelist({ action: 'radier', finess: this.finess() });
  this.mockConfigured('liste-blanche', 'absent');
});
/** A site of the same juridical entity, which the scenario names no further. */
Given("un autre site de l'entité juridique est sous contrat", async function (this: Monde) {
  await this.addSisterSite();
  this.mockConfigured('liste-blanche', 'autre site sous contrat');
});
Given("le contrat AIR de l'établissement date de {int} mois", async function (this: Monde, months: number) {
  await this.dmp.whitelist({ action: 'inscrire', finess: this.finess(), contrat: `-P${months}M` });
  this.mockConfigured('liste-blanche', `contrat de ${months} mois`);
});
Given("l'établissement a été retiré de la liste blanche", async function (this: Monde) {
  await this.dmp.whitelist({ action: 'retirer', finess: this.finess() });
  this.mockConfigured('liste-blanche', 'structure retirée');
});
Given("le RPPS de {professionnel} n'a plus d'autorisation d'accès au DMP", async function (this: Monde, persona: string) {
  await this.withdrawAtDmp(persona);
});
Given('le logiciel a été retiré de la liste blanche', async function (this: Monde) {
  await this.dmp.whitelist({ action: 'retirer-logiciel', nom: this.banc.header.target.lps.nom });
  this.mockConfigured('liste-blanche', 'logiciel retiré');
});
Given("l'établissement a été retiré puis rétabli sur la liste blanche", async function (this: Monde) {
  await this.dmp.whitelist({ action: 'retirer', finess: this.finess() });
  this.mockConfigured('liste-blanche', 'structure retirée');
  await this.dmp.whitelist({ action: 'retablir', finess: this.finess() });
  this.mockConfigured('liste-blanche', 'structure rétablie');
});
