import assert from 'node:assert/strict';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import { createRedaction, MASK } from '../../support/rapports/redact';
import { spellings } from '../../support/rapports/spellings';
import { CANARY, PRIVATE_KEY_DER, PRIVATE_KEY_PEM } from './fixture';

test('une valeur connue est masquée sous toutes ses écritures', () => {
  for (const value of Object.values(CANARY)) {
    const { text } = createRedaction([value]);
    const bytes = Buffer.from(value);
    const written = [
      value, encodeURIComponent(value), encodeURIComponent(value).toLowerCase(), JSON.stringify(value), value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
      bytes.toString('base64'), bytes.toString('base64url'), bytes.toString('hex'), bytes.toString('hex').toUpperCase(), Buffer.from(`login:${value}`).toString('base64'), Buffer.from(`{"m":"${value}"}`).toString('base64'),
      [...bytes].map((octet) => `%${octet.toString(16).padStart(2, '0')}`).join(''),
    ];
    for (const spelling of written.filter((one, index) => index !== 2 || one === encodeURIComponent(value))) {
      const shown = text(`avant ${spelling} après`);
      assert.ok(shown.includes(MASK) && !shown.includes(spelling), `${spelling} → ${shown}`);
      assert.match(shown, /^avant .*après$/);
    }
  }
});

test('le base64 est reconnu quel que soit ce qui l’entoure', () => {
  for (let before = 0; before < 12; before++) {
    const encoded = Buffer.from(`${'x'.repeat(before)}${CANARY.totp}${'y'.repeat(before % 5)}`).toString('base64');
    assert.equal(createRedaction([CANARY.totp]).text(`<d>${encoded}</d>`), `<d>${MASK}</d>`);
  }
});

test('les champs secrets sont masqués sans connaître leur valeur, puis partout où elle revient', () => {
  const redaction = createRedaction();
  const table: [string, string][] = [
    ['{"motDePasse":"abcdef12"}', `{"motDePasse":"${MASK}"}`], ['password=abcdef34&x=1', `password=${MASK}&x=1`], ["secretTotp: 'JBSWY3DP'", `secretTotp: '${MASK}'`],
    ['Set-Cookie: s=12345678; Path=/', `Set-Cookie: ${MASK}`], ['otpauth://totp/a?secret=JBSWY3DPEHPK3PXP fin', `${MASK} fin`],
    ['<a Name="LPS_ID_HOMOLOGATION_DMP"><v>H-123456</v></a>', `<a Name="LPS_ID_HOMOLOGATION_DMP"><v>${MASK}</v></a>`],
    ['redite : abcdef12, abcdef34, H-123456', `redite : ${MASK}, ${MASK}, ${MASK}`],
  ];
  for (const [given, expected] of table) assert.equal(redaction.text(given), expected);
});

test('les clés privées partent, les certificats et les textes ordinaires restent', () => {
  const { text } = createRedaction();
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  for (const type of ['pkcs1', 'pkcs8'] as const) {
    assert.equal(text(`a ${privateKey.export({ type, format: 'pem' })}b`), `a ${MASK}\nb`);
    assert.equal(text(`a ${privateKey.export({ type, format: 'der' }).toString('base64')} b`), `a ${MASK} b`);
    assert.equal(text(Buffer.from(privateKey.export({ type, format: 'pem' })).toString('base64')), MASK);
  }
  assert.equal(text(PRIVATE_KEY_PEM), MASK);
  assert.equal(text(`x ${PRIVATE_KEY_DER}`), `x ${MASK}`);
  const open = [publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'urn:oasis:names:tc:SAML:2.0:ac:classes:Password', 'INS 999999999999999^^^&1.2.250.1.213.1.4.10&ISO^NH', 'Le mot de passe est demandé : deux facteurs', 'SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'];
  for (const ordinary of open) assert.equal(text(ordinary), ordinary);
  assert.equal(typeof X509Certificate, 'function');
});

test('en-têtes : masqués par leur nom ; leurs valeurs sont apprises', () => {
  const redaction = createRedaction();
  assert.equal(redaction.header('COOKIE', 'a=1; s="jeton-de-session"'), MASK);
  assert.equal(redaction.header('Authorization', `Basic ${Buffer.from('u:passe-partout').toString('base64')}`), MASK);
  assert.equal(redaction.header('Content-Type', 'text/xml'), 'text/xml');
  assert.equal(redaction.text('vu jeton-de-session et passe-partout, a=1'), `vu ${MASK} et ${MASK}, a=1`);
});

test('le masquage par valeur tient avec des centaines de secrets', () => {
  const { text } = createRedaction(Array.from({ length: 500 }, (_, index) => `mot-de-passe-${index}-${index * 7919}`));
  const long = 'Lorem ipsum dolor sit amet mot-de-passe-499-3951581 '.repeat(4_000);
  assert.ok(!text(long).includes('3951581'));
});

test('les écritures gardent la plus courte partie sûre', () => {
  assert.ok(spellings('abcdefgh').every(({ text }) => text.length >= 6));
});

test('des valeurs qui commencent pareil : la plus longue l’emporte, et ce qui n’en est pas une reste', () => {
  const { replace, text } = createRedaction();
  for (const [value, by] of [['commun-12', 'B'], ['commun-1', 'A'], ['commun-1234', 'C'], ['commun-1', 'Z']] as const) replace(value, by);
  assert.equal(text('commun-1 commun-12 commun-1234 commun-4 commun-123'), 'A B C commun-4 B3');
});
