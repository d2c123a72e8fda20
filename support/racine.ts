import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Absolute path of the project's folder, found from the compiled file upwards, wherever it was built. */
export const projectRoot: string = (() => {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"name": "homologair"')) return folder;
    if (dirname(folder) === folder) throw new Error(`package.json of homologair not found above ${__dirname}`);
  }
})();

/** Version of the bench that runs. */
export const suiteVersion = (): string => (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version;

/** Absolute path of a file of `fixtures/`. */
export const fixture = (...parts: string[]): string => join(projectRoot, 'fixtures', ...parts);

/**
 * A loader that reads each file once per process: the project's own data does not change while it runs, and reading it anew for every
 * mock or mutant took longer than running it. What is read is shared: nobody may change it. A failure is not kept.
 */
export function oncePerFile<T>(load: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    if (!known.has(file)) known.set(file, load(file));
    return known.get(file) as T;
  };
}
