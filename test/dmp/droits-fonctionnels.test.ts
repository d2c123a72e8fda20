import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Asked } from '../../support/dmp/admission/context';
import { confidentialityAction, documentObstacle } from '../../support/dmp/rights/document-right';
import { actionLabel, airRight, indirectRight, RIGHT_ACTIONS, type RightAction } from '../../support/dmp/rights/functional-right';
import { loadAirRights, loadIndirectRights } from '../../support/dmp/rights/table';
import type { AccessMode } from '../../support/dmp/world/reader';
import { DOCUMENT_STATUS } from '../../support/xds/types';
import { decide, document, ofProfession, physician, RPPS, scene, searching, told, type Actor } from './kit/scene';

/** The nine columns of PDT-INF-606, in order: PS n/r/b, médecin n/r/b, MT n/b, PE n. A digit is the footnote of a « oui ». */
const TABLE: Record<RightAction, string> = {
  'TD0.2':              'o o o  o o o  o o  o',
  'TD0.3 AJOUT':        'o n n  o n n  o n  1',
  'TD0.3 SUPPRESSION':  'o n n  o n n  o n  n',
  'TD0.4':              'o o o  o o o  o o  3',
  'TD0.10':             'o o o  o o o  o o  o',
  'TD1.3a':             'o o o  o o o  o o  o',
  'TD1.6':              'o n n  o n n  o n  n',
  'TD2.1':              'n n n  n n n  n n  n',
  'TD3.1 LeafClass':    'o o o  o o o  o o  n',
  'TD3.1 ObjectRef':    'o o o  o o o  o o  5',
  'TD3.2':              'o o o  o o o  o o  n',
  'TD3.2 masque':       '6 7 7  6 7 7  o 7  n',
  'TD3.2 invisible':    'o o o  o o o  o o  n',
  'TD3.2 archive':      'o o o  o o o  o o  n',
  'TD3.2 obsolete':     'o o o  o o o  o o  n',
  'TD3.2 supprime':     'o o o  o o o  o o  n',
  'TD3.3a masquer':     'o n n  o n n  o n  n',
  'TD3.3a demasquer':   '8 n n  8 n n  o n  n',
  'TD3.3b':             'o n n  o n n  o n  n',
  'TD3.3c':             '8 8 8  8 8 8  8 8  9',
  'TD3.3d archiver':    '8 n n  o o o  o o  n',
  'TD3.3d desarchiver': '8 n n  o o o  o o  n',
};
const SITUATIONS: readonly [string, Actor['mode'], 'ps' | 'medecin' | 'mt' | 'pe'][] = [
  ['PS normal', 'normal', 'ps'], ['PS régulation', 'centre_15', 'ps'], ['PS bris de glace', 'bris_de_glace', 'ps'],
  ['médecin normal', 'normal', 'medecin'], ['médecin régulation', 'centre_15', 'medecin'], ['médecin bris de glace', 'bris_de_glace', 'medecin'],
  ['MT normal', 'normal', 'mt'], ['MT bris de glace', 'bris_de_glace', 'mt'], ['personnel non PS', 'normal', 'pe'],
];
const cells = (line: string): string[] => line.split(/\s+/);
const actorOf = (profile: 'ps' | 'medecin' | 'mt' | 'pe', mode: AccessMode = 'normal'): Actor =>
  profile === 'pe' ? ofProfession(RPPS.autre, 'SECRETARIAT_MEDICAL', undefined, mode) : profile === 'ps' ? ofProfession(RPPS.autre, '60', undefined, mode) : physician(profile === 'mt' ? RPPS.traitant : RPPS.autre, mode);

/** What asks for the action, when a request alone says it. */
function asked(action: RightAction): Asked | undefined {
  const { ins, oid } = { ins: '259079999900176', oid: '1.2.250.1.213.1.4.10' };
  switch (action) {
    case 'TD0.2': case 'TD1.3a': return { transaction: action, ins, oid, id: '2.25.1' };
    case 'TD0.3 AJOUT': case 'TD0.3 SUPPRESSION': return { transaction: 'TD0.3', request: { action: action === 'TD0.3 AJOUT' ? 'AJOUT' : 'SUPPRESSION' } };
    case 'TD0.4': return { transaction: 'TD0.4', request: {} };
    case 'TD1.6': return { transaction: 'TD1.6', request: { mode: 'TOUTE' } };
    case 'TD3.1 LeafClass': return searching();
    case 'TD3.1 ObjectRef': return searching({}, 'ObjectRef');
    case 'TD3.2': return { transaction: 'TD3.2', requests: [{ repositoryUniqueId: '1.2.250.1.213.4.1.1.1.2', documentUniqueId: document('d').uniqueId }] };
    default: return undefined;
  }
}

describe('functional rights in AIR, nine situations', () => {
  const air = loadAirRights();
  test('every line of the sheet is in the table', () => { assert.deepEqual(Object.keys(TABLE), RIGHT_ACTIONS); });
  for (const action of RIGHT_ACTIONS) {
    for (const [at, [name, mode = 'normal', profile]] of SITUATIONS.entries()) {
      const expected = cells(TABLE[action])[at] as string;
      test(`${action} (${actionLabel(action)}) × ${name} : ${expected}`, () => {
        const cell = airRight(air, action, { profile, mode });
        assert.equal(cell?.note === undefined ? cell?.right[0] : String(cell.note), expected);
        const request = asked(action);
        if (request === undefined) return;
        const outcome = told(decide(scene([document('d')]).context(actorOf(profile, mode), request)));
        assert.equal(outcome, expected === 'n' ? 'DMP-DROIT-FONCTIONNEL' : 'oui');
      });
    }
  }
  test('TD2.1 in AIR is refused before anything looks inside (EX_AIR-010)', () => {
    for (const [, mode = 'normal', profile] of SITUATIONS) assert.equal(told(decide(scene([]).context(actorOf(profile, mode), { transaction: 'TD2.1' }))), 'DMP-DROIT-FONCTIONNEL');
  });
});

describe('functional rights in plain INDIRECTE', () => {
  const table = loadIndirectRights();
  const expected: Partial<Record<RightAction, string>> = {
    'TD0.2': 'oui', 'TD0.3 AJOUT': 'inconnu', 'TD0.3 SUPPRESSION': 'inconnu', 'TD0.4': 'inconnu', 'TD1.3a': 'inconnu', 'TD1.6': 'inconnu', 'TD2.1': 'oui', 'TD3.1 LeafClass': 'non', 'TD3.1 ObjectRef': 'oui',
    'TD3.2': 'non', 'TD3.3a masquer': 'non', 'TD3.3a demasquer': 'non', 'TD3.3b': 'non', 'TD3.3c': 'oui', 'TD3.3d archiver': 'non', 'TD3.3d desarchiver': 'non',
  };
  for (const [action, right] of Object.entries(expected)) test(`${action} : ${right}`, () => { assert.equal(indirectRight(table, action as RightAction)?.right, right); });
});

describe('footnotes: on which documents a right bears', () => {
  const s = scene([document('sien', { auteur: 'autre' }), document('autrui'), document('du-patient', { auteur: 'patient', typeCode: 'EXPPAT_2' })]);
  const stored = (cle: string) => s.world.documents.get(document(cle).uniqueId)!.document;
  const rows: readonly [RightAction, 'ps' | 'medecin' | 'mt' | 'pe', string, string, string][] = [
    // action, profile, own, another's, the patient's
    ['TD3.3a demasquer', 'ps', 'oui', 'non', 'non'], ['TD3.3a demasquer', 'mt', 'oui', 'oui', 'oui'],
    ['TD3.3c', 'ps', 'oui', 'non', 'non'], ['TD3.3c', 'medecin', 'oui', 'non', 'non'], ['TD3.3c', 'mt', 'non', 'non', 'oui'], ['TD3.3c', 'pe', 'oui', 'oui', 'non'],
    ['TD3.3d archiver', 'ps', 'oui', 'non', 'non'], ['TD3.3d archiver', 'medecin', 'oui', 'oui', 'non'], ['TD3.3d desarchiver', 'mt', 'oui', 'oui', 'oui'],
  ];
  const air = loadAirRights();
  for (const [action, profile, ...expected] of rows) {
    test(`${action}, ${profile} : sien ${expected[0]}, d’un autre ${expected[1]}, du patient ${expected[2]}`, () => {
      const actor = actorOf(profile);
      const cell = airRight(air, action, { profile, mode: 'normal' })!;
      const got = ['sien', 'autrui', 'du-patient'].map((cle) =>
        documentObstacle(action, cell, stored(cle), { rpps: actor.rpps, finess: '0B0999001', mode: 'normal' }, profile === 'mt') === undefined ? 'oui' : 'non');
      assert.deepEqual(got, expected);
    });
  }
  test('what a change of confidentiality is', () => {
    assert.deepEqual([confidentialityAction(['N'], ['N', 'MASQUE_PS']), confidentialityAction(['N', 'MASQUE_PS'], ['N']), confidentialityAction(['N', 'INVISIBLE_PATIENT'], ['N']),
      confidentialityAction(['INVISIBLE_REPRESENTANTS_LEGAUX', 'MASQUE_PS'], []), confidentialityAction(['N'], ['N'])],
    [['TD3.3a masquer'], ['TD3.3a demasquer'], ['TD3.3b'], ['TD3.3a demasquer', 'TD3.3b'], []]);
    assert.equal(DOCUMENT_STATUS.archived, 'urn:asip:ci-sis:2010:StatusType:Archived');
  });
});
