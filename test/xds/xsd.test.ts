import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { validateElementXsd, validateXsd } from '../../support/xml/xsd';
import { openXml } from '../../support/xml/open';
import { readMessage } from './samples';
import { BUILT } from './messages';

before(openXml);

for (const [builder, what, schema, xml] of BUILT) {
  test(`${builder}, ${what}: valid against ${schema}`, () => assert.deepEqual(validateXsd(schema, Buffer.from(xml)), { valid: true }));
  if (schema === 'soap12') continue;
  test(`${builder}, ${what}: valid in its envelope too`, () => {
    const [, , , message] = BUILT[0]!;
    readMessage(message.replace('<x xmlns="urn:x"/>', () => xml), ({ payload }) => assert.deepEqual(validateElementXsd(schema, payload!), { valid: true }));
  });
}

test('every builder is above', async () => {
  const folder = join(__dirname, '..', '..', 'support', 'xds', 'build');
  const modules = await Promise.all(readdirSync(folder).filter((file) => file.endsWith('.js')).map((file) => import(join(folder, file)) as Promise<object>));
  const builders = modules.flatMap((module) => Object.keys(module)).filter((name) => /^build[A-Z]/.test(name));
  assert.ok(builders.length > 10);
  // Two need a key: xades.test.ts validates what they make. The third writes what buildQueryAnswer writes (queries.test.ts).
  assert.deepEqual([...new Set(builders.filter((name) => !BUILT.some(([builder]) => builder === name)))].sort(), ['buildQueryAnswerBytes', 'buildSignedSubmission', 'buildXades']);
});
