import Module, { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { projectRoot } from '../../racine';

/**
 * Playwright sends its 320 KB script down the browser's pipe again for each page, a third of what a page costs (measured on the
 * témoin: 130 ms of processor, 90 without). Here each page is told of it once and every document after that makes its own from
 * what the browser holds: same script, same isolated world, no bytes sent. ADR 0009.
 */
const BUNDLE = join('playwright-core', 'lib', 'coreBundle.js');
/** In Playwright's own isolated world, where no page looks. */
const HELD = '__homologairHeld';

/** What the pinned version says, and what it says instead. Each must be there once, or nothing is changed. */
const CHANGES: readonly (readonly [found: string, instead: string])[] = [
  [`source: "",
            worldName: this._crPage.utilityWorldName`,
  `source: \`globalThis.${HELD} = () => { const module = {}; \${source4}; return module.exports; };\`,
            worldName: this._crPage.utilityWorldName`],
  [`this._injectedScriptPromise = this.rawEvaluateHandle(source11).then(`,
  `const held = this.world === "utility" ? this.rawEvaluateHandle(\`globalThis.${HELD} && new (globalThis.${HELD}().InjectedScript())(globalThis, \${JSON.stringify(options)})\`) : Promise.resolve({});
          this._injectedScriptPromise = held.then((handle) => handle._objectId ? handle : this.rawEvaluateHandle(source11)).then(`],
];

/** Pure. The bundle, changed; as it was when it is not the one these changes were written for. */
export function lean(bundle: string): string {
  if (!CHANGES.every(([found]) => bundle.split(found).length === 2)) return bundle;
  return CHANGES.reduce((text, [found, instead]) => text.split(found).join(instead), bundle);
}

type Compile = (this: unknown, content: string, filename: string, ...rest: unknown[]) => unknown;

/** Loads Playwright, leaner; asked again, the same. */
export function loadPlaywright(): typeof import('playwright') {
  const { prototype } = Module as unknown as { prototype: { _compile: Compile } };
  const compile = prototype._compile;
  prototype._compile = function (content, filename, ...rest) {
    return compile.call(this, filename.endsWith(sep + BUNDLE) ? lean(content) : content, filename, ...rest);
  };
  try {
    return createRequire(join(projectRoot, 'package.json'))('playwright') as typeof import('playwright');
  } finally {
    prototype._compile = compile;
  }
}
