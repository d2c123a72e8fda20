// Bare cucumber-js on the TypeScript sources, for whoever writes steps: `npm run cucumber -- features/….feature:12`. No build step.
'use strict';
module.exports = {
  default: {
    language: 'fr', strict: true, paths: ['features/**/*.feature'], format: ['progress-bar'],
    requireModule: ['ts-node/register/transpile-only'],
    require: ['support/monde/bare.ts', 'support/monde/world.ts', 'support/monde/hooks.ts', 'support/monde/parameter-types.ts', 'steps/**/*.ts'],
  },
};
