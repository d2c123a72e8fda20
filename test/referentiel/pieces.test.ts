import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { PIECE_CHECKS } from '../../support/referentiel/piece-checks';
import { loadPieceKinds } from '../../support/referentiel/pieces';
import { fixture } from '../../support/racine';

const kinds = loadPieceKinds();
const catalogue = loadCatalogue();
const kind = (cle: string) => kinds.find((entry) => entry.cle === cle)!;
const text = readFileSync(fixture('pieces', 'pieces.yaml'), 'utf8');

function written(t: TestContext, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pieces-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'pieces.yaml');
  writeFileSync(file, content);
  return file;
}

test('an exigence that names a piece is among those the piece serves', () => {
  for (const { slug, verification } of catalogue.exigences) {
    if (verification.mode === 'non-verifiable' || verification.piece === undefined) continue;
    assert.ok(kind(verification.piece).exigences.includes(slug), `pieces.yaml, ${verification.piece} : ajoutez ${slug}`);
  }
});

test('every check of the closed list serves a piece, and says which fields it reads', () => {
  const used = new Set(kinds.flatMap(({ controles }) => controles));
  assert.deepEqual(Object.keys(PIECE_CHECKS).filter((name) => !used.has(name as keyof typeof PIECE_CHECKS)), []);
  for (const { lit } of Object.values(PIECE_CHECKS)) assert.ok(lit.length > 0);
});

test('ages come from the sources: three years for PV, contract and extraction, one for the review of accounts', () => {
  const aged = kinds.filter(({ ageMaxMois }) => ageMaxMois !== null).map(({ cle, ageMaxMois }) => [cle, ageMaxMois]);
  assert.deepEqual(aged.sort(), [['contrat-air', 36], ['pv-auto-homologation', 36], ['revue-habilitations', 12], ['test-extraction', 36]]);
});

test('the PV, the commission, the vendor contract and the awareness carry the checks of the référentiel', () => {
  const pv = kind('pv-auto-homologation').controles;
  for (const check of ['mention-homologation', 'duree-36-mois', 'sans-reserve-4-23-25-29', 'reserves-avec-plan'] as const) assert.ok(pv.includes(check), check);
  assert.ok(kind('commission').controles.includes('responsable-present') && kind('commission').controles.includes('absences-motivees'));
  assert.ok(kind('contrat-editeur-dmp').controles.includes('points-i-ii-iii'));
  assert.ok(kind('sensibilisation').controles.includes('sept-points') && kind('sensibilisation').controles.includes('sanctions-citees'));
  assert.ok(kind('pv-homologation-mie').controles.includes('decisions-separees'));
  assert.ok(kind('contrat-air').controles.includes('un-par-finess-geographique'));
});

test('an unknown check, a key twice and an age without its check are refused', (t) => {
  const refused = (content: string) => () => loadPieceKinds(written(t, content));
  assert.throws(refused(text.replace('duree-36-mois', 'duree-48-mois')), { code: 'REFERENTIEL-FICHIER' });
  assert.throws(refused(text.replace('cle: mandat', 'cle: contrat-air')), { code: 'REFERENTIEL-DOUBLON' });
  assert.throws(refused(text.replace('ageMaxMois: 12', 'ageMaxMois: null')), { code: 'REFERENTIEL-FICHIER' });
});

test('a catalogue that names an unknown piece, and a piece that serves an unknown exigence, are refused', () => {
  const without = kinds.filter(({ cle }) => cle !== 'aipd');
  assert.throws(() => loadCatalogue(undefined, without), { code: 'REFERENTIEL-INCONNU', details: { ou: 'aipd, piece', nom: 'aipd' } });
  const stray = kinds.map((entry) => entry.cle === 'mandat' ? { ...entry, exigences: ['nulle-part'] } : entry);
  assert.throws(() => loadCatalogue(undefined, stray), { code: 'REFERENTIEL-INCONNU', details: { ou: 'pieces.yaml, mandat', nom: 'nulle-part' } });
});
