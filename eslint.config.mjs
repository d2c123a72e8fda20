// House rules: TypeScript without `any`, and the imports each room may make (DESIGN.md, "Imports, kept by lint on folders").
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** Rooms, the innermost first: a file belongs to the first folder that holds it. */
const ROOMS = {
  'vihf-issue': 'support/vihf/issue', 'vihf-read': 'support/vihf/read', 'vihf-first': 'support/vihf/verify/first', 'vihf-second': 'support/vihf/verify/second',
  'vihf-verify': 'support/vihf/verify', vihf: 'support/vihf',
  'xds-build': 'support/xds/build', 'xds-parse': 'support/xds/parse', xds: 'support/xds',
  ...Object.fromEntries(['erreurs', 'horloge', 'xml', 'pki', 'journal', 'lecture', 'rules', 'jugement', 'referentiel', 'pieces', 'dmp', 'dpi', 'dpi-temoin', 'psc', 'mutation', 'rapports',
    'evidence', 'dossier', 'monde', 'cli'].map((room) => [room, `support/${room}`])),
  support: 'support', steps: 'steps', test: 'test', bench: 'bench',
};
const file = (type, fileInternalPath) => ({ type, fileInternalPath });

/** What every room may use. */
const BASE = [{ type: 'erreurs' }, { type: 'horloge' }, file('support', 'how-many.ts'), file('support', 'racine.ts'), file('support', 'writable-folder.ts')];
const ALL = 'tout';
const rooms = (...types) => types.map((type) => ({ type }));

/** The shape of an assertion's claims: its coded values are also those of messages. */
const CLAIMS = file('vihf', 'claims.ts');

/** Room → what it may import, beside itself and the base. */
const MAY_IMPORT = {
  support: [], erreurs: [], horloge: [], xml: [], referentiel: [],
  pki: [file('journal', 'facts.ts'), file('vihf-verify', 'verification.ts')],
  vihf: [], 'vihf-issue': rooms('vihf'), 'vihf-read': rooms('vihf', 'xml'),
  // The two readings share nothing but the shape of their answer: an error in one must not hide in the other.
  'vihf-verify': rooms('vihf', 'pki'), 'vihf-first': rooms('vihf', 'vihf-verify', 'vihf-read', 'xml'), 'vihf-second': rooms('vihf', 'vihf-verify'),
  xds: [CLAIMS], 'xds-build': [...rooms('xds'), CLAIMS], 'xds-parse': [...rooms('xds', 'xml'), CLAIMS],
  journal: [file('rules', 'finding.ts')],
  lecture: [...rooms('journal', 'vihf', 'vihf-verify', 'vihf-first', 'vihf-second', 'vihf-read', 'xds', 'xds-parse', 'xml', 'pki')],
  rules: rooms('lecture'),
  jugement: rooms('rules', 'lecture', 'referentiel', 'journal'),
  dmp: rooms('journal', 'vihf', 'vihf-verify', 'vihf-first', 'vihf-second', 'vihf-read', 'xds', 'xds-build', 'xds-parse', 'referentiel', 'pki', 'xml'),
  // A witness that shares its judge's code proves nothing.
  'dpi-temoin': [...rooms('vihf-issue', 'xds-build'), CLAIMS, file('xds', 'types.ts')],
  // A provider knows neither who asks nor who judges: it tells facts.
  psc: [file('journal', 'facts.ts')],
  dpi: rooms('journal'),
  // The establishment's register: facts of the catalogue's kinds, read with the block and sentence of a target file.
  pieces: [...rooms('journal', 'referentiel'), file('dpi', 'target/block.ts'), file('dpi', 'target/sentence.ts')],
  mutation: [...rooms('dpi-temoin', 'vihf-issue', 'vihf', 'xds', 'xds-build', 'jugement', 'journal', 'referentiel'), file('rules', 'finding.ts')],
  rapports: [...rooms('jugement', 'journal', 'lecture', 'referentiel', 'pki', 'vihf', 'vihf-read', 'xds', 'xds-parse', 'xml'), file('rules', 'finding.ts')],
  // A proof shows a fact as a report does: one redaction, one way to print an exchange.
  // A seal's signature is XML, read through the one door.
  evidence: [...rooms('jugement', 'journal', 'rapports', 'vihf', 'referentiel', 'xml'), file('rules', 'finding.ts'), file('xds', 'transaction.ts'), file('dpi', 'target/block.ts'), file('dpi', 'target/sentence.ts')],
  // The establishment's file is read with the block and sentence of a target file, and its pieces as the record has them.
  dossier: [...rooms('evidence', 'jugement', 'referentiel', 'pieces', 'journal'), file('rules', 'finding.ts'), file('rapports', 'text.ts'), file('dpi', 'target/block.ts'), file('dpi', 'target/sentence.ts')],
  steps: [...rooms('dpi', 'monde'), file('dmp', 'admin-client.ts')],
  // Only these compose.
  monde: ALL, cli: ALL, test: ALL, bench: ALL,
};

/** One room's own policy, on its own files: the plugin weighs every policy it is given for every import. Inner rooms come last, so that theirs prevails. */
const importRules = Object.entries(ROOMS).reverse().filter(([room]) => MAY_IMPORT[room] !== ALL).map(([room, folder]) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    'boundaries/dependencies': ['error', {
      default: 'disallow', message: '« {{from.element.type}} » ne peut pas importer « {{to.element.type}} » (DESIGN.md, Imports).',
      policies: [{ from: { element: { type: room } }, allow: { to: { element: [{ type: room }, ...BASE, ...MAY_IMPORT[room]] } } }],
    }],
  },
}));
// The plugin's rule is left off where everything may be imported, inside `support` too.
const composers = { files: Object.entries(ROOMS).filter(([room]) => MAY_IMPORT[room] === ALL).map(([, folder]) => `${folder}/**/*.ts`), rules: { 'boundaries/dependencies': 'off' } };

/** Packages that only one kind of room may load; their types may go anywhere. */
const restricted = (...names) => ['error', { paths: names.map((name) => ({ name, allowTypeImports: true, message: 'Ce paquet a sa seule porte ailleurs (DESIGN.md, The house).' })) }];
const DOORS = ['libxml2-wasm', 'playwright', '@cucumber/cucumber', 'xml-crypto'];
const without = (...allowed) => restricted(...DOORS.filter((name) => !allowed.includes(name)));
const INPUT_OUTPUT = ['node:fs', 'node:fs/promises', 'node:http', 'node:https', 'node:net', 'node:tls', 'node:child_process', 'undici'];

/** Mistakes the compiler lets through. */
const CORE = Object.fromEntries(['eqeqeq', 'no-async-promise-executor', 'no-cond-assign', 'no-constant-binary-expression', 'no-constant-condition', 'no-control-regex', 'no-debugger',
  'no-dupe-else-if', 'no-duplicate-case', 'no-empty', 'no-empty-character-class', 'no-irregular-whitespace', 'no-loss-of-precision', 'no-misleading-character-class',
  'no-regex-spaces', 'no-self-assign', 'no-self-compare', 'no-sparse-arrays', 'no-template-curly-in-string', 'no-unreachable-loop', 'no-unsafe-finally',
  'no-unsafe-optional-chaining', 'no-useless-backreference', 'no-useless-catch', 'no-useless-escape', 'use-isnan', 'valid-typeof'].map((rule) => [rule, 'error']));

export default tseslint.config(
  { ignores: ['dist/', '.build/', 'node_modules/', 'reports/', '.homologair/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.entries(ROOMS).map(([type, pattern]) => ({ type, pattern, partialMatch: false })),
      'import/resolver': { node: { extensions: ['.ts', '.js', '.cjs', '.json'] } },
    },
    rules: {
      ...CORE,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      '@typescript-eslint/no-restricted-imports': without(),
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Pas d’export par défaut.' }],
    },
  },
  ...importRules, composers,
  { files: ['support/xml/**/*.ts'], rules: { '@typescript-eslint/no-restricted-imports': without('libxml2-wasm') } },
  { files: ['support/dpi/web/**/*.ts'], rules: { '@typescript-eslint/no-restricted-imports': without('playwright') } },
  { files: ['support/monde/**/*.ts', 'steps/**/*.ts'], rules: { '@typescript-eslint/no-restricted-imports': without('@cucumber/cucumber') } },
  { files: ['support/vihf/issue/**/*.ts', 'support/vihf/verify/second/**/*.ts'], rules: { '@typescript-eslint/no-restricted-imports': without('xml-crypto') } },
  // Pure rooms: same facts, same verdict, on any machine.
  {
    files: ['support/rules/**/*.ts', 'support/lecture/**/*.ts', 'support/xds/**/*.ts', 'support/vihf/read/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': restricted(...DOORS, ...INPUT_OUTPUT),
      'no-restricted-syntax': ['error',
        { selector: 'ExportDefaultDeclaration', message: 'Pas d’export par défaut.' },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Pas d’horloge dans une règle, une lecture ou un message.' },
        { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'Pas d’horloge dans une règle, une lecture ou un message.' }],
    },
  },
  // Tests may reach any package; node:test keeps the promises of describe and test itself.
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite', 'before', 'after', 'beforeEach', 'afterEach'] }] }],
    },
  },
  { files: ['scripts/**/*.cjs'], languageOptions: { sourceType: 'commonjs' }, rules: { ...CORE, 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] } },
);
