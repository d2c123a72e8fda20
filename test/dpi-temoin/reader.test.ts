import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insKeyValid } from '../../support/dpi-temoin/patients/identity';
import { partOf, readMtom } from '../../support/dpi-temoin/reader/mtom';
import { readSoap } from '../../support/dpi-temoin/reader/soap';
import { readXml } from '../../support/dpi-temoin/reader/xml';
import { escapeHtml, html } from '../../support/dpi-temoin/web/html';

const REFUSED: [string, string | Buffer][] = [
  ['DOCTYPE', '<!DOCTYPE a><a/>'], ['entité', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'], ['doctype en minuscules', '<!doctype a><a/>'],
  ['balise non fermée', '<a><b></a>'], ['attribut répété', '<a x="1" x="2"/>'], ['entité inconnue', '<a>&inconnue;</a>'], ['deux racines', '<a/><b/>'], ['vide', ''], ['texte seul', 'bonjour'],
  ['UTF-8 faux', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e])], ['trop profond', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`],
];
for (const [name, xml] of REFUSED) {
  test(`XML refusé : ${name}`, () => { assert.throws(() => readXml(Buffer.from(xml)), { code: 'TEMOIN-XML' }); });
}

test('ISO-8859-1 déclaré se lit', () => {
  assert.equal(readXml(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9t\xe9</a>', 'latin1')).textContent, 'été');
});

test('SOAP 1.1 et corps vide ne sont pas des réponses', () => {
  assert.throws(() => readSoap(Buffer.from('<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><a/></e:Body></e:Envelope>')), { code: 'TEMOIN-REPONSE' });
  assert.throws(() => readSoap(Buffer.from('<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"><e:Body/></e:Envelope>')), { code: 'TEMOIN-REPONSE' });
});

const part = (headers: string, content: string): string => `--b\r\n${headers}\r\n\r\n${content}\r\n`;
const TYPE = 'multipart/related; type="application/xop+xml"; start="<racine>"; boundary="b"';

test('MTOM : la racine est celle que start nomme, le contenu peut contenir la limite hors début de ligne', () => {
  const answer = readMtom(TYPE, Buffer.from(`préambule\r\n${part('Content-ID: <doc@x>\r\nContent-Type: text/xml', 'a--b\r\nc')}${part('content-id: <racine>', '<r/>')}--b--\r\n`));
  assert.equal(answer.root.toString(), '<r/>');
  assert.equal(partOf(answer, 'cid:doc%40x').toString(), 'a--b\r\nc');
  assert.throws(() => partOf(answer, 'cid:absent'), { code: 'TEMOIN-MTOM' });
  assert.throws(() => partOf(answer, 'http://x'), { code: 'TEMOIN-MTOM' });
});

const BROKEN: [string, string, string][] = [
  ['coupée', TYPE, part('Content-ID: <racine>', '<r/>')], ['sans limite déclarée', 'multipart/related', 'x'], ['limite fausse', TYPE.replace('"b"', '"z"'), `${part('Content-ID: <racine>', '<r/>')}--b--`],
  ['racine absente', TYPE, `${part('Content-ID: <autre>', '<r/>')}--b--`], ['identifiant double', TYPE, `${part('Content-ID: <racine>', '1')}${part('Content-ID: <racine>', '2')}--b--`],
  ['partie sans en-tête', TYPE, '--b\r\nrien\r\n--b--'],
];
for (const [name, type, body] of BROKEN) test(`MTOM refusé : ${name}`, () => { assert.throws(() => readMtom(type, Buffer.from(body)), { code: 'TEMOIN-MTOM' }); });

test('clé de l’INS, Corse comprise', () => {
  assert.equal(insKeyValid('207058575627097'), true);
  assert.equal(insKeyValid('207058575627096'), false);
  const corse = `1580${'72A'}100001`;
  const key = String(97 - Number(BigInt(corse.replace('2A', '19')) % 97n)).padStart(2, '0');
  assert.equal(insKeyValid(corse + key), true);
  assert.equal(insKeyValid('15807AA10000112'), false);
});

test('tout ce qu’on insère dans une page est échappé', () => {
  assert.equal(html`<p title="${'"><script>'}">${['<b>', html`<i>${'&'}</i>`]}</p>`.text, '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;<i>&amp;</i></p>');
  assert.equal(escapeHtml('a\u0000b\''), 'a\uFFFDb&#39;');
});
