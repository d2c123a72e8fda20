import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AUBRAC, PAT, startBench, type Bench } from './kit/temoin';

const on = (bench: Bench, verbe: string, body: unknown = {}, poste = 'poste 1'): Promise<Response> => bench.door(`/conduite/postes/${encodeURIComponent(poste)}/gestes/${verbe}`, body);
const said = async (answer: Promise<Response>): Promise<unknown> => (await answer).json();

test('la porte de conduite a le jeton de la porte d’admission, et n’est pas sur le port du DPI', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  assert.equal((await bench.door('/conduite/postes/p/gestes/prendreSonPoste', {}, 'faux')).status, 401);
  assert.equal((await fetch(new URL('/conduite/postes', bench.admission), { method: 'DELETE' })).status, 401);
  const onWeb = await fetch(new URL('/conduite/postes/p/gestes/prendreSonPoste', bench.url), { method: 'POST', headers: { authorization: `Bearer ${bench.token}` } });
  assert.equal(onWeb.status, 404);
});

test('chaque geste dit comment il a fini, un refus avec le message que la personne lirait', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  assert.deepEqual(await said(on(bench, 'prendreSonPoste')), { issue: 'poste-pris' });
  assert.deepEqual(await said(on(bench, 'presenterPremierFacteur', { login: 'aubrac', motDePasse: 'faux' })), { issue: 'refus', message: 'identifiants-faux', titre: 'Connexion refusée.' });
  assert.deepEqual(await said(on(bench, 'presenterPremierFacteur', AUBRAC)), { issue: 'code-demande' });
  assert.deepEqual(await said(on(bench, 'presenterSecondFacteur', { code: '000000' })), { issue: 'refus', message: 'code-faux', titre: 'Code refusé.' });
  assert.deepEqual(await said(on(bench, 'presenterSecondFacteur', { code: bench.code() })), { issue: 'session-ouverte' });
  assert.deepEqual(await said(on(bench, 'ouvrirDossier', PAT)), { issue: 'dossier' });
  assert.deepEqual(await said(on(bench, 'consulterDmp', PAT)), { issue: 'liste' });
  bench.dmp.existence = { exists: false };
  assert.deepEqual(await said(on(bench, 'consulterDmp', PAT)), { issue: 'refus', message: 'dmp-absent', titre: 'Ce patient n’a pas de DMP.' });
  assert.deepEqual(await said(on(bench, 'seDeconnecter')), { issue: 'deconnecte' });
});

test('demande mal faite, geste inconnu, geste hors de propos : chacun son statut, et rien de secret', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  await on(bench, 'prendreSonPoste');
  for (const [verbe, body, status, text] of [
    ['presenterPremierFacteur', { login: 'aubrac' }, 400, /motDePasse/], ['constructor', {}, 404, /ne connaît pas ce geste/],
    ['presenterSecondFacteur', { code: '123456' }, 409, /"raison":"aucune-connexion-en-cours"/], ['prendreConnaissanceRpps', {}, 409, /"raison":"personne-connectee"/],
  ] as const) {
    const answer = await on(bench, verbe, body);
    assert.equal(answer.status, status, verbe);
    assert.match(await answer.text(), text);
  }
  assert.equal((await on(bench, 'seDeconnecter', {}, 'jamais-pris')).status, 409);
});

test('une session est la même pour les écrans et pour la porte : même base, mêmes postes distincts', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  await on(bench, 'prendreSonPoste');
  await on(bench, 'presenterPremierFacteur', AUBRAC);
  await on(bench, 'presenterSecondFacteur', { code: bench.code() });
  const [trace] = bench.ports.traces.select({});
  assert.deepEqual([trace?.action, trace?.facteurs], ['authentification', ['mot-de-passe', 'code-a-usage-unique']]);
  // Two factors at the door's workstation do not let one factor open a browser elsewhere.
  const visitor = bench.visitor();
  await visitor.go('/connexion', { identifiant: 'aubrac', motDePasse: AUBRAC.motDePasse });
  assert.equal(visitor.path, '/connexion/code');
  await fetch(new URL('/conduite/postes', bench.admission), { method: 'DELETE', headers: { authorization: `Bearer ${bench.token}` } });
  assert.equal((await on(bench, 'ouvrirDossier', PAT)).status, 409);
});
