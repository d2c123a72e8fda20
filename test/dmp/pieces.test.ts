import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { DMP_DOSSIER_ERRORS } from '../../support/erreurs/codes/dmp-dossier';
import { sentenceOf } from '../../support/erreurs/error';
import { createReplayCache } from '../../support/dmp/admission/replay';
import { buildRegistryResponse } from '../../support/xds/build/registry-response';
import { matchesQuery } from '../../support/dmp/answer/filter';
import { localTime } from '../../support/dmp/cda/header';
import { DocumentLibrary } from '../../support/dmp/cda/library';
import { loadFaultTable } from '../../support/dmp/faults/table';
import { insKeyIsRight, luhnIsRight, parseCx } from '../../support/dmp/identifiers';
import { loadPersonas } from '../../support/dmp/personas/load';
import { momentOf, shiftMonths } from '../../support/dmp/personas/moment';
import { SITUATIONS } from '../../support/dmp/personas/schema';
import { airRight, columnOf, indirectRight, type Profile, type RightAction } from '../../support/dmp/rights/functional-right';
import { loadAirRights, loadIndirectRights } from '../../support/dmp/rights/table';
import { loadSettings } from '../../support/dmp/settings';
import { NationalTraces } from '../../support/dmp/traces/national';
import type { AccessMode } from '../../support/dmp/world/reader';
import { standingOf } from '../../support/dmp/world/whitelist';
import { DmpWorld } from '../../support/dmp/world/world';
import { ERRORS } from '../../support/erreurs/table';
import { fixture } from '../../support/racine';
import { openXml } from '../../support/xml/open';
import { withXml } from '../../support/xml/door';
import { registryOutcome } from '../../support/xds/parse/registry-response';
import { DOCUMENT_STATUS, RESPONSE_STATUS, STORED_QUERY } from '../../support/xds/types';

const now = new Date('2026-11-22T10:00:00Z');
const world = (): DmpWorld => new DmpWorld(loadPersonas(), loadSettings(), now);

describe('functional rights (PDT-INF-606, PDT-INF-526)', () => {
  const expected: [RightAction, string][] = [
    // ps n/r/b, medecin n/r/b, mt n/(r)/b, pe n/r/b; the sheet has no MT in regulation nor PE outside normal.
    ['TD0.2', 'ooo ooo ooo o--'], ['TD0.3 AJOUT', 'onn onn onn o--'], ['TD0.3 SUPPRESSION', 'onn onn onn n--'], ['TD2.1', 'nnn nnn nnn n--'],
    ['TD3.1 LeafClass', 'ooo ooo ooo n--'], ['TD3.1 ObjectRef', 'ooo ooo ooo o--'], ['TD3.2', 'ooo ooo ooo n--'],
  ];
  const table = loadAirRights();
  for (const [action, cells] of expected) {
    test(`AIR ${action}, cell by cell`, () => {
      const got = (['ps', 'medecin', 'mt', 'pe'] as Profile[]).map((profile) => (['normal', 'centre_15', 'bris_de_glace'] as AccessMode[])
        .map((mode) => airRight(table, action, { profile, mode })?.right[0] ?? '-').join('')).join(' ');
      assert.equal(got, cells);
    });
  }
  test('a médecin traitant in a regulation centre is a physician like another', () => { assert.equal(columnOf({ profile: 'mt', mode: 'centre_15' }), 'medecin_regulation'); });
  test('plain INDIRECTE', () => {
    const indirect = loadIndirectRights();
    const rights = (['TD0.2', 'TD0.3 AJOUT', 'TD2.1', 'TD3.1 LeafClass', 'TD3.1 ObjectRef', 'TD3.2'] as RightAction[]).map((action) => indirectRight(indirect, action)?.right);
    assert.deepEqual(rights, ['oui', 'inconnu', 'oui', 'non', 'oui', 'non']);
  });
  test('the transcription keeps its source line', () => {
    assert.match(readFileSync(fixture('dmp', 'droits-fonctionnels-air.csv'), 'utf8'), /^#.*PDT-INF-606 v1\.3/);
  });
});

describe('whitelist', () => {
  const entry = (more: object = {}) => ({ finess: '0B0999001', contract: new Date('2024-01-31T00:00:00Z'), months: 36, ...more });
  const at = (iso: string): Date => new Date(iso);
  for (const [name, one, when, admitted, cause] of [
    ['absent', undefined, '2026-01-01', false, 'DMP-LISTE-ABSENTE'], ['under contract', entry(), '2026-01-01', true, undefined],
    ['the last instant', entry(), '2027-01-30T23:59:59.999Z', true, undefined], ['36 months', entry(), '2027-01-31T00:00:00Z', false, 'DMP-LISTE-EXPIREE'],
    ['a shorter contract', entry({ months: 12 }), '2025-02-01', false, 'DMP-LISTE-EXPIREE'], ['a contract longer than the law', entry({ months: 60 }), '2027-02-01', false, 'DMP-LISTE-EXPIREE'],
    ['not signed yet', entry(), '2023-01-01', false, 'DMP-LISTE-ABSENTE'],
    ['withdrawn', entry({ withdrawal: { at: at('2025-01-01'), motif: 'm' } }), '2025-06-01', false, 'DMP-LISTE-STRUCTURE-RETIREE'],
    ['before its withdrawal', entry({ withdrawal: { at: at('2025-01-01'), motif: 'm' } }), '2024-06-01', true, undefined],
    ['reinstated', entry({ withdrawal: { at: at('2025-01-01'), motif: 'm' }, reinstated: at('2025-03-01') }), '2025-06-01', true, undefined],
    ['not reinstated yet', entry({ withdrawal: { at: at('2025-01-01'), motif: 'm' }, reinstated: at('2025-03-01') }), '2025-02-01', false, 'DMP-LISTE-STRUCTURE-RETIREE'],
    ['withdrawn again', entry({ withdrawal: { at: at('2025-05-01'), motif: 'm' }, reinstated: at('2025-03-01') }), '2025-06-01', false, 'DMP-LISTE-STRUCTURE-RETIREE'],
    ['reinstated but expired', entry({ withdrawal: { at: at('2025-01-01'), motif: 'm' }, reinstated: at('2025-03-01') }), '2027-06-01', false, 'DMP-LISTE-EXPIREE'],
  ] as const) {
    test(name, () => {
      const standing = standingOf(one, at(when), 36);
      assert.equal(standing.admitted, admitted);
      assert.equal(standing.admitted ? undefined : standing.cause, cause);
    });
  }
});

describe('replay cache', () => {
  test('a token serves once, and is forgotten once it could not serve', () => {
    const cache = createReplayCache(10);
    assert.equal(cache.firstUse('a', 32, 0), true);
    assert.equal(cache.firstUse('a', 32, 10), false);
    assert.equal(cache.firstUse('b', 62, 30), true);
    assert.equal(cache.firstUse('a', 32, 32), false, 'still alive at its last instant');
    for (let time = 33; time < 2000; time += 1) cache.firstUse(`t${time}`, time + 3, time);
    assert.ok(cache.size < 10, `${cache.size} tokens kept`);
  });
  test('full: it refuses rather than forget', () => {
    const cache = createReplayCache(2);
    assert.deepEqual([cache.firstUse('a', 100, 0), cache.firstUse('b', 100, 0), cache.firstUse('c', 100, 0), cache.firstUse('a', 100, 0)], [true, true, 'full', false]);
  });
});

describe('documents', () => {
  test('the same bytes every time, in any process and zone', () => {
    const one = world(); const other = world();
    for (const { document } of one.documents.values()) {
      const again = other.documents.get(document.uniqueId)!.document;
      assert.ok(new DocumentLibrary(one).get(document).content.equals(new DocumentLibrary(other).get(again).content), document.cle);
    }
  });
  test('CDA dates are French local time, XDS dates UTC', () => {
    assert.equal(localTime(new Date('2026-03-12T23:40:00Z')), '20260313004000+0100');
    assert.equal(localTime(new Date('2026-07-12T22:40:00Z')), '20260713004000+0200');
    const { documents } = world();
    const { document } = [...documents.values()].find(({ document: d }) => d.cle === 'nominal-lettre-de-liaison')!;
    assert.equal(new DocumentLibrary(world()).authorRpps(document), '99900200744');
  });
  test('the index of creation times finds what the filter finds, in order of arrival', () => {
    const w = world();
    for (const record of w.records.values()) {
      for (const [from, to] of [[undefined, undefined], ['20260101000000', undefined], [undefined, '20260312224000'], ['20260312224000', '20260312224001'], ['20270101000000', undefined]] as const) {
        const plain = record.documents.all.filter(({ entry }) => (from === undefined || entry.creationTime >= from) && (to === undefined || entry.creationTime < to));
        assert.deepEqual(record.documents.created(from, to).map((d) => d.uniqueId), plain.map((d) => d.uniqueId));
      }
    }
  });
  test('stored query filters', () => {
    const w = world(); const library = new DocumentLibrary(w);
    const { entry } = library.get([...w.documents.values()][0]!.document);
    const ask = (slots: Record<string, string[]>): boolean =>
      matchesQuery(entry, { queryId: STORED_QUERY.findDocuments, returnType: 'LeafClass', composed: true, slots: { $XDSDocumentEntryStatus: [DOCUMENT_STATUS.approved], ...slots } });
    assert.deepEqual([ask({}), ask({ $XDSDocumentEntryStatus: [DOCUMENT_STATUS.archived] }), ask({ $XDSDocumentEntryCreationTimeFrom: ['2026'] }), ask({ $XDSDocumentEntryCreationTimeTo: ['20260312'] }),
      ask({ $XDSDocumentEntryCreationTimeTo: ['20260313'] }), ask({ $XDSDocumentEntryClassCode: [`${entry.classCode.code}^^${entry.classCode.codeSystem}`] }), ask({ $XDSDocumentEntryClassCode: ['10^^9.9'] }),
      ask({ $XDSDocumentEntryConfidentialityCode: ['N'] }), ask({ $XDSDocumentEntryConfidentialityCode: ['MASQUE_PS'] }), ask({ $Inconnu: ['x'] })],
    [true, false, true, false, true, true, false, true, false, true]);
  });
});

describe('answers', () => {
  test('a bare RegistryResponse in failure reads back', async () => {
    await openXml();
    const error = { code: 'DMPSimuleNonServi', context: '[simulé] « a » & b', severity: 'Error' as const };
    const { status, errors } = withXml(Buffer.from(buildRegistryResponse({ errors: [error] })), registryOutcome);
    assert.deepEqual({ status, errors }, { status: RESPONSE_STATUS.failure, errors: [error] });
  });
});

describe('causes of part 2', () => {
  test('each has its row, with a reason of its own and a French sentence', () => {
    const table = loadFaultTable();
    for (const cause of Object.keys(DMP_DOSSIER_ERRORS) as (keyof typeof DMP_DOSSIER_ERRORS)[]) {
      assert.ok((table.rowOf(cause).raison ?? '').length > 3, cause);
      assert.match(sentenceOf(cause, { document: 'D' }), /Attendu : /);
    }
  });
});

describe('data', () => {
  test('personas: every situation, one nominal, first structure whitelisted', () => {
    const personas = loadPersonas();
    assert.deepEqual([...new Set(personas.patients.map((p) => p.situation))].sort(), [...SITUATIONS].sort());
    assert.equal(standingOf(world().whitelist.get(personas.structures[0]!.finess), now, 36).admitted, true);
  });
  test('faults: every cause of the mock has its row; simulated codes say so, sourced ones do not', () => {
    const table = loadFaultTable();
    const causes = Object.keys(ERRORS).filter((code) => /^(XML|VIHF|PKI|XDS)-/.test(code) || (code.startsWith('DMP-') && !/^DMP-(PERSONAS|REGLAGES|DEMARRAGE|ADMIN-)/.test(code)));
    for (const cause of causes) assert.ok(table.rowOf(cause).source.length > 3, cause);
    for (const row of table.rows) assert.equal(row.simule, row.code.startsWith('DMPSimule'), row.cause);
  });
  test('identifiers', () => {
    assert.deepEqual(['99900063480', '99700366240', '99900063481', '', 'abc'].map(luhnIsRight), [true, true, false, false, false]);
    assert.deepEqual(['207058575627097', '207058575627098', '2A0058575627000', '20705857562709'].map(insKeyIsRight), [true, false, false, false]);
    assert.deepEqual(parseCx('1^^^&1.2&ISO^NH^^20100907'), { ins: '1', oid: '1.2' });
    assert.equal(parseCx('1^^^&1.2&ISO'), undefined);
  });
  test('relative moments', () => {
    assert.equal(momentOf('-P1Y2M3D', now).toISOString(), '2025-09-19T10:00:00.000Z');
    assert.equal(momentOf('2026-01-01', now).toISOString(), '2026-01-01T00:00:00.000Z');
    assert.equal(shiftMonths(new Date('2026-03-31T00:00:00Z'), -1).toISOString(), '2026-02-28T00:00:00.000Z');
  });
  test('national traces keep the last ones, oldest first', () => {
    const traces = new NationalTraces(3);
    for (let n = 1; n <= 5; n += 1) traces.add({ at: now.toISOString(), structure: '1', issue: 'admis', transaction: n % 2 === 0 ? 'TD0.2' : 'TD3.1' });
    assert.deepEqual(traces.list().map((t) => t.id), ['trace-3', 'trace-4', 'trace-5']);
    assert.deepEqual(traces.list({ transaction: 'TD0.2' }).map((t) => t.id), ['trace-4']);
  });
});
