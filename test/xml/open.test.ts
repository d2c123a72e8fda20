import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exclusiveC14n } from '../../support/xml/c14n';
import { parseXml, withXml } from '../../support/xml/door';
import { openXml } from '../../support/xml/open';
import { codeOf } from './materials';

/** In a process of its own: elsewhere the door was opened before. */
test('avant openXml, la porte dit clairement qu’elle est fermée ; après, deux appels ne coûtent rien', async () => {
  assert.equal(codeOf(() => parseXml(Buffer.from('<a/>'))), 'XML-NON-OUVERT');
  assert.equal(codeOf(() => exclusiveC14n({} as never)), 'XML-NON-OUVERT');
  await Promise.all([openXml(), openXml()]);
  assert.equal(withXml(Buffer.from('<a/>'), (root) => root.name), 'a');
});
