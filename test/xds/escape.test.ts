import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { xmlAttribute, xmlText } from '../../support/xds/build/escape';
import { hl7Time, xdsTime } from '../../support/xds/build/time';
import { withXml } from '../../support/xml/door';
import { attribute, textOf } from '../../support/xml/nodes';
import { openXml } from '../../support/xml/open';
import { codeOf, generator, randomText } from './samples';

before(openXml);

const ALPHABET = ['&', '<', '>', '"', "'", '\t', '\n', '\r', ']]>', '<!--', '&amp;', ' ', 'é', '𝄞', 'a', '\u0085', '\u2028', '\uFFFD'];

test('any lawful text survives element content and attributes', () => {
  const next = generator(20261);
  for (let i = 0; i < 500; i += 1) {
    const text = randomText(next, ALPHABET);
    withXml(Buffer.from(`<a b="${xmlAttribute(text)}">${xmlText(text)}</a>`), (root) => {
      assert.equal(textOf(root), text);
      assert.equal(attribute(root, 'b'), text);
    });
  }
});

test('characters illegal in XML 1.0 are refused, others are not', () => {
  for (const illegal of ['\0', '\x01', '\x08', '\x0B', '\x0C', '\x0E', '\x1F', '\uFFFE', '\uFFFF', '\uD800', '\uDFFF', '\uDC00\uD800']) {
    assert.equal(codeOf(() => xmlText(`a${illegal}`)), 'XDS-CARACTERE-INTERDIT');
    assert.equal(codeOf(() => xmlAttribute(`a${illegal}`)), 'XDS-CARACTERE-INTERDIT');
  }
  for (const legal of ['\t', '\n', '\r', ' ', '\x7F', '\uE000', '\uFFFD', '😀']) assert.doesNotThrow(() => xmlText(legal));
});

test('dates are UTC, whatever the machine thinks of time zones', () => {
  const at = new Date('2026-07-01T00:30:05.999+02:00');
  assert.equal(xdsTime(at), '20260630223005');
  assert.equal(hl7Time(at), '20260630223005+0000');
});
