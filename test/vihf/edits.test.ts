import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { issueVihf } from '../../support/vihf/issue/issue';
import { verifyFirst } from '../../support/vihf/verify/first/verify';
import { verifySecond } from '../../support/vihf/verify/second/verify';
import type { Verification } from '../../support/vihf/verify/verification';
import { openXml } from '../../support/xml/open';
import { airClaims, AT, soap } from './messages';
import { type Party, party, trusting } from './parties';

/** xorshift32: the same edits on every machine. */
function* numbers(seed: number): Generator<number, never> {
  for (let x = seed; ; ) {
    x ^= x << 13; x ^= x >>> 17; x ^= x << 5;
    yield x >>> 0;
  }
}

const PIECES = ['', '<', '>', '"', "'", '&', '&amp;', '<!--x-->', '<?x 6?>', '<![CDATA[1]]>', ' ', '\n', '&#13;', '0', 'A', '/>', ' ID="_x"', ' xmlns="urn:x"', ' xmlns:saml2="urn:x"', '</saml2:NameID>', '<saml2:Subject/>'];

describe('éditions aveugles d’un message signé', () => {
  let us: Party, message: string;
  before(async () => {
    await openXml();
    us = await party('C=FR, O=CH FICTIF, OU=10B0999999, CN=cachet');
    message = soap(issueVihf(airClaims(us.signer.issuer), us.signer));
  });

  /** Removes up to 12 characters somewhere in the assertion and puts a piece, or some of the message itself, in their place. */
  function* edits(count: number, seed: number): Generator<string> {
    const random = numbers(seed), start = message.indexOf('<saml2:Assertion'), end = message.indexOf('</wsse:Security>');
    for (let i = 0; i < count; i++) {
      const at = start + random.next().value % (end - start), removed = random.next().value % 13;
      const copied = start + random.next().value % (end - start), piece = PIECES[random.next().value % (PIECES.length + 3)];
      yield message.slice(0, at) + (piece ?? message.slice(copied, copied + random.next().value % 200)) + message.slice(at + removed);
    }
  }

  /** An edit may be without effect on the canonical form; what is then accepted is what was signed. */
  function neverAnotherStory(read: typeof verifyFirst, count: number, seed: number): void {
    const expected = airClaims(us.signer.issuer);
    let refused = 0;
    for (const edit of edits(count, seed)) {
      const verdict: Verification = read(Buffer.from(edit), trusting([us]), { algorithms: 'standard', at: AT });
      if (verdict.accepted) assert.deepEqual(verdict.claims, expected, edit);
      else refused++;
    }
    assert.ok(refused > count * 0.8, `${refused} refus sur ${count} éditions`);
  }

  test('première lecture : jamais acceptée avec d’autres dires', () => neverAnotherStory(verifyFirst, 1000, 20261122));
  test('seconde lecture : jamais acceptée avec d’autres dires', () => neverAnotherStory(verifySecond, 120, 20261122));

  test('ce que l’une accepte, l’autre l’accepte aussi', () => {
    const policy = { algorithms: 'standard', at: AT } as const, trust = trusting([us]);
    for (const edit of edits(120, 7)) {
      const bytes = Buffer.from(edit), first = verifyFirst(bytes, trust, policy), second = verifySecond(bytes, trust, policy);
      assert.equal(first.accepted, second.accepted, `${JSON.stringify([first, second])}\n${edit}`);
    }
  });
});
