import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { XmlElement } from 'libxml2-wasm';
import { parseXml, withXml } from '../../support/xml/door';
import { attribute, children, hasInstruction, isNamed, localName, namespaceOf, select, textOf } from '../../support/xml/nodes';
import { openXml } from '../../support/xml/open';
import { caseBytes, noCases } from './materials';

before(openXml);

/** What is read where it lies is what the library's own objects say. */
function sameAsLibrary(element: XmlElement): void {
  assert.equal(localName(element), element.name);
  assert.equal(namespaceOf(element), element.namespaceUri);
  assert.ok(isNamed(element, element.namespaceUri, element.name));
  assert.equal(textOf(element), element.content);
  for (const { name, namespaceUri, value } of element.attrs) assert.equal(attribute(element, name, namespaceUri), value);
  children(element).forEach(sameAsLibrary);
}

test('lu dans la mémoire de libxml2 comme par ses propres objets', { skip: noCases }, () => {
  for (const file of ['xds-samples/dmp-ans-drimbox/extracted-envelope-2023-11-03.xml', 'saml-samples/vihf-ans/vihf-ig-hl7v2-template.xml', 'saml-samples/xua/norway-SamlToken01.xml']) {
    withXml(caseBytes(file), sameAsLibrary);
  }
  withXml(Buffer.from(`<é:à xmlns:é="urn:%C3%A9" é:ï="&#233;" ï=""><b xmlns="">${'long '.repeat(100)}é<![CDATA[<]]></b></é:à>`), sameAsLibrary);
});

test('un document ouvert se lit encore quand la mémoire a grandi', () => {
  const held = parseXml(Buffer.from('<a xmlns="urn:a" b="é"><c>texte</c></a>'));
  const large = Array.from({ length: 6 }, () => parseXml(Buffer.from(`<r>${'<e a="1">xxxxxxxxxxxxxxxx</e>'.repeat(120_000)}</r>`)));
  try {
    sameAsLibrary(held.root);
    assert.equal(children(large[5]!.root).length, 120_000);
    assert.equal(textOf(children(large[5]!.root)[119_999]!), 'xxxxxxxxxxxxxxxx');
  } finally {
    for (const document of [held, ...large]) document.dispose();
  }
});

test('un texte déjà lu, ou voisin d’un texte déjà lu, n’est jamais pris pour un autre', () => {
  // Far more texts than the reader remembers, of each length around the longest it does, read twice.
  const texts = Array.from({ length: 20_000 }, (_, n) => `${'x'.repeat(n % 67)}${n.toString(36)}`);
  withXml(Buffer.from(`<r>${texts.map((text, n) => `<t a="${text}">${n % 9 === 0 ? 'é' : ''}${text}</t>`).join('')}</r>`), (root) => {
    for (const _ of [1, 2]) {
      children(root).forEach((element, n) => {
        assert.equal(textOf(element), `${n % 9 === 0 ? 'é' : ''}${texts[n]}`);
        assert.equal(attribute(element, 'a'), texts[n]);
      });
    }
  });
});

test('hasInstruction : dans tout le document, hors de l’élément nommé, comme XPath', () => {
  const cases: [xml: string, expected: boolean][] = [
    ['<a/>', false], ['<?p?><a/>', true], ['<a/><?p?>', true], ['<a><b><?p?></b></a>', true], ['<a><s xmlns="urn:s"><b><?p?></b></s></a>', false],
    ['<a><s><?p?></s></a>', true], ['<a><s xmlns="urn:s"><?p?></s><?p?></a>', true], ['<a><!--<?p?>--><![CDATA[<?p?>]]></a>', false],
  ];
  for (const [xml, expected] of cases) {
    withXml(Buffer.from(xml), (root) => {
      assert.equal(hasInstruction(root, 'urn:s', 's'), expected, xml);
      assert.equal(select(root, '/*[//processing-instruction()[not(ancestor::s:s)]]', { s: 'urn:s' }).length > 0, expected, xml);
    });
  }
});
