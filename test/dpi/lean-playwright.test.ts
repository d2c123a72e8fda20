import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { lean } from '../../support/dpi/web/lean-playwright';
import { projectRoot } from '../../support/racine';

const core = dirname(createRequire(join(projectRoot, 'package.json')).resolve('playwright-core/package.json'));
const bundle = readFileSync(join(core, 'lib', 'coreBundle.js'), 'utf8');

describe('Playwright, told once of its own script', () => {
  test('the pinned version is the one the changes were written for', () => {
    const changed = lean(bundle);
    assert.notEqual(changed, bundle, 'a new version of Playwright: read again what lean-playwright.ts changes, or leave it out');
    assert.equal(lean(changed), changed, 'and what was changed is left alone');
  });

  test('a version that says it otherwise, or twice, is left as it is', () => {
    const other = bundle.replaceAll('_injectedScriptPromise', '_scriptPromise');
    assert.equal(lean(other), other);
    const twice = bundle + bundle;
    assert.equal(lean(twice), twice);
  });
});
