import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ESLint } from 'eslint';
import { projectRoot } from '../../support/racine';

/** The project's own configuration, without type information: these files do not exist. */
const linter = new ESLint({
  cwd: projectRoot,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } }, rules: { '@typescript-eslint/no-floating-promises': 'off' } },
});

async function refusals(path: string, code: string): Promise<string[]> {
  const [result] = await linter.lintText(code, { filePath: join(projectRoot, path) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const IMPORTS = 'boundaries/dependencies';
const PACKAGES = '@typescript-eslint/no-restricted-imports';

/** File, what it imports, the rule that refuses it (undefined: lawful). */
const TABLE: [string, string, string | undefined][] = [
  ['support/rules/essai.ts', '../lecture/view', undefined],
  ['support/rules/essai.ts', './rule', undefined],
  ['support/rules/essai.ts', '../erreurs/error', undefined],
  ['support/rules/essai.ts', '../racine', undefined],
  ['support/rules/essai.ts', '../dmp/mock', IMPORTS],
  ['support/rules/essai.ts', '../dpi/contract', IMPORTS],
  ['support/rules/essai.ts', 'node:fs', PACKAGES],
  ['support/lecture/essai.ts', '../dmp/mock', IMPORTS],
  ['support/dpi-temoin/essai.ts', '../vihf/issue/issue', undefined],
  ['support/dpi-temoin/essai.ts', '../vihf/claims', undefined],
  ['support/dpi-temoin/essai.ts', '../xds/build/envelope', undefined],
  ['support/dpi-temoin/essai.ts', '../xml/open', IMPORTS],
  ['support/dpi-temoin/essai.ts', '../xds/parse/envelope', IMPORTS],
  ['support/dpi-temoin/essai.ts', '../vihf/verify/verification', IMPORTS],
  ['support/dpi-temoin/web/essai.ts', '../../rules/rule', IMPORTS],
  ['support/dpi-temoin/web/essai.ts', '../../lecture/view', IMPORTS],
  ['support/dpi-temoin/web/essai.ts', '../../dmp/mock', IMPORTS],
  ['support/vihf/verify/second/essai.ts', '../first/verify', IMPORTS],
  ['support/vihf/verify/second/essai.ts', '../../../xml/open', IMPORTS],
  ['support/vihf/verify/second/essai.ts', '../verification', undefined],
  ['support/vihf/verify/second/essai.ts', 'xml-crypto', undefined],
  ['support/vihf/verify/first/essai.ts', 'xml-crypto', PACKAGES],
  ['support/vihf/issue/essai.ts', '../../xml/open', IMPORTS],
  ['support/xds/build/essai.ts', '../../xml/open', IMPORTS],
  ['steps/essai.ts', '../support/monde/world', undefined],
  ['steps/essai.ts', '../support/dmp/admin-client', undefined],
  ['steps/essai.ts', '../support/dmp/mock', IMPORTS],
  ['steps/essai.ts', '../support/xml/open', IMPORTS],
  ['steps/essai.ts', '../support/vihf/claims', IMPORTS],
  ['steps/essai.ts', '../support/xds/types', IMPORTS],
  ['steps/essai.ts', '@cucumber/cucumber', undefined],
  ['support/jugement/essai.ts', '@cucumber/cucumber', PACKAGES],
  ['support/dpi/essai.ts', '../dpi-temoin/ports', IMPORTS],
  ['support/dpi/essai.ts', 'playwright', PACKAGES],
  ['support/dpi/web/essai.ts', 'playwright', undefined],
  ['support/cli/essai.ts', '../dmp/mock', undefined],
  ['support/erreurs/essai.ts', '../xml/open', IMPORTS],
];

describe('the imports each room may make', () => {
  for (const [path, from, rule] of TABLE) {
    test(`${path} ${rule === undefined ? 'may' : 'may not'} import ${from}`, async () => {
      assert.deepEqual(await refusals(path, `import * as used from '${from}';\nexport const kept = used;\n`), rule === undefined ? [] : [rule]);
    });
  }

  test('a type of a package may go where the package may not', async () => {
    assert.deepEqual(await refusals('support/jugement/essai.ts', 'import type { XmlElement } from \'libxml2-wasm\';\nexport type Kept = XmlElement;\n'), []);
  });
  test('no clock in a rule', async () => {
    assert.deepEqual(await refusals('support/rules/essai.ts', 'export const now = [new Date(), Date.now()];\n'), ['no-restricted-syntax', 'no-restricted-syntax']);
    assert.deepEqual(await refusals('support/rules/essai.ts', 'export const then = new Date(\'2026-01-01\');\n'), []);
  });
  test('no any, no default export', async () => {
    assert.deepEqual(await refusals('support/cli/essai.ts', 'export default function kept(value: any): unknown { return value; }\n'), ['no-restricted-syntax', '@typescript-eslint/no-explicit-any']);
  });
});
