import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildAssertion, issueVihf } from '../../support/vihf/issue/issue';
import { verifyFirst } from '../../support/vihf/verify/first/verify';
import { verifySecond } from '../../support/vihf/verify/second/verify';
import { openXml } from '../../support/xml/open';
import { airClaims, AT, ENVELOPED, EXCLUSIVE, exclusiveWith, soap, withTemplate } from './messages';
import { type Party, party, trusting } from './parties';

const missing = spawnSync('xmlsec1', ['--version']).status === 0 ? false : 'xmlsec1 n’est pas installé';
const ID_ATTRIBUTE = ['--id-attr:ID', 'urn:oasis:names:tc:SAML:2.0:assertion:Assertion'];

describe('accord avec xmlsec1', { skip: missing }, () => {
  let us: Party, folder: string;
  const file = (name: string, content: string): string => { const path = join(folder, name); writeFileSync(path, content); return path; };
  const xmlsec = (...args: string[]) => spawnSync('xmlsec1', args, { encoding: 'utf8' });
  const verify = (message: string): boolean =>
    xmlsec('--verify', '--pubkey-cert-pem', join(folder, 'cert.pem'), ...ID_ATTRIBUTE, file('message.xml', message)).status === 0;

  before(async () => {
    await openXml();
    us = await party('C=FR, O=CH FICTIF, OU=10B0999999, CN=cachet');
    folder = mkdtempSync(join(tmpdir(), 'vihf-xmlsec-'));
    file('cert.pem', us.signer.certificatePem);
    file('key.pem', us.keyPem);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('il accepte ce que nous émettons, et refuse un chiffre changé', () => {
    const message = soap(issueVihf(airClaims(us.signer.issuer), us.signer));
    assert.ok(verify(message));
    assert.ok(!verify(message.replace('899900063480', '899900063481')));
  });

  for (const [title, transforms] of [
    ['sans PrefixList', ENVELOPED + EXCLUSIVE],
    ['PrefixList du kit', ENVELOPED + exclusiveWith('<InclusiveNamespaces xmlns="http://www.w3.org/2001/10/xml-exc-c14n#" PrefixList="ds saml #default xsi"/>')],
    ['PrefixList vers l’enveloppe', ENVELOPED + exclusiveWith('<InclusiveNamespaces xmlns="http://www.w3.org/2001/10/xml-exc-c14n#" PrefixList="soap wsse"/>')],
  ] as const) {
    test(`les deux lectures acceptent ce qu’il signe : ${title}`, () => {
      const claims = airClaims(us.signer.issuer);
      const template = soap(withTemplate(buildAssertion(claims), claims.id, us.der, { transforms })).replace('>DIGEST<', '><').replace('>SIGNATURE<', '><');
      const output = join(folder, 'signed.xml');
      const run = xmlsec('--sign', '--privkey-pem', join(folder, 'key.pem'), ...ID_ATTRIBUTE, '--output', output, file('template.xml', template));
      assert.equal(run.status, 0, run.stderr);
      const message = readFileSync(output);
      for (const verdict of [verifyFirst(message, trusting([us]), { algorithms: 'standard', at: AT }), verifySecond(message, trusting([us]), { algorithms: 'standard', at: AT })]) {
        assert.equal(verdict.accepted ? 'acceptée' : `${verdict.code} ${verdict.detail}`, 'acceptée');
        assert.deepEqual(verdict.accepted && verdict.claims, claims);
      }
    });
  }
});
