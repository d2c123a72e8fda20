import type { TargetFile } from './schema';

/** Values of the variables a target file names: passwords, TOTP secrets and tokens of its owner, as this process has them. */
export function namedSecrets(target: TargetFile, environment: NodeJS.ProcessEnv = process.env): string[] {
  const names = JSON.stringify(target).match(/\{env:[A-Z][A-Z0-9_]*\}/g) ?? [];
  return [...new Set(names)].flatMap((name) => environment[name.slice('{env:'.length, -1)] ?? []);
}
