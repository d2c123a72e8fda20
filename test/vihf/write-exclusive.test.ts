import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import type { XmlElement } from 'libxml2-wasm';
import { ExclusiveCanonicalization } from 'xml-crypto';
import { HomologairError } from '../../support/erreurs/error';
import { projectRoot } from '../../support/racine';
import { issueVihf } from '../../support/vihf/issue/issue';
import type { CanonicalElement } from '../../support/vihf/read/canonical';
import { readTree } from '../../support/vihf/read/tree';
import { writeExclusive } from '../../support/vihf/read/write-exclusive';
import { verifyFirst } from '../../support/vihf/verify/first/verify';
import { exclusiveC14n } from '../../support/xml/c14n';
import { withXml } from '../../support/xml/door';
import { children } from '../../support/xml/nodes';
import { openXml } from '../../support/xml/open';
import { airClaims, AT, soap } from './messages';
import { party, trusting } from './parties';

before(openXml);

/** xorshift32: the same documents on every machine. */
function chooser(seed: number): { below(n: number): number; of<T>(list: readonly T[]): T } {
  let x = seed;
  const below = (n: number): number => { x ^= x << 13; x ^= x >>> 17; x ^= x << 5; return (x >>> 0) % n; };
  return { below, of: (list) => list[below(list.length)]! };
}

const PREFIXES = ['', 'a', 'b', 'c', 'ds', 'é', '\u{10400}', '\uf900'], URIS = ['urn:1', 'urn:2', 'urn:1/%C3%A9', 'http://x.test/?a=1'];
const LOCALS = ['x', 'y', 'z', 'Ω', '\u{10401}', '\ufb01'];
const TEXTS = ['', 'mot', ' \n ', '&lt;&amp;&gt;"\'', '&#13;\r\n&#9;', '<![CDATA[<&]]>', 'é€\u{1f600}', 'a<![CDATA[b]]>c'];
const VALUES = ['', 'v', '&lt;&amp;>\'', '&quot;', '&#9;&#10;&#13;', ' a\tb ', 'é\u{1f600}'];

/** A random document whose prefixes are declared, declared again, undeclared, used and not used. */
function randomDocument(seed: number): string {
  const { below, of } = chooser(seed);
  const element = (depth: number, outer: ReadonlyMap<string, string>): string => {
    const scope = new Map(outer), own = new Map<string, string>();
    for (let n = below(4); n > 0; n--) { const prefix = of(PREFIXES); own.set(prefix, prefix === '' && below(3) === 0 ? '' : of(URIS)); }
    for (const [prefix, uri] of own) scope.set(prefix, uri);
    const declared = [...scope.keys()], prefixed = declared.filter((prefix) => prefix !== '');
    const name = (prefix: string): string => prefix === '' ? of(LOCALS) : `${prefix}:${of(LOCALS)}`;
    const tag = name(of(declared.length > 0 ? declared : ['']));
    const attributes = new Map<string, string>();
    for (let n = below(5); n > 0; n--) {
      const prefix = below(2) === 0 || prefixed.length === 0 ? '' : of(prefixed), local = of(LOCALS);
      // The same name twice, by two prefixes of one namespace, is not well-formed.
      attributes.set(`${prefix === '' ? '' : scope.get(prefix)} ${local}`, `${prefix === '' ? local : `${prefix}:${local}`}="${of(VALUES)}"`);
    }
    if (below(8) === 0) attributes.set('xml', `xml:lang="${of(['fr', 'en'])}"`);
    const inside = Array.from({ length: depth === 0 ? 0 : below(4) }, () => of(TEXTS) + element(depth - 1, scope)).join('') + of(TEXTS);
    const declarations = [...own].map(([prefix, uri]) => prefix === '' ? `xmlns="${uri}"` : `xmlns:${prefix}="${uri}"`);
    const all = [...declarations, ...attributes.values()].map((one) => ` ${one}`).join('');
    return inside === '' && below(2) === 0 ? `<${tag}${all}/>` : `<${tag}${all}>${inside}</${tag}>`;
  };
  return element(4, new Map());
}

const SIGNED = new Set(['Assertion', 'SignedInfo', 'Subject']);
const LISTS = [[], ['#default'], ['a', 'b'], ['#default', 'a', 'ds', 'inconnu', 'xml'], PREFIXES.map((p) => p || '#default')];

/** libxml2's elements, in the order of `readTree`. */
const inDocumentOrder = (element: XmlElement): XmlElement[] => [element, ...children(element).flatMap(inDocumentOrder)];
const quiet = (element: CanonicalElement): boolean =>
  element.comments + element.instructions === 0 && element.children.every((child) => typeof child === 'string' || quiet(child));

/** Every element, alone and less its first child, under several prefix lists. @returns how many forms were compared. */
function agreesWithLibxml2(xml: string, lists: readonly string[][] = LISTS, which = (_element: CanonicalElement): boolean => true): number {
  return withXml(Buffer.from(xml), (root) => {
    const ours = readTree(root), theirs = inDocumentOrder(root);
    assert.equal(ours.length, theirs.length);
    let compared = 0;
    ours.forEach((element, i) => {
      if (!which(element) || !quiet(element)) return;
      const inner = element.children.find((child) => typeof child !== 'string');
      for (const inclusivePrefixes of lists) {
        assert.equal(writeExclusive(element, { inclusivePrefixes }), exclusiveC14n(theirs[i]!, { inclusivePrefixes }).toString(), xml);
        if (inner) assert.equal(writeExclusive(element, { inclusivePrefixes, omit: inner }), exclusiveC14n(theirs[i]!, { inclusivePrefixes, omit: theirs[ours.indexOf(inner)]! }).toString(), xml);
        compared += inner ? 2 : 1;
      }
    });
    return compared;
  });
}

describe('la forme canonique exclusive écrite depuis l’arbre', () => {
  test('mêmes octets que libxml2 sur 500 documents tirés au hasard, chaque élément, cinq listes de préfixes', () => {
    let compared = 0;
    for (let seed = 1; seed <= 500; seed++) compared += agreesWithLibxml2(randomDocument(seed * 2654435761));
    assert.ok(compared > 15_000, String(compared));
  });

  // xml-crypto orders by the reader's language and by namespace and name put end to end: names and URIs on which that makes no difference.
  test('mêmes octets que xml-crypto sur 500 documents tirés au hasard, chaque document entier', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const xml = randomDocument(seed * 40503).replaceAll('urn:1/%C3%A9', 'urn:3').replace(/[éΩ\u{10400}\u{10401}\uf900\ufb01](?=[:=\w ]|\/?>)/gu, (c) => `q${c.codePointAt(0)}`);
      const theirs = new ExclusiveCanonicalization().process(new DOMParser().parseFromString(xml, 'text/xml').documentElement as never, {});
      assert.equal(withXml(Buffer.from(xml), (root) => writeExclusive(readTree(root)[0]!)), String(theirs), xml);
    }
  });

  test('mêmes octets que libxml2 sur 1 000 éditions d’un message signé', async () => {
    const us = await party('C=FR, O=CH FICTIF, OU=10B0999999, CN=cachet');
    const message = soap(issueVihf(airClaims(us.signer.issuer), us.signer)), { below, of } = chooser(20261122);
    const pieces = ['', '&amp;', '<![CDATA[1]]>', ' ', '\n', '&#13;', '0', ' xmlns="urn:x"', ' xmlns=""', ' xmlns:saml2="urn:x"', ' xmlns:xsi="urn:y"', '<z/>', '<saml2:z xmlns:ds="urn:d"/>', '<ds:a xmlns:ds="urn:d"/>'];
    let read = 0;
    for (let i = 0; i < 1000; i++) {
      const places = [...message.matchAll(/[\s>](?=\w+[=:]|<)/g)].map((found) => found.index + found[0].length - (found[0] === '>' ? 0 : 1));
      const at = of(places), removed = below(4) === 0 ? below(8) : 0;
      try {
        agreesWithLibxml2(message.slice(0, at) + of(pieces) + message.slice(at + removed), [[], ['#default', 'saml2', 'ds', 'xsi']], ({ local }) => SIGNED.has(local));
        read++;
      } catch (error) {
        if (!(error instanceof HomologairError) || !error.code.startsWith('XML-')) throw error;
      }
    }
    assert.ok(read > 400, String(read));
  });

  test('un commentaire ou une instruction n’est jamais écrit ni passé sous silence', () => {
    for (const inside of ['<!--c-->', '<?p i?>']) {
      assert.throws(() => withXml(Buffer.from(`<a><b>${inside}</b></a>`), (root) => writeExclusive(readTree(root)[0]!)), { code: 'VIHF-CANONISATION' });
    }
  });
});

test('un espace de noms qui a un caractère à échapper est refusé partout : libxml2 et la norme ne l’écrivent pas pareil', async () => {
  const us = await party('C=FR, O=CH FICTIF, OU=10B0999999, CN=cachet'), message = soap(issueVihf(airClaims(us.signer.issuer), us.signer));
  for (const place of ['<soap:Body', '<saml2:Subject', '<ds:SignedInfo']) {
    const verdict = verifyFirst(Buffer.from(message.replace(place, `$& xmlns:n="http://x.test/?a&amp;b"`)), trusting([us]), { algorithms: 'standard', at: AT });
    assert.equal(verdict.accepted ? '' : verdict.code, 'VIHF-CANONISATION', place);
  }
});

const CASES = join(process.env['HOMOLOGAIR_SHARED'] ?? join(projectRoot, '..', 'shared'), 'cases');

test('mêmes octets que libxml2 sur chaque fichier partagé', { skip: existsSync(CASES) ? false : `cas publics absents de ${CASES}` }, () => {
  let compared = 0;
  for (const file of readdirSync(CASES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml')).sort()) {
    const bytes = readFileSync(join(CASES, file));
    if (bytes.length > 60_000) continue;
    try {
      compared += agreesWithLibxml2(bytes.toString(), [[], ['soap', 'xs', '#default']]);
    } catch (error) {
      if (!(error instanceof HomologairError) || !error.code.startsWith('XML-')) throw error;
    }
  }
  assert.ok(compared > 1000, String(compared));
});
