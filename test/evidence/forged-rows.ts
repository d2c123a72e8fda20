import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resealed, toldBy, verified, type Part } from './kit';

/** A forgery: what the container holds once forged, and how the verification must name it. */
export interface Row { name: string; parts: () => Part[]; code: string; named: RegExp }

/** Each forgery is sealed anew with a valid key, so that its digests and its signature hold; it is named all the same. */
export function eachNamed(rows: readonly Row[], folder: () => string): void {
  for (const { name, parts, code, named } of rows) {
    test(`${code} : ${name}`, () => {
      const verification = verified(resealed(parts()), folder()), told = toldBy(verification);
      assert.equal(verification.conforme, false);
      assert.ok(told.some((one) => one.code === code && named.test(one.phrase)), `told: ${JSON.stringify(told)}`);
    });
  }
}
