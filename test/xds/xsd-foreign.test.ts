import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { XmlElement } from 'libxml2-wasm';
import { projectRoot } from '../../support/racine';
import { withXml } from '../../support/xml/door';
import { NS } from '../../support/xml/namespaces';
import { children } from '../../support/xml/nodes';
import { openXml } from '../../support/xml/open';
import { validateElementXsd, type SchemaName } from '../../support/xml/xsd';

before(openXml);

const CASES = join(process.env.HOMOLOGAIR_SHARED ?? join(projectRoot, '..', 'shared'), 'cases');
const absent = existsSync(CASES) ? undefined : `jeu de cas absent : ${CASES}`;

/** Schema of a message, by the namespace of its root. */
const SCHEMAS: Readonly<Record<string, SchemaName>> = { [NS.query]: 'ebrs-query', [NS.lcm]: 'ebrs-lcm', [NS.rs]: 'ebrs-rs', [NS.xdsb]: 'xds-b', [NS.rim]: 'ebrim' };

/** Positive verdict, yet invalid here: the cause, and why it is not the profile that errs. */
const INVALID: Readonly<Record<string, readonly [cause: RegExp, why: string]>> = {
  'dmp-ans-drimbox/extracted-envelope-2023-11-03.xml': [/^Element '\{[^}]*rim:3\.0\}Slot': This element is not expected/,
    'a Slot after the classifications: ebRIM has the slots first; the verdict is on SOAP only'],
  'ipf/SubmitObjectsRequest_ebrs30.xml': [/pattern'\] The value 'urn:uuid:[^']* [^']*'/, 'a space inside the UUID of a scheme: it designates no scheme; XML Schema alone lets it through'],
};
/** Positive verdict, out of the profile: no schema of the project speaks of them. */
const EBXML_2_1 = 'ebXML 2.1 namespaces: the toolkit\'s internal form, translated to ebRS 3.0 before it is sent';
const OUTSIDE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['15801/confCode/update.xml', '15801/title/update.xml', '15801/typeCode/update.xml', '15802/deprecate_docentry_1/deprecate.xml'].map((f) => [`iheos-testkit/${f}`, EBXML_2_1])),
};

interface Case { file: string; verdict: string }
const positive = (): Case[] => readFileSync(join(CASES, 'VERDICTS.tsv'), 'utf8').split('\n').map((line) => line.split('\t'))
  .flatMap(([topic, file = '', verdict = '']) => (topic === 'xds-samples' && /^(soap: )?accept|^parse-lenient/.test(verdict) ? [{ file, verdict }] : []));

/** The XML of a case: itself, or the envelope inside a MIME body or a chunked HTTP request (read as such in vectors.test.ts). */
function xmlOf(file: string): Buffer {
  const bytes = readFileSync(join(CASES, 'xds-samples', file));
  if (file.endsWith('.xml')) return bytes;
  const envelope = /<(\w+):Envelope\b.*<\/\1:Envelope>/s.exec(bytes.toString('latin1'))![0];
  return Buffer.from(file.endsWith('.http') ? envelope.replace(/\r\n[0-9a-f]+\r\n/g, '') : envelope, 'latin1');
}

function payloadOf(root: XmlElement): XmlElement {
  if (root.namespaceUri !== NS.soap12) return root;
  return children(children(root, NS.soap12, 'Body')[0]!)[0]!;
}
const judge = (file: string): string[] => withXml(xmlOf(file), (root) => {
  const payload = payloadOf(root);
  const schema = SCHEMAS[payload.namespaceUri];
  if (schema === undefined) return [`hors profil : ${payload.namespaceUri}`];
  const result = validateElementXsd(schema, payload);
  return result.valid ? [] : result.errors.map(({ message }) => message);
});

test('every foreign message with a positive verdict is valid, save those listed, each for its reason', (t) => {
  if (absent !== undefined) return t.skip(absent);
  const cases = positive();
  assert.ok(cases.length > 25, `${cases.length} cases`);
  const listed = new Set([...Object.keys(INVALID), ...Object.keys(OUTSIDE)]);
  assert.deepEqual([...listed].filter((file) => !cases.some((c) => c.file === file)), []);
  for (const { file } of cases) {
    const errors = judge(file);
    if (file in OUTSIDE) assert.match(errors[0]!, /^hors profil : urn:oasis:names:tc:ebxml-regrep:registry:xsd:2\.1$/, file);
    else if (file in INVALID) assert.ok(errors.length > 0 && errors.every((message) => INVALID[file]![0].test(message)), `${file}: ${errors.join('\n')}`);
    else assert.deepEqual(errors, [], file);
  }
});

test('once those defects are mended, the messages listed as invalid are valid', (t) => {
  if (absent !== undefined) return t.skip(absent);
  const drim = withXml(xmlOf('dmp-ans-drimbox/extracted-envelope-2023-11-03.xml'), (root) => payloadOf(root).toString());
  const moved = drim.replace(/(<ExtrinsicObject\b[^>]*>)(.*?)(<Slot name="urn:ihe:iti:xds:2013:referenceIdList">.*?<\/Slot>)/gs, '$1$3$2');
  const ipf = xmlOf('ipf/SubmitObjectsRequest_ebrs30.xml').toString('utf8').replace(/"urn:uuid:[^"]*"/g, (uuid) => uuid.replaceAll(' ', ''));
  for (const [schema, xml] of [['xds-b', moved], ['ebrs-lcm', ipf]] as const) {
    withXml(Buffer.from(xml), (root) => assert.deepEqual(validateElementXsd(schema, root), { valid: true }));
  }
});
