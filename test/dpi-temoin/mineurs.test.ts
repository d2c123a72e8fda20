import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minorsOfTheFile } from '../../support/dpi-temoin/mineurs/minors';
import { httpsWay } from '../../support/dpi-temoin/mineurs/way';
import { readParameters } from '../../support/dpi-temoin/reader/parameters';
import { insOf, login, PAT, startBench } from './kit/temoin';

const file = (majorite: number, gestion = true): Buffer => Buffer.from(`<parametres xmlns="urn:x"><parametre nom="gestion-mineurs">${gestion}</parametre><parametre nom="age-majorite">${majorite}</parametre><parametre nom="cumul-invisible_patient-masque_ps">false</parametre></parametres>`);
const CHILD = { ...PAT, persona: 'enfant', ins: insOf('2120799999001'), nom: 'NEUF', naissance: '2012-07-15' };

test('l’âge est celui de l’état civil, le jour de l’anniversaire compris, à l’heure de Paris', () => {
  const { age, isMinor } = minorsOfTheFile();
  const born = { naissance: '2008-11-28' };
  assert.equal(age(born, new Date('2026-11-27T12:00:00Z')), 17);
  assert.equal(age(born, new Date('2026-11-27T23:30:00Z')), 18, 'il est déjà le 28 à Paris');
  const parameters = { gestionMineurs: true, ageMajorite: 18, cumulInvisiblePatientMasquePs: false };
  assert.equal(isMinor(born, new Date('2026-11-27T12:00:00Z'), parameters), true);
  assert.equal(isMinor(born, new Date('2026-11-28T12:00:00Z'), parameters), false);
  assert.equal(isMinor(born, new Date('2026-11-27T12:00:00Z'), { ...parameters, gestionMineurs: false }), false);
  assert.equal(isMinor(born, new Date('2026-11-27T12:00:00Z'), undefined), false, 'sans fichier lu, personne n’est dit mineur');
});

test('une redirection ne se suit qu’en HTTPS', () => {
  const { next } = httpsWay(() => '', 1000);
  const to = (location: string, status = 302): string | undefined => next('https://a.test/x/y', { status, location, body: Buffer.alloc(0) });
  assert.equal(to('/z'), 'https://a.test/z');
  assert.equal(to('https://b.test/'), 'https://b.test/');
  assert.equal(to('http://b.test/'), undefined);
  assert.equal(to('/z', 307), undefined);
  assert.equal(to('/z', 200), undefined);
});

test('un fichier auquel il manque un paramètre n’est pas cru', () => {
  assert.deepEqual(readParameters(file(16)), { gestionMineurs: true, ageMajorite: 16, cumulInvisiblePatientMasquePs: false });
  assert.throws(() => readParameters(Buffer.from('<parametres/>')), /gestion-mineurs/);
  assert.throws(() => readParameters(Buffer.from('<!DOCTYPE x><parametres/>')), /DOCTYPE/);
});

test('la connexion secrète : proposée au mineur, quittée avec la session, refusée pour un majeur', async (t) => {
  let served = file(18);
  const bench = await startBench((ports) => ({ ...ports, parametersWay: { ...ports.parametersWay, get: async () => ({ status: 200, body: served }) } }), { parameters: { nominal: 'https://parametres.test/' } });
  t.after(bench.close);
  await bench.door('/admission', { patients: [CHILD], structure: { persona: 'ch', finess: '010000001', finessJuridique: '010000009', raisonSociale: 'CH', secteur: 'SA01' } });
  const v = await login(bench);
  await v.go('/patients/2');
  assert.match(v.html, /Ouvrir une connexion secrète/);
  await v.submit('/patients/2/connexion-secrete');
  assert.match(v.html, /Connexion secrète en cours/);
  await v.submit('/patients/2/dmp');
  assert.match(bench.dmp.calls[0]?.body ?? '', /hl7:confidentiality-code"><saml2:AttributeValue>INVISIBLE_REPRESENTANTS_LEGAUX</);
  await v.go('/patients/1');
  assert.doesNotMatch(v.html, /connexion secrète/i);
  await v.submit('/patients/1/connexion-secrete');
  assert.match(v.html, /Connexion secrète non proposée\./);
  served = file(18, false);
  bench.clock.advance(25 * 3_600_000);
  const later = await login(bench, bench.visitor());
  await later.go('/patients/2');
  assert.doesNotMatch(later.html, /connexion secrète/i);
});
