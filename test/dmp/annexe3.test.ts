import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ANNEXE_3, DOCUMENT_KINDS, kindOf, SITUATIONS_OF_READER, type DocumentKind, type ReaderSituation } from '../../support/dmp/world/annexe3';
import type { DmpSeed } from '../../support/dmp/personas/schema';
import { decide, document, listed, physician, reading, RPPS, scene, searching, told, type Actor } from './kit/scene';

/**
 * Annexe 3 of the référentiel, cell by cell: what a reader obtains of a document. `oui`, the cause of the refusal, or `sans objet` where a
 * professional cannot be the author.
 */
const MASKED = 'DMP-DOCUMENT-NON-LISIBLE';
const BLOCKED = 'DMP-DOSSIER-BLOQUE';
const NO_OBJECT = 'sans objet';
const TABLE: Record<DocumentKind, readonly [string, string, string, string, string]> = {
  //                          tout PS   auteur     MT     urgence  bloqué
  'professionnel':          ['oui',    'oui',     'oui', 'oui',   BLOCKED],
  'professionnel-masque':   [MASKED,   'oui',     'oui', 'oui',   BLOCKED],
  'titulaire':              ['oui',    NO_OBJECT, 'oui', 'oui',   BLOCKED],
  'titulaire-masque':       [MASKED,   NO_OBJECT, 'oui', 'oui',   BLOCKED],
  'application':            ['oui',    NO_OBJECT, 'oui', 'oui',   BLOCKED],
  'secret-mineur':          ['oui',    'oui',     'oui', 'oui',   BLOCKED],
};

const DOCUMENTS: Record<DocumentKind, Partial<NonNullable<DmpSeed['documents']>[number]>> = {
  'professionnel': {}, 'professionnel-masque': { visibilite: 'masque-ps' },
  'titulaire': { auteur: 'patient', typeCode: 'EXPPAT_2' }, 'titulaire-masque': { auteur: 'patient', typeCode: 'EXPPAT_2', visibilite: 'masque-ps' },
  'application': { auteur: { application: 'Carnet de tension' }, typeCode: 'DOCPAT02' }, 'secret-mineur': { visibilite: 'invisible-representants-legaux' },
};
const READERS: Record<ReaderSituation, Actor> = {
  'tout-professionnel': physician(RPPS.autre), 'auteur': physician(RPPS.auteur), 'medecin-traitant': physician(RPPS.traitant),
  'urgence': physician(RPPS.autre, 'bris_de_glace'), 'bloque': physician(RPPS.bloque),
};
const here = scene(DOCUMENT_KINDS.map((kind) => document(kind, DOCUMENTS[kind])));
const stored = (kind: DocumentKind): ReturnType<typeof here.world.documents.get> => here.world.documents.get(document(kind).uniqueId);

describe('annexe 3, cell by cell', () => {
  for (const kind of DOCUMENT_KINDS) {
    for (const [at, situation] of SITUATIONS_OF_READER.entries()) {
      const expected = TABLE[kind][at] as string;
      test(`${kind} × ${situation} : ${expected}`, () => {
        assert.equal(kindOf(stored(kind)!.document), kind);
        assert.equal(ANNEXE_3[kind][situation], expected === 'oui' || expected === NO_OBJECT ? expected : 'non', 'the transcribed table');
        if (expected === NO_OBJECT) { assert.deepEqual(stored(kind)!.document.authors, [], 'no professional is its author'); return; }
        const context = here.context(READERS[situation], reading(document(kind).uniqueId));
        assert.equal(told(decide(context)), expected);
        assert.equal(context.warnings.some((said) => said.startsWith('case non sourcée')), false, 'a sourced cell rests on a source');
        const list = listed(here.context(READERS[situation], searching()));
        if (Array.isArray(list)) assert.equal(list.includes(kind), expected === 'oui', 'listed exactly when it can be read');
        else assert.equal(list, expected);
      });
    }
  }
  test('blocked « sauf si auteur »: the blocked author finds and reads what they wrote', () => {
    const blocked = scene([document('sien', { auteur: 'bloque' }), document('autre')]);
    assert.deepEqual(listed(blocked.context(READERS.bloque, searching())), ['sien']);
    assert.equal(told(decide(blocked.context(READERS.bloque, reading(document('sien').uniqueId)))), 'oui');
  });
  test('urgency « sauf opposition préalable »: each consent closes its own mode only', () => {
    const opposed = (urgence: object): string[] => {
      const s = scene([document('d', { visibilite: 'masque-ps' })], { patient: { urgence } });
      return (['bris_de_glace', 'centre_15'] as const).map((mode) => told(decide(s.context(physician(RPPS.autre, mode), reading(document('d').uniqueId)))));
    };
    const no = 'DMP-DOSSIER-URGENCE-OPPOSEE';
    assert.deepEqual([opposed({}), opposed({ brisDeGlace: false }), opposed({ centre15: false }), opposed({ documentsMasques: false })], [['oui', 'oui'], [no, 'oui'], ['oui', no], [MASKED, MASKED]]);
  });
  test('urgency on masked documents: opt-in is the other reading (PDT-INF-606 note 7)', () => {
    const s = (patient: object): string => told(decide(scene([document('d', { visibilite: 'masque-ps' })], { patient, settings: { urgenceSurMasques: 'si-autorise' } }).context(physician(RPPS.autre, 'centre_15'), reading(document('d').uniqueId))));
    assert.deepEqual([s({}), s({ urgence: { documentsMasques: true } })], [MASKED, 'oui']);
  });

  test('combinations no source decides are never asserted: the trace says so', (t) => {
    const d = document('d');
    const own = document('sien', { auteur: 'bloque', visibilite: 'masque-ps' });
    const psychiatric = document('type-refuse', { auteur: 'auteur', typeCode: '68599-0' });
    const s = scene([d, own, psychiatric]);
    const blockedMt = scene([d], { patient: { bloques: ['traitant'] } });
    const nurse = (rpps: string, mode?: 'bris_de_glace'): Actor => ({ ...physician(rpps, mode), roles: [{ code: '60', codeSystem: '1.2.250.1.71.1.2.7' }] });
    const combinations = [
      ['bloqué en bris de glace', s.context(physician(RPPS.bloque, 'bris_de_glace'), reading(d.uniqueId)), 'professionnel bloqué en urgence'],
      ['médecin traitant bloqué', blockedMt.context(physician(RPPS.traitant), reading(d.uniqueId)), 'médecin traitant bloqué'],
      ['auteur contre la matrice', s.context(nurse(RPPS.auteur), reading(psychiatric.uniqueId)), 'auteur d’un type que la matrice refuse'],
      ['auteur bloqué, document masqué', s.context(physician(RPPS.bloque), reading(own.uniqueId)), 'auteur bloqué d’un document masqué'],
      ['urgence contre la matrice', s.context(nurse(RPPS.autre, 'bris_de_glace'), reading(psychiatric.uniqueId)), 'urgence sur un type que la matrice refuse'],
    ] as const;
    for (const [name, context, said] of combinations) {
      decide(context);
      assert.ok(context.warnings.includes(`case non sourcée : ${said}`), `${name} : ${context.warnings.join()}`);
      t.diagnostic(`non asserté (inconnu) : ${name}`);
    }
  });
});
