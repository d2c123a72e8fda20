import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, piecesOf, withFile } from '../zip/pieces';

/** Where the next seal of a run goes, and the earlier ones, oldest first: a seal handed over is never written over. */
export function placeOf(folder: string, name: string): { path: string; earlier: string[] } {
  const numbers = readdirSync(folder).flatMap((file) => {
    if (!file.startsWith(name) || !file.endsWith('.asice')) return [];
    const rest = file.slice(name.length, -'.asice'.length), number = /^-([2-9]|[1-9]\d+)$/.exec(rest)?.[1];
    return rest === '' ? [1] : number === undefined ? [] : [Number(number)];
  }).sort((one, other) => one - other);
  const file = (number: number): string => join(folder, `${name}${number === 1 ? '' : `-${number}`}.asice`);
  return { path: file((numbers.at(-1) ?? 0) + 1), earlier: numbers.map(file) };
}

/** The same seal made again is the one that is there: the new file goes. Returns where it is. */
export function keptOnce(path: string, earlier: readonly string[]): string {
  const size = statSync(path).size, same = (other: string): boolean => statSync(other).size === size && digestOf(other) === digestOf(path);
  const found = earlier.find(same);
  if (found === undefined) return path;
  rmSync(path);
  return found;
}

const digestOf = (path: string): string => withFile(path, (file) => fingerprint(piecesOf(file))).sha256;
