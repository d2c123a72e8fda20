import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { XmlElement } from 'libxml2-wasm';
import { exclusiveC14n } from '../../support/xml/c14n';
import { withXml } from '../../support/xml/door';
import { NS } from '../../support/xml/namespaces';
import { attribute, child, select } from '../../support/xml/nodes';
import { libxml, openXml } from '../../support/xml/open';
import { caseBytes, codeOf, noCases, soapOf } from './materials';

const first = (root: XmlElement, xpath: string): XmlElement => select(root, xpath, NS)[0]!;
const c14nOf = (xml: string | Buffer, xpath: string, options?: (target: XmlElement) => Parameters<typeof exclusiveC14n>[1]): string =>
  withXml(Buffer.from(xml as string), (root) => { const target = first(root, xpath); return exclusiveC14n(target, options?.(target)).toString(); });

/** The library's own subtree canonicalisation: slower, public, and without `omit`. */
const byPublicApi = (target: XmlElement, prefixes: string[] = []): string =>
  target.canonicalizeToString({ mode: libxml().XmlC14NMode.XML_C14N_EXCLUSIVE_1_0, inclusiveNamespacePrefixes: prefixes });

before(openXml);

describe('la forme canonique exclusive', () => {
  test('ne garde que les espaces de noms visiblement employés', () => {
    assert.equal(c14nOf('<a xmlns="urn:a" xmlns:b="urn:b" xmlns:c="urn:c"><b:x c:y="1" z="2"/></a>', '/*/*'),
      '<b:x xmlns:b="urn:b" xmlns:c="urn:c" z="2" c:y="1"></b:x>');
  });
  test('PrefixList rend les préfixes nommés, #default compris', () => {
    const xml = '<a xmlns="urn:a" xmlns:b="urn:b" xmlns:c="urn:c"><b:x/></a>';
    assert.equal(c14nOf(xml, '/*/*', () => ({ inclusivePrefixes: ['c'] })), '<b:x xmlns:b="urn:b" xmlns:c="urn:c"></b:x>');
    assert.equal(c14nOf(xml, '/*/*', () => ({ inclusivePrefixes: ['#default'] })), '<b:x xmlns="urn:a" xmlns:b="urn:b"></b:x>');
    assert.equal(c14nOf(xml, '/*/*', () => ({ inclusivePrefixes: ['inconnu'] })), '<b:x xmlns:b="urn:b"></b:x>');
  });
  test('commentaires ôtés, instructions gardées, CDATA et références résolues, fins de ligne LF', () => {
    assert.equal(c14nOf('<a>x<!--c-->\r\n<?p i?><![CDATA[<&]]>&#233;&#13;</a>', '/*'), '<a>x\n<?p i?>&lt;&amp;é&#xD;</a>');
  });
  test('omit retire le sous-arbre, et lui seul', () => {
    const xml = '<r xmlns:s="urn:s"><a>avant<s:sig s:k="1"><s:sig>x</s:sig>y</s:sig>après<s:sig2/></a><s:sig/></r>';
    assert.equal(c14nOf(xml, '/*/a', (a) => ({ omit: child(a, 'urn:s', 'sig')! })), '<a>avantaprès<s:sig2 xmlns:s="urn:s"></s:sig2></a>');
  });
  test('un voisin de l’élément n’est jamais rendu', () => {
    assert.equal(c14nOf('<r>t<!--c--><?p?><a/><a>2</a>u</r>', '/*/a[1]'), '<a></a>');
  });
  test('URI d’espace de noms relative : refus, jamais une forme vide (S27)', () => {
    assert.equal(codeOf(() => c14nOf('<a xmlns="relatif"><b/></a>', '/*')), 'XML-C14N');
    assert.equal(codeOf(() => c14nOf('<r><a xmlns:p="x/y" p:z="1"/></r>', '/*/a')), 'XML-C14N');
  });
  test('omettre l’élément lui-même ne donne pas d’octets à signer', () => {
    assert.equal(codeOf(() => c14nOf('<r><a/></r>', '/*/a', (a) => ({ omit: a }))), 'XML-C14N');
  });
  test('un échec ne gêne pas l’appel suivant', () => {
    codeOf(() => c14nOf('<a xmlns="relatif"/>', '/*'));
    assert.equal(c14nOf('<a b="1"/>', '/*'), '<a b="1"></a>');
  });
});

describe('les vecteurs partagés', { skip: noCases }, () => {
  test('exc-c14n, exemples du §2.2 : le même élément dans deux contextes a la même forme', () => {
    const expected = '<n1:elem2 xmlns:n1="http://example.net" xml:lang="en">\n<n3:stuff xmlns:n3="ftp://example.org"></n3:stuff>\n</n1:elem2>';
    for (const file of ['example2_2_1.xml', 'example2_2_2.xml']) {
      withXml(caseBytes('xmldsig-vectors/exc-c14n-spec', file), (root) => {
        assert.equal(exclusiveC14n(first(root, '*[local-name()="elem2"]')).toString(), expected, file);
      });
    }
  });
  test('exc-c14n §2.2.1 : nommer tous les préfixes donne la forme inclusive du vecteur', () => {
    withXml(caseBytes('xmldsig-vectors/exc-c14n-spec/example2_2_1.xml'), (root) => {
      const bytes = exclusiveC14n(first(root, '*[local-name()="elem2"]'), { inclusivePrefixes: ['n0', 'n3'] });
      assert.equal(bytes.toString(), caseBytes('xmldsig-vectors/exc-c14n-spec/example2_2_1_c14nized.xml').toString());
    });
  });

  for (const folder of ['xmldsig-vectors/baltimore/merlin-exc-c14n-one', 'xmldsig-vectors/interop-Y1']) {
    test(`${folder} : octets et empreintes des références sans commentaires, et SignedInfo`, () => {
      withXml(caseBytes(folder, 'exc-signature.xml'), (root) => {
        let checked = 0;
        select(root, '//ds:Reference', NS).forEach((reference, n) => {
          const algorithms = select(reference, 'ds:Transforms/ds:Transform', NS);
          if (algorithms.some((a) => attribute(a, 'Algorithm') !== NS.ec)) return; // with comments: not ours
          const prefixes = select(reference, './/ec:InclusiveNamespaces', NS).flatMap((list) => attribute(list, 'PrefixList')!.split(' '));
          const bytes = exclusiveC14n(first(root, '//*[@Id="to-be-signed"]'), { inclusivePrefixes: prefixes });
          assert.deepEqual(bytes, caseBytes(folder, `c14n-${n}.txt`));
          assert.equal(createHash('sha1').update(bytes).digest('base64'), first(reference, 'ds:DigestValue').content);
          checked++;
        });
        assert.ok(checked >= 2);
        assert.deepEqual(exclusiveC14n(first(root, '//ds:SignedInfo')), caseBytes(folder, 'c14n-4.txt'));
      });
    });
  }

  test('c14n-w3c-spec 32 : blancs du document', () => {
    withXml(caseBytes('xmldsig-vectors/c14n-w3c-spec/32_input.xml'), (root) => {
      assert.deepEqual(exclusiveC14n(root), caseBytes('xmldsig-vectors/c14n-w3c-spec/32_c14n.xml'));
    });
  });

  test('signatures enveloppées réelles : l’empreinte de l’assertion sans sa signature est celle signée', () => {
    for (const file of [
      'saml-samples/node-saml/valid/response.root-unsigned.assertion-signed.xml', 'saml-samples/ruby-saml/responses/response_with_signed_assertion_3.xml',
      'xmldsig-vectors/xml-crypto/signature_with_inclusivenamespaces.xml',
    ]) {
      withXml(caseBytes(file), (root) => {
        const signature = first(root, '//ds:Signature');
        const id = attribute(first(signature, './/ds:Reference'), 'URI')!.slice(1);
        const signed = first(root, `//*[@ID="${id}" or @Id="${id}"]`);
        const prefixes = select(signature, './/ds:Reference//ec:InclusiveNamespaces', NS).flatMap((list) => attribute(list, 'PrefixList')!.split(' '));
        const algorithm = attribute(first(signature, './/ds:DigestMethod'), 'Algorithm')!.split('#')[1]!;
        const digest = createHash(algorithm).update(exclusiveC14n(signed, { inclusivePrefixes: prefixes, omit: signature })).digest('base64');
        assert.equal(digest, first(signature, './/ds:DigestValue').content.trim(), file);
      });
    }
  });
});

describe('contre d’autres réalisations', () => {
  const samples = noCases ? [] : ['xds-samples/dmp-ans-drimbox/extracted-envelope-2023-11-03.xml', 'saml-samples/vihf-ans/vihf-ig-hl7v2-template.xml',
    'xds-samples/norway-xca/SoapRequests__iti43-iti40-request.xml', 'saml-samples/xua/norway-SamlToken01.xml'];

  test('mêmes octets que l’API publique de libxml2-wasm, sur chaque élément', { skip: noCases }, () => {
    for (const file of samples) withXml(caseBytes(file), (root) => {
      for (const element of select(root, '//*', NS)) {
        assert.equal(exclusiveC14n(element).toString(), byPublicApi(element));
        assert.equal(exclusiveC14n(element, { inclusivePrefixes: ['soap', 'xs', '#default'] }).toString(), byPublicApi(element, ['soap', 'xs', '#default']));
      }
    });
  });

  test('mêmes octets que xmllint --exc-c14n, sur le document entier', (t) => {
    try { execFileSync('xmllint', ['--version'], { stdio: 'ignore' }); } catch { return t.skip('xmllint absent'); }
    const folder = mkdtempSync(join(tmpdir(), 'homologair-c14n-'));
    try {
      const file = join(folder, 'message.xml');
      for (const bytes of [soapOf(5), ...samples.map((sample) => caseBytes(sample))]) {
        writeFileSync(file, bytes);
        // xmllint keeps comments: compare on messages without any.
        if (bytes.includes('<!--')) continue;
        const theirs = execFileSync('xmllint', ['--exc-c14n', file]);
        assert.equal(withXml(bytes, (root) => exclusiveC14n(root).toString()), theirs.toString().trimEnd());
      }
    } finally { rmSync(folder, { recursive: true }); }
  });
});
