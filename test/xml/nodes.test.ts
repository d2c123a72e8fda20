import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { XmlElement } from 'libxml2-wasm';
import { withXml } from '../../support/xml/door';
import { attribute, child, children, path, select, textOf } from '../../support/xml/nodes';
import { openXml } from '../../support/xml/open';
import { codeOf } from './materials';

const read = <T>(xml: string, reading: (root: XmlElement) => T): T => withXml(Buffer.from(xml), reading);
const NS = { p: 'urn:p', q: 'urn:q' };

before(openXml);

describe('les nœuds', () => {
  test('children : par espace de noms et nom local, quel que soit le préfixe, dans l’ordre', () => {
    const xml = '<a xmlns="urn:p" xmlns:z="urn:p" xmlns:q="urn:q"><b i="1"/>texte<q:b i="2"/><z:b i="3"/><c i="4"/></a>';
    const ids = (found: XmlElement[]): string[] => found.map((e) => attribute(e, 'i') ?? '?');
    assert.deepEqual(read(xml, (a) => ids(children(a))), ['1', '2', '3', '4']);
    assert.deepEqual(read(xml, (a) => ids(children(a, 'urn:p', 'b'))), ['1', '3']);
    assert.deepEqual(read(xml, (a) => ids(children(a, 'urn:q'))), ['2']);
    assert.deepEqual(read('<a><b i="1"/></a>', (a) => ids(children(a, '', 'b'))), ['1']);
    assert.deepEqual(read('<a xmlns="urn:p"><b/></a>', (a) => children(a, '', 'b')), []);
    assert.equal(read('<a/>', (a) => child(a, '', 'b')), undefined);
  });

  test('rien ne se cache derrière une instruction, un commentaire, une CDATA ou un texte', () => {
    for (const veil of ['<?p i?>', '<!--c-->', '<![CDATA[x]]>', 'x', '<?p?><!----><?p?>']) {
      assert.equal(read(`<a><b/>${veil}<b/>${veil}<c/></a>`, (a) => children(a).length), 3, veil);
      assert.ok(read(`<a>${veil}<c/></a>`, (a) => child(a, '', 'c') !== undefined), veil);
    }
  });

  test('attribute : sans espace de noms par défaut, jamais confondu avec un attribut préfixé', () => {
    const xml = '<a xmlns:p="urn:p" p:id="préfixé" id="nu"/>';
    assert.equal(read(xml, (a) => attribute(a, 'id')), 'nu');
    assert.equal(read(xml, (a) => attribute(a, 'id', 'urn:p')), 'préfixé');
    assert.equal(read('<a xmlns:p="urn:p" p:id="x"/>', (a) => attribute(a, 'id')), undefined);
    assert.equal(read('<a id="x"/>', (a) => attribute(a, 'id', 'urn:p')), undefined);
    assert.equal(read('<a id=""/>', (a) => attribute(a, 'id')), '');
  });

  test('textOf : tout le texte, commentaires et instructions ôtés (CVE-2017-11428)', () => {
    assert.equal(read('<a>8997<!-- -->000<?p x?>11<![CDATA[2<]]>&amp;<b>3</b></a>', textOf), '8997000112<&3');
    assert.equal(read('<a/>', textOf), '');
  });

  test('path descend par premiers enfants', () => {
    const xml = '<a xmlns="urn:p"><b><c>oui</c></b><b><c>non</c></b></a>';
    assert.equal(read(xml, (a) => textOf(path(a, ['urn:p', 'b'], ['urn:p', 'c'])!)), 'oui');
    assert.equal(read(xml, (a) => path(a, ['urn:p', 'x'], ['urn:p', 'c'])), undefined);
    assert.equal(read(xml, (a) => path(a)?.name), 'a');
  });

  test('select : XPath avec espaces de noms, même expression sur plusieurs documents', () => {
    for (const name of ['un', 'deux']) {
      assert.deepEqual(read(`<a xmlns="urn:p"><b>${name}</b><?p?><b xmlns="urn:q"/></a>`, (a) => select(a, 'descendant::p:b', NS).map(textOf)), [name]);
    }
    assert.equal(codeOf(() => read('<a b="1"/>', (a) => select(a, '@b', {}))), 'XML-XPATH');
    assert.equal(codeOf(() => read('<a/>', (a) => select(a, 'count(*)', {}))), 'XML-XPATH');
    assert.equal(codeOf(() => read('<a/>', (a) => select(a, '//[', {}))), 'XML-XPATH');
    assert.equal(codeOf(() => read('<a/>', (a) => select(a, '//inconnu:b', {}))), 'XML-XPATH');
  });

  test('select : plus d’expressions que la mémoire n’en garde', () => {
    read('<a><b/></a>', (a) => { for (let i = 0; i < 600; i++) assert.equal(select(a, `b[position() < ${i + 2}]`, {}).length, 1); });
  });
});
