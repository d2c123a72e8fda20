import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ErrorCode } from '../../support/erreurs/table';
import { buildUpdate } from '../../support/xds/build/td33';
import { parseUpdate } from '../../support/xds/parse/td33';
import { transactionIn } from '../../support/xds/parse/transaction';
import { ASSOCIATION, DOCUMENT_STATUS, NORMAL_CONFIDENTIALITY, TRANSACTIONS, VISIBILITY, VISIBILITY_SYSTEM, type DocumentUpdate, type DocumentEntry } from '../../support/xds/types';
import { updateKind } from '../../support/xds/update-kind';
import { openXml } from '../../support/xml/open';
import { codeOf, ENTRY, readBody } from './samples';
import { LOT, OLD } from './submissions';

before(openXml);
const { approved, archived, deleted, deprecated } = DOCUMENT_STATUS;
const ACTION = TRANSACTIONS['TD3.3a'].action;
const build = (...updates: DocumentUpdate<DocumentEntry>[]): string => buildUpdate({ lot: LOT, updates });
const status = (from: string, to: string): DocumentUpdate<DocumentEntry> => ({ kind: 'status', target: OLD, from, to });
const metadata: DocumentUpdate<DocumentEntry> = { kind: 'metadata', entry: ENTRY, previousVersion: 3 };

test('updates come back, in the order of the message', () => {
  const read = readBody(build(metadata, status(approved, archived)), parseUpdate);
  assert.deepEqual(read.lot, LOT);
  assert.deepEqual(read.updates, [{ ...metadata, entry: { ...ENTRY, entryUuid: 'Document01' } }, status(approved, archived)]);
});

test('the transaction of an update is told by its payload', () => {
  for (const [updates, expected] of [[[metadata], 'TD3.3a'], [[status(approved, deleted)], 'TD3.3c'], [[status(archived, deleted)], 'TD3.3c'], [[status(approved, archived)], 'TD3.3d'], [[status(archived, approved)], 'TD3.3d']] as const) {
    assert.equal(readBody(build(...updates), (payload) => transactionIn(ACTION, payload)), expected);
  }
  assert.equal(readBody('<x/>', (payload) => transactionIn(ACTION, payload)), 'TD3.3a');
  assert.equal(readBody('<x/>', (payload) => transactionIn('urn:autre', payload)), undefined);
});

const codes = (...names: (keyof typeof VISIBILITY)[]) => [NORMAL_CONFIDENTIALITY, ...names.map((name) => ({ code: VISIBILITY[name], codeSystem: VISIBILITY_SYSTEM }))];
const KINDS: readonly (readonly [string, ReturnType<typeof codes> | undefined, ReturnType<typeof codes>, string])[] = [
  ['masked', codes(), codes('masquePs'), 'a'], ['unmasked', codes('masquePs'), codes(), 'a'], ['shown to the patient', codes('invisiblePatient'), codes(), 'b'],
  ['shown to the representatives', codes('invisibleRepresentants'), codes(), 'b'], ['hidden from the patient again', codes(), codes('invisiblePatient'), 'b'],
  ['unmasked and shown at once', codes('masquePs', 'invisiblePatient'), codes(), 'a'], ['shown, still masked', codes('masquePs', 'invisiblePatient'), codes('masquePs'), 'b'],
  ['nothing changed', codes('masquePs'), codes('masquePs'), 'a'], ['nobody knows what it was', undefined, codes(), 'a'],
];
for (const [what, from, to, kind] of KINDS) {
  test(`update, ${what}: TD3.3${kind}`, () => assert.equal(updateKind({ ...metadata, entry: { ...ENTRY, confidentialityCodes: to } }, from), kind));
}
test('status: deleted is c, any other d', () => {
  assert.deepEqual([updateKind(status(approved, deleted)), updateKind(status(approved, archived)), updateKind(status(archived, approved)), updateKind(status(approved, deprecated))], ['c', 'd', 'd', 'd']);
});

const META = build(metadata);
const STATUS = build(status(approved, archived));
const cut = (xml: string, pattern: RegExp, by = '') => (): string => {
  assert.match(xml, pattern);
  return xml.replace(pattern, by);
};
const REFUSED: readonly (readonly [string, () => string, ErrorCode])[] = [
  ['another payload', cut(STATUS, /^<lcm:SubmitObjectsRequest (.*)<\/lcm:SubmitObjectsRequest>$/s, '<lcm:Autre $1</lcm:Autre>'), 'XDS-CHARGE-INATTENDUE'],
  ['no list', cut(STATUS, /<rim:RegistryObjectList.*<\/rim:RegistryObjectList>/s), 'XDS-DEPOT-LISTE-ABSENTE'],
  ['no lot', cut(STATUS, /<rim:RegistryPackage.*<\/rim:RegistryPackage>/s), 'XDS-LOT-ABSENT'],
  ['nothing to change', cut(STATUS, /<rim:Association.*<\/rim:Association>/s), 'XDS-MAJ-VIDE'],
  ['metadata of no one', cut(META, /<rim:Association.*<\/rim:Association>/s), 'XDS-DEPOT-MEMBRE-ABSENT'],
  ['two metadata of one id', cut(META, /(<rim:ExtrinsicObject.*<\/rim:ExtrinsicObject>)/s, '$1$1'), 'XDS-DEPOT-DOUBLE'],
  ['one metadata asked twice', cut(META, /(<rim:Association.*<\/rim:Association>)/s, '$1$1'), 'XDS-MAJ-ASSOCIATION'],
  ['no version read', cut(META, /<rim:Slot name="PreviousVersion">.*?<\/rim:Slot>/), 'XDS-MAJ-VERSION-ABSENTE'],
  ...['0', '-1', '1.5', 'x', '', '99999999999999999999'].map((version) => [`version « ${version} »`, cut(META, /(<rim:Slot name="PreviousVersion">.*?<rim:Value>)3/, `$1${version}`), 'XDS-ASSOCIATION-VERSION'] as const),
  ['no lid', cut(META, / lid="[^"]*"/), 'XDS-MAJ-LID'],
  ['a symbolic lid', cut(META, / lid="[^"]*"/, ' lid="Document01"'), 'XDS-MAJ-LID'],
  ['metadata without uniqueId', cut(META, /<rim:ExternalIdentifier [^>]*2e82c1f6.*?<\/rim:ExternalIdentifier>/), 'XDS-REPONSE-ENTREE'],
  ['an association from a document', cut(META, /sourceObject="SubmissionSet01"/, 'sourceObject="Document01"'), 'XDS-MAJ-ASSOCIATION'],
  ['a replacement', cut(META, new RegExp(ASSOCIATION.hasMember), ASSOCIATION.replaces), 'XDS-MAJ-ASSOCIATION'],
  ['a membership in nothing', cut(META, /targetObject="Document01"/, 'targetObject="Document02"'), 'XDS-MAJ-ASSOCIATION'],
  ['a status of a symbolic id', cut(STATUS, /targetObject="urn:uuid:/, 'targetObject="'), 'XDS-MAJ-CIBLE'],
  ['a status of a uniqueId', cut(STATUS, /targetObject="[^"]*"/, 'targetObject="2.25.1"'), 'XDS-MAJ-CIBLE'],
  ['no new status', cut(STATUS, /<rim:Slot name="NewStatus">.*?<\/rim:Slot>/), 'XDS-MAJ-STATUT'],
  ['no original status', cut(STATUS, /<rim:Slot name="OriginalStatus">.*?<\/rim:Slot>/), 'XDS-MAJ-STATUT'],
  ['a status by its short name', cut(STATUS, /urn:asip:ci-sis:2010:StatusType:Archived/, 'Archived'), 'XDS-MAJ-STATUT'],
  ['Archived under the namespace of OASIS', cut(STATUS, /urn:asip:ci-sis:2010:StatusType:Archived/, 'urn:oasis:names:tc:ebxml-regrep:StatusType:Archived'), 'XDS-MAJ-STATUT'],
  ['an association without target', cut(STATUS, / targetObject="[^"]*"/), 'XDS-ASSOCIATION-FORME'],
];
for (const [what, xml, expected] of REFUSED) test(`update, ${what}: ${expected}`, () => assert.equal(codeOf(() => readBody(xml(), parseUpdate)), expected));
