import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { HomologairError } from '../../support/erreurs/error';
import { XML_ERRORS } from '../../support/erreurs/codes/xml';
import { DEFAULT_LIMITS, parseXml, withXml } from '../../support/xml/door';
import { openXml } from '../../support/xml/open';
import { codeOf } from './materials';

const small = { maxBytes: 400, maxDepth: 3, maxNodes: 12, maxAttributes: 6, maxAttributesPerElement: 4 };
const utf16 = (text: string, mark: boolean): Buffer => Buffer.concat([mark ? Buffer.from([0xff, 0xfe]) : Buffer.alloc(0), Buffer.from(text, 'utf16le')]);
const bigEndian = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

/** name → message, expected code. Each refusal is the only defect of its message; `petit` rows use the small limits above. */
const TABLE: Record<string, [message: string | Buffer, code: string, limits?: typeof small]> = {
  'racine seule': ['<a/>', 'accepté'],
  'déclaration, BOM, commentaires et PI autour': ['\ufeff<?xml version="1.0" encoding="utf-8"?><!-- c --><?p i?><a/><!-- c -->\n', 'accepté'],
  '« > » dans un attribut': ['<a b=">" c=\'/>"=\'>x</a>', 'accepté'],
  'DOCTYPE dans un commentaire': ['<!-- <!DOCTYPE a> --><a/>', 'accepté'],
  'DOCTYPE dans une section CDATA': ['<a><![CDATA[<!DOCTYPE a><b>]]></a>', 'accepté'],
  'DOCTYPE dans une PI': ['<?p <!DOCTYPE a> ?><a/>', 'accepté'],
  'balise dans un commentaire': ['<a><!-- <b><b><b><b> --></a>', 'accepté', small],
  'XInclude laissé tel quel (P05)': ['<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/></a>', 'accepté'],
  'vide': ['', 'XML-VIDE'],
  'espaces seuls': ['   ', 'XML-MAL-FORME'],
  'taille juste au-dessus': [`<a>${'x'.repeat(394)}</a>`, 'XML-TAILLE', small],
  'taille juste permise': [`<a>${'x'.repeat(393)}</a>`, 'accepté', small],
  'gzip (P13)': [gzipSync('<a/>'), 'XML-COMPRESSE'],
  'UTF-16 petit-boutiste avec marque (X09)': [utf16('<a/>', true), 'XML-ENCODAGE'],
  'UTF-16 petit-boutiste sans marque': [utf16('<a/>', false), 'XML-ENCODAGE'],
  'UTF-16 gros-boutiste sans marque': [bigEndian(utf16('<a/>', false)), 'XML-ENCODAGE'],
  'UTF-16 gros-boutiste avec marque': [bigEndian(utf16('<a/>', true)), 'XML-ENCODAGE'],
  'UTF-32': [Buffer.from([0x3c, 0, 0, 0, 0x61, 0, 0, 0, 0x2f, 0, 0, 0, 0x3e, 0, 0, 0]), 'XML-ENCODAGE'],
  'ISO-8859-1 déclaré': ['<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'XML-ENCODAGE'],
  'UTF-16 déclaré, octets UTF-8': ['<?xml version="1.0" encoding="UTF-16"?><a/>', 'XML-ENCODAGE'],
  'UTF-7 déclaré (DOCTYPE caché en +ADw-)': ['<?xml version="1.0" encoding=\'UTF-7\'?>+ADwAIQ-DOCTYPE a+AD4-<a/>', 'XML-ENCODAGE'],
  'octet nul (X09)': ['<a>x\0</a>', 'XML-NUL'],
  'octet isolé 0xE9': [Buffer.from('<a>\xe9</a>', 'latin1'), 'XML-UTF8-INVALIDE'],
  'codage trop long de « < »': [Buffer.from([0x3c, 0x61, 0x3e, 0xc0, 0xbc, 0x2f, 0x61, 0x3e]), 'XML-UTF8-INVALIDE'],
  'demi-codet': [Buffer.from([0x3c, 0x61, 0x3e, 0xed, 0xa0, 0x80, 0x3c, 0x2f, 0x61, 0x3e]), 'XML-UTF8-INVALIDE'],
  'XML 1.1': ['<?xml version="1.1"?><a/>', 'XML-VERSION'],
  'DOCTYPE sans sous-ensemble (P04)': ['<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd"><a/>', 'XML-DOCTYPE'],
  'DOCTYPE avec entité externe (P03)': ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'XML-DOCTYPE'],
  'DOCTYPE avec entité paramètre (P03)': ['<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1:9/">%x;]><a/>', 'XML-DOCTYPE'],
  'DOCTYPE après commentaire et BOM': ['\ufeff<!-- x --><!DOCTYPE a><a/>', 'XML-DOCTYPE'],
  'DOCTYPE mal placé': ['<a/><!DOCTYPE a>', 'XML-DOCTYPE'],
  'doctype en minuscules': ['<!doctype a><a/>', 'XML-MAL-FORME'],
  'profondeur permise': ['<a><a><a/></a></a>', 'accepté', small],
  'profondeur dépassée (P06)': ['<a><a><a><a/></a></a></a>', 'XML-PROFONDEUR', small],
  'nœuds permis': [`<a>${'<b/>'.repeat(11)}</a>`, 'accepté', small],
  'nœuds dépassés': [`<a>${'<b/>'.repeat(12)}</a>`, 'XML-NOEUDS', small],
  'nœuds dépassés par des commentaires': [`<a>${'<!---->'.repeat(12)}</a>`, 'XML-NOEUDS', small],
  'attributs permis': ['<a b="" c="" d=""><e f="" g="" h=""/></a>', 'accepté', small],
  'attributs dépassés en tout': ['<a b="" c="" d=""><e f="" g="" h="" i=""/></a>', 'XML-ATTRIBUTS', small],
  'attributs dépassés sur un élément (P07)': ['<a b="" c="" d="" e="" f=""/>', 'XML-ATTRIBUTS-ELEMENT', small],
  'espaces de noms comptés comme attributs (P08)': ['<a xmlns="u:0" xmlns:b="u:1" xmlns:c="u:2" xmlns:d="u:3" xmlns:e="u:4"/>', 'XML-ATTRIBUTS-ELEMENT', small],
  'deux racines (P11)': ['<a/><b/>', 'XML-DEUX-RACINES'],
  'deux racines emboîtées': ['<a><b/></a>\n<a></a>', 'XML-DEUX-RACINES'],
  'texte après la racine': ['<a/>x', 'XML-MAL-FORME'],
  'balise non fermée (P10)': ['<a><b></a>', 'XML-MAL-FORME'],
  'attribut en double (P12)': ['<a x="1" x="2"/>', 'XML-MAL-FORME'],
  'attribut en double par préfixe': ['<a xmlns:p="u:1" xmlns:q="u:1" p:x="1" q:x="2"/>', 'XML-MAL-FORME'],
  'préfixe non déclaré': ['<p:a/>', 'XML-MAL-FORME'],
  'entité non déclarée': ['<a>&inconnue;</a>', 'XML-MAL-FORME'],
  'référence de caractère interdite': ['<a>&#0;</a>', 'XML-MAL-FORME'],
  'caractère de contrôle': ['<a>\u0001</a>', 'XML-MAL-FORME'],
  'déclaration précédée d’un blanc': [' <?xml version="1.0"?><a/>', 'XML-MAL-FORME'],
  'ENTITY hors DOCTYPE': ['<!ENTITY x "y"><a/>', 'XML-MAL-FORME'],
};

before(openXml);

describe('la porte XML', () => {
  for (const [name, [message, code, limits]] of Object.entries(TABLE)) {
    test(`${name} : ${code}`, () => {
      const bytes = Buffer.from(message as string);
      assert.equal(codeOf(() => parseXml(bytes, limits).dispose()), code);
    });
  }

  test('chaque code de refus de la porte est atteint par la table', () => {
    const elsewhere = ['XML-NON-OUVERT', 'XML-C14N', 'XML-XPATH', 'XML-XSD-ABSENT'];
    const reached = new Set(Object.values(TABLE).map(([, code]) => code));
    assert.deepEqual(Object.keys(XML_ERRORS).filter((code) => !elsewhere.includes(code) && !reached.has(code)), []);
  });

  test('les phrases sont complètes : aucun « ? » laissé par un détail manquant', () => {
    for (const [name, [message, code, limits]] of Object.entries(TABLE)) {
      if (code === 'accepté') continue;
      assert.throws(() => parseXml(Buffer.from(message as string), limits), (error: HomologairError) => {
        assert.doesNotMatch(error.message, /\{\w+\}|\?/, name);
        return true;
      });
    }
  });

  test('une vue sur un tampon plus grand est lue à sa place', () => {
    const whole = Buffer.from('xx<a>é</a>yy');
    assert.equal(withXml(new Uint8Array(whole.buffer, whole.byteOffset + 2, whole.length - 4), (root) => root.content), 'é');
  });

  test('withXml libère le document, que la lecture réussisse ou non', () => {
    let kept: { dispose(): void } & object | undefined;
    withXml(Buffer.from('<a/>'), (_, document) => { kept = document; });
    assert.equal((kept as unknown as { _ptr: number })._ptr, 0);
    assert.throws(() => withXml(Buffer.from('<a/>'), (_, document) => { kept = document; throw new Error('lecture'); }), /lecture/);
    assert.equal((kept as unknown as { _ptr: number })._ptr, 0);
  });

  test('le message d’erreur reste court quand le message est faux partout', () => {
    assert.throws(() => parseXml(Buffer.from(`<a>${'&x;'.repeat(20_000)}</a>`)), (error: HomologairError) => {
      assert.ok(JSON.stringify(error.details).length < 300 && String(error.cause).length < 300);
      return error.code === 'XML-MAL-FORME';
    });
  });

  test('les limites par défaut sont celles annoncées', () => {
    assert.deepEqual({ ...DEFAULT_LIMITS }, { maxBytes: 10_485_760, maxDepth: 128, maxNodes: 500_000, maxAttributes: 200_000, maxAttributesPerElement: 256 });
  });
});
