// Where a browser may be, in order. Node built-ins only: used before anything is installed, and by support/dpi/web/browser.ts.
'use strict';
const { accessSync, constants } = require('node:fs');
const { delimiter, isAbsolute, join } = require('node:path');

/** npm package that carries a headless Chromium for Linux: no system package needed. */
const PACKAGE = '@sparticuz/chromium';

// A headless shell is much faster than a full browser, so it comes first; full browsers come last.
const BEFORE_PACKAGE = ['chromium-headless-shell'];
const AFTER_PACKAGE = [
  'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Absolute path of a program, or undefined. */
function programPath(name, env = process.env) {
  const places = isAbsolute(name) || /^[A-Z]:\\/.test(name) ? [name]
    : [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'].map((folder) => join(folder, name));
  return places.find((path) => {
    try { accessSync(path, constants.X_OK); return true; } catch { return false; }
  });
}

/**
 * Browsers to try, in order: `{ name, path }` for one that is there, `{ name, package }` for the npm one.
 * NAVIGATEUR, when set, is the only one: someone who names a browser does not want another in silence.
 */
function browserCandidates(env = process.env) {
  if (env.NAVIGATEUR) {
    const path = programPath(env.NAVIGATEUR, env);
    return path ? [{ name: 'NAVIGATEUR', path }] : [];
  }
  const present = (names) => names.flatMap((name) => { const path = programPath(name, env); return path ? [{ name, path }] : []; });
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? [{ name: PACKAGE, package: PACKAGE }] : [];
  return [...present(BEFORE_PACKAGE), ...packaged, ...present(AFTER_PACKAGE)];
}

module.exports = { PACKAGE, browserCandidates, programPath };
