import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ErrorCode } from '../../support/erreurs/table';
import { buildEnvelope } from '../../support/xds/build/envelope';
import { buildMtom } from '../../support/xds/build/mtom';
import { buildRetrieveAnswer } from '../../support/xds/build/td32';
import { parseMtom } from '../../support/xds/parse/mtom';
import { parseRetrieveAnswer, withContent } from '../../support/xds/parse/td32';
import { TRANSACTIONS } from '../../support/xds/types';
import { openXml } from '../../support/xml/open';
import { codeOf, generator, MESSAGE_ID, readMessage } from './samples';

before(openXml);
const ACTION = TRANSACTIONS['TD3.2'].response;

test('TD3.2 answer: documents come back byte for byte, whatever bytes they hold', () => {
  const next = generator(7);
  const contents = [Buffer.alloc(0), Buffer.from('\r\n--autre\r\n'), Buffer.from('<a/>\r\n'), Buffer.from([0, 13, 10, 13, 10, 255]),
    Buffer.from(Array.from({ length: 200_000 }, () => next(256)))];
  const documents = contents.map((_, i) => ({ repositoryUniqueId: '1.2', documentUniqueId: `2.25.${i}`, mimeType: 'text/xml', cid: `doc ${i}:é%@dmp`.replace(/[^\x21-\x7E]/g, '_') }));
  const envelope = buildEnvelope({ action: ACTION, messageId: MESSAGE_ID, relatesTo: MESSAGE_ID, body: buildRetrieveAnswer({ documents }) });
  assert.ok(envelope.includes('href="cid:doc_0%3A_%25%40dmp"'));
  const sent = buildMtom({ envelope, action: ACTION, boundary: 'frontiere-1', parts: documents.map((d, i) => ({ cid: d.cid, mimeType: d.mimeType, content: contents[i]! })) });
  const message = parseMtom(sent.contentType, sent.body);
  assert.equal(message.root.toString(), envelope);
  const read = readMessage(message.root, ({ payload }) => parseRetrieveAnswer(payload).documents);
  assert.deepEqual(read.map((d) => d.cid), documents.map((d) => d.cid));
  read.forEach((document, i) => assert.ok(withContent(document, message).content.equals(contents[i]!)));
  assert.equal(codeOf(() => withContent({ ...read[0]!, cid: 'autre', inline: undefined }, message)), 'XDS-MTOM-PARTIE-ABSENTE');
});

test('what cannot be written as MIME is refused', () => {
  const write = (change: Partial<Parameters<typeof buildMtom>[0]>): unknown => buildMtom({ envelope: '<a/>', action: 'urn:a', boundary: 'b', parts: [], ...change });
  const part = { cid: 'c', mimeType: 'text/xml', content: Buffer.from('x') };
  assert.equal(codeOf(() => write({ parts: [{ ...part, content: Buffer.from('x--b') }] })), 'XDS-FRONTIERE-DANS-CONTENU');
  assert.equal(codeOf(() => write({ boundary: 'a\r\nb' })), 'XDS-EN-TETE-MIME-IMPOSSIBLE');
  assert.equal(codeOf(() => write({ boundary: 'x'.repeat(71) })), 'XDS-EN-TETE-MIME-IMPOSSIBLE');
  assert.equal(codeOf(() => write({ action: 'a"; x="' })), 'XDS-EN-TETE-MIME-IMPOSSIBLE');
  assert.equal(codeOf(() => write({ parts: [{ ...part, cid: 'a>\r\nX: 1' }] })), 'XDS-EN-TETE-MIME-IMPOSSIBLE');
  assert.equal(codeOf(() => write({ parts: [{ ...part, mimeType: 'text/xml\r\nX: 1' }] })), 'XDS-EN-TETE-MIME-IMPOSSIBLE');
});

const TYPE = 'multipart/related; type="application/xop+xml"; start="<r>"; start-info="application/soap+xml"; boundary="b"';
const ROOT = '--b\r\nContent-Type: application/xop+xml\r\nContent-ID: <r>\r\n\r\n<e/>\r\n';
const part = (headers: string, content = 'x'): string => `--b\r\n${headers}\r\n\r\n${content}\r\n`;
const DOC = part('Content-Type: text/xml\r\nContent-ID: <d>');
const END = '--b--\r\n';

/** [what the body has, Content-Type, body, code or undefined when accepted] */
const BODIES: readonly (readonly [string, string, string, ErrorCode | undefined])[] = [
  ['all it needs', TYPE, ROOT + DOC + END, undefined],
  ['root alone', TYPE, ROOT + END, undefined],
  ['root second', TYPE, DOC + ROOT + END, undefined],
  ['preamble and epilogue', TYPE, `rien\r\n${ROOT}${DOC}${END}rien`, undefined],
  ['no line end after the last boundary', TYPE, `${ROOT}--b--`, undefined],
  ['spaces after a boundary', TYPE, ROOT.replace('--b', '--b \t') + END, undefined],
  ['folded header', TYPE, ROOT + part('Content-Type: text/xml;\r\n charset=utf-8\r\nContent-ID: <d>') + END, undefined],
  ['no start: first part is the root', TYPE.replace('start="<r>"; ', ''), ROOT + DOC + END, undefined],
  ['bare Content-ID (Axis2)', TYPE, ROOT + part('Content-ID: d') + END, undefined],
  ['a boundary look-alike inside a line', TYPE, ROOT + part('Content-ID: <d>', 'a --b\r\nc') + END, undefined],
  ['wrong boundary', TYPE.replace('boundary="b"', 'boundary="c"'), ROOT + DOC + END, 'XDS-MTOM-FRONTIERE-INTROUVABLE'],
  ['no boundary', TYPE.replace('; boundary="b"', ''), ROOT + DOC + END, 'XDS-MTOM-FRONTIERE-ABSENTE'],
  ['empty body', TYPE, '', 'XDS-MTOM-FRONTIERE-INTROUVABLE'],
  ['only the end', TYPE, END, 'XDS-MTOM-FRONTIERE-INTROUVABLE'],
  ['truncated in a part', TYPE, (ROOT + DOC).slice(0, -4), 'XDS-MTOM-FIN-ABSENTE'],
  ['no closing boundary', TYPE, ROOT + DOC, 'XDS-MTOM-FIN-ABSENTE'],
  ['text after a boundary', TYPE, ROOT.replace('--b\r\n', '--b') + END, 'XDS-MTOM-FRONTIERE-LIGNE'],
  ['headers never ended', TYPE, '--b\r\nContent-ID: <r>\r\n--b--\r\n', 'XDS-MTOM-EN-TETES'],
  ['a header without colon', TYPE, ROOT + part('Content-ID') + END, 'XDS-MTOM-EN-TETES'],
  ['a header twice', TYPE, ROOT + part('Content-ID: <d>\r\nContent-Id: <f>') + END, 'XDS-MTOM-EN-TETES'],
  ['a part without Content-ID', TYPE, ROOT + part('Content-Type: text/xml') + END, 'XDS-MTOM-CONTENT-ID-ABSENT'],
  ['duplicate cid', TYPE, ROOT + DOC + DOC + END, 'XDS-MTOM-CONTENT-ID-DOUBLE'],
  ['duplicate root', TYPE, ROOT + ROOT + END, 'XDS-MTOM-CONTENT-ID-DOUBLE'],
  ['missing root', TYPE, DOC + END, 'XDS-MTOM-RACINE-ABSENTE'],
  ['root of another type', TYPE, ROOT.replace('application/xop+xml', 'text/xml') + END, 'XDS-MTOM-RACINE-TYPE'],
  ['root of no type', TYPE, ROOT.replace('Content-Type: application/xop+xml\r\n', '') + END, 'XDS-MTOM-RACINE-TYPE'],
  ['quoted-printable', TYPE, ROOT + part('Content-ID: <d>\r\nContent-Transfer-Encoding: quoted-printable') + END, 'XDS-MTOM-ENCODAGE'],
  ['broken base64', TYPE, ROOT + part('Content-ID: <d>\r\nContent-Transfer-Encoding: base64', 'a-b_') + END, 'XDS-MTOM-ENCODAGE'],
  ['another type of multipart', TYPE.replace('related', 'mixed'), ROOT + END, 'XDS-MTOM-TYPE'],
  ['SwA instead of XOP', TYPE.replace('application/xop+xml', 'text/xml'), ROOT + END, 'XDS-MTOM-TYPE'],
  ['part too large', TYPE, ROOT + part('Content-ID: <d>', 'x'.repeat(101)) + END, 'XDS-MTOM-PARTIE-TROP-GRANDE'],
  ['too many parts', TYPE, ROOT + part('Content-ID: <1>') + part('Content-ID: <2>') + part('Content-ID: <3>') + END, 'XDS-MTOM-TROP-DE-PARTIES'],
  ['body too large', TYPE, `${ROOT}${DOC}${END}${'x'.repeat(2000)}`, 'XDS-MTOM-TAILLE'],
  ['bare LF', TYPE, (ROOT + DOC + END).replaceAll('\r\n', '\n'), 'XDS-MTOM-FRONTIERE-LIGNE'],
];

const LIMITS = { maxBytes: 1000, maxParts: 3, maxPartBytes: 100 };
for (const [what, type, body, code] of BODIES) {
  test(`multipart with ${what}: ${code ?? 'read'}`, () => {
    const act = (): ReturnType<typeof parseMtom> => parseMtom(type, Buffer.from(body, 'latin1'), LIMITS);
    if (code === undefined) assert.equal(act().root.toString(), '<e/>');
    else assert.equal(codeOf(act), code);
  });
}

test('base64 part, and bare LF when lenient', () => {
  const encoded = parseMtom(TYPE, Buffer.from(ROOT + part('Content-ID: <d>\r\nContent-Transfer-Encoding: BASE64', 'w6\r\nk=') + END), LIMITS);
  assert.equal(encoded.parts.get('d')!.content.toString(), 'é');
  assert.deepEqual([...encoded.parts.keys()], ['d'], 'the root is not a part');
  const lenient = parseMtom(TYPE, Buffer.from((ROOT + DOC + END).replaceAll('\r\n', '\n')), LIMITS, true);
  assert.deepEqual([lenient.root.toString(), lenient.parts.get('d')!.content.toString()], ['<e/>', 'x']);
});
