import { HomologairError } from '../../erreurs/error';
import { describe } from '../target/locator';
import type { FileReading } from '../target/reading';
import { parseCsv } from '../traces/csv';
import { locate, type Screen } from './locate';

/** What a download gave: its lines under the bench's names, and the file itself. `file` undefined: nothing to press, nothing was downloaded. */
export interface FileContent { selector: string; rows?: Record<string, string>[]; file?: Buffer }

/** A file the target lets one download, read as a table. @throws CIBLE-LECTURE when the file is not what the target file says. */
export async function readFile(screen: Screen, name: string, { fichier, colonnes }: FileReading): Promise<FileContent> {
  const selector = describe(fichier.declencher);
  const trigger = locate(screen, fichier.declencher);
  // A page that does not offer it is read as such: whether it should is the rule's to say.
  if (await trigger.count() === 0) return { selector };
  const [download] = await Promise.all([screen.page.waitForEvent('download'), trigger.click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  await download.delete();
  const file = Buffer.concat(chunks);
  return { selector, file, rows: rowsOf(file.toString('utf8'), name, { fichier, colonnes }) };
}

/** Pure. A list in a cell is told with commas, as a screen would. @throws CIBLE-LECTURE */
export function rowsOf(text: string, lecture: string, { fichier, colonnes }: Pick<FileReading, 'fichier' | 'colonnes'>): Record<string, string>[] {
  const refuse = (raison: string, cause?: unknown): never => { throw new HomologairError('CIBLE-LECTURE', { lecture, raison, attendu: `le fichier ${fichier.format} que décrit « fichier » dans le fichier de cible` }, cause); };
  return fichier.format === 'csv' ? csvRows(text, fichier.separateur, colonnes, refuse) : jsonRows(text, fichier.lignes, colonnes, refuse);
}

type Refuse = (raison: string, cause?: unknown) => never;

function csvRows(text: string, separator: string, columns: Readonly<Record<string, string>>, refuse: Refuse): Record<string, string>[] {
  let cells: string[][];
  try {
    cells = parseCsv(text, separator);
  } catch (cause) {
    return refuse((cause as Error).message, cause);
  }
  const headings = cells[0] ?? refuse('le fichier est vide');
  const places = Object.entries(columns).map(([key, heading]) => [key, headings.includes(heading) ? headings.indexOf(heading) : refuse(`il n’y a pas de colonne « ${heading} »`)] as const);
  return cells.slice(1).map((line) => Object.fromEntries(places.map(([key, index]) => [key, line[index] as string])));
}

function jsonRows(text: string, place: string, columns: Readonly<Record<string, string>>, refuse: Refuse): Record<string, string>[] {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (cause) {
    return refuse('ce n’est pas du JSON', cause);
  }
  const lines = place === '' ? root : fieldOf(root, place);
  if (!Array.isArray(lines)) return refuse(`« ${place || 'la racine'} » n’est pas une liste`);
  return lines.map((line) => Object.fromEntries(Object.entries(columns).map(([key, field]) => [key, told(fieldOf(line, field))])));
}

const fieldOf = (from: unknown, name: string): unknown => (typeof from === 'object' && from !== null && Object.hasOwn(from, name) ? (from as Record<string, unknown>)[name] : undefined);
const told = (value: unknown): string => (Array.isArray(value) ? value.map(told).join(', ') : value === undefined || value === null ? '' : String(value));
