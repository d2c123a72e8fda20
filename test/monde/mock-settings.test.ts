import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSettings, type DmpSettings } from '../../support/dmp/settings';
import { mockSettings } from '../../support/monde/mock-settings';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { aHeader } from '../jugement/journal-builder';

const catalogue = loadCatalogue();
const defaults = Object.fromEntries(catalogue.ambiguities.map(({ slug, defaut }) => [slug, defaut]));
const header = (choices: Record<string, string> = {}) => {
  const base = aHeader({ ambiguities: { ...defaults, ...choices } });
  return { ...base, catalogue: { ...base.catalogue, means: [...catalogue.means] } };
};
const under = (slug: string, reading: string): DmpSettings => loadSettings(mockSettings(header({ [slug]: reading })));

test('the default readings leave the mock as its settings file describes it', () => {
  assert.deepEqual(loadSettings(mockSettings(header())), loadSettings());
  assert.deepEqual(loadSettings(mockSettings(aHeader({ ambiguities: {} }))), loadSettings(), 'a header without choices, as older journals have');
});

const EFFECTS: [string, string, Partial<DmpSettings>][] = [
  ['valeur-de-la-methode', 'table-2020', { methodValues: ['CONF_EXI_PGSSIS', 'CPS', 'CARTE_ETS', 'CPS:CPSSANSCONTACT', 'OTP_SMS', 'APP_MOBILE_AUTH', 'APP_BROWSER_AUTH'] }],
  ['oid-du-mode-d-acces', 'oid-336', { accessModeSystems: ['1.2.250.1.213.1.1.4.248', '1.2.250.1.213.1.1.4.336'] }],
  ['algorithme-signature', 'exemples-2020', { algorithms: 'exemples-2020' }],
  ['adeli', 'rpps-ou-adeli', { adeli: true }],
  ['finess-du-certificat', 'geographique-seul', { coupleJuridique: false }],
  ['certificat-des-echanges-automatises', 'editeur-aussi', { certificatEditeur: true }],
  ['duree-de-vie-du-jeton', 'selon-le-contexte', { vieDuJeton: 'selon-le-contexte' }],
  ['alimentation-en-air', 'oui', { alimentationEnAir: true }],
  ['objet-de-la-liste-blanche', 'certificat', { listeBlanche: 'certificat' }],
  ['urgence-documents-masques', 'si-autorise', { urgenceSurMasques: 'si-autorise' }],
  ['retour-de-la-visibilite', 'representants-seulement', { visibiliteIrreversible: ['INVISIBLE_REPRESENTANTS_LEGAUX'] }],
];
for (const [slug, reading, change] of EFFECTS) {
  test(`${slug}: ${reading} changes that setting and no other`, () => { assert.deepEqual(under(slug, reading), { ...loadSettings(), ...change }); });
}

test('place-de-la-methode: the attribute the target names, when the profile reads it so', () => {
  const naming = (choices: Record<string, string>) => { const own = header(choices); return mockSettings({ ...own, target: { ...own.target, methodPlace: 'Methode' } }).methodPlace; };
  assert.deepEqual([naming({}), naming({ 'place-de-la-methode': 'attribut' }), mockSettings(header({ 'place-de-la-methode': 'attribut' })).methodPlace], ['AuthnContextDecl', 'Methode', 'AuthnContextDecl']);
});
