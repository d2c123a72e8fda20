import type { Locator as WebLocator, Page } from 'playwright';
import { HomologairError } from '../../erreurs/error';
import type { ScreenReading } from '../contract';
import { describe, type Locator } from '../target/locator';
import type { Reading } from '../target/reading';
import { readFile } from './read-file';
import { anyOf, locate, visible, type Screen } from './locate';

/** JPEG quality of evidence: legible, about half the time and a tenth of the weight of a PNG. */
const JPEG_QUALITY = 60;

/** What is on the screen now, through one reading of the target file. `undefined`: this reading is not mapped. */
export async function readScreen(screen: Screen, name: string, reading: Reading | undefined, messages: Readonly<Record<string, string>>, evidence = true): Promise<ScreenReading> {
  const content = reading ? await contentOf(screen, name, reading) : {};
  const matches = content.text === undefined || reading?.type !== 'texte' ? undefined
    : Object.keys(messages).filter((message) => new RegExp(messages[message] as string, 'iu').test(content.text as string));
  return {
    reading: name, mapped: reading !== undefined, ...content, ...(matches ? { matches } : {}),
    url: withoutQuery(screen.page), ...(evidence ? { screenshot: await screen.page.screenshot({ type: 'jpeg', quality: JPEG_QUALITY }) } : {}),
  };
}

type Content = Pick<ScreenReading, 'selector' | 'text' | 'rows' | 'file'>;

async function contentOf(screen: Screen, name: string, reading: Reading): Promise<Content> {
  if (reading.type === 'liste') return 'tableau' in reading ? readTable(screen, name, reading) : readLines(screen, name, reading);
  if (reading.type === 'fichier') return readFile(screen, name, reading);
  const places = anyOf(screen, reading.ou);
  const selector = reading.ou.map(describe).join(', ou ');
  if (reading.type === 'presence') return { selector, text: await places.count() > 0 ? 'oui' : 'non' };
  const texts = (await innerTexts(places)).map(tidy).filter(Boolean);
  return { selector, ...(texts.length === 0 ? {} : { text: [...new Set(texts)].join('\n') }) };
}

/**
 * One text, as most readings are, is read without Playwright's script in the page's own world (see make-gesture.ts). An element
 * that goes away meanwhile is no failure: what is there now is read.
 */
async function innerTexts(places: WebLocator): Promise<string[]> {
  const count = await places.count();
  if (count === 0) return [];
  return count === 1 ? places.innerText().then((text) => [text], () => places.allInnerTexts()) : places.allInnerTexts();
}

/** A table by the headings of its columns: their order does not matter. No table on the screen: no rows, which is not an empty list. */
async function readTable(screen: Screen, name: string, reading: Extract<Reading, { tableau: unknown }>): Promise<Content> {
  const table = visible(locate(screen, reading.tableau));
  const selector = describe(reading.tableau);
  const tables = await table.count();
  if (tables === 0) return { selector };
  if (tables > 1) throw unreadable(name, `${tables} tableaux répondent à « ${selector} »`, 'un seul tableau');
  const headings = (await table.getByRole('columnheader').allInnerTexts()).map(tidy);
  const columns = Object.entries(reading.colonnes).map(([key, heading]) => ({ key, heading, index: headings.indexOf(heading) }));
  const missing = columns.find(({ index }) => index < 0);
  if (missing) throw unreadable(name, `le tableau n’a pas de colonne « ${missing.heading} » (il a : ${headings.join(', ') || 'aucun en-tête'})`, 'les en-têtes que le fichier de cible déclare');
  const lines = (await Promise.all((await table.getByRole('row').all()).map(cellsOf)))
    // The heading row has no cell; a single cell across the table is a sentence (« aucun document »), not a line.
    .filter((cells) => cells.length > 0 && !(cells.length === 1 && headings.length > 1));
  const uneven = lines.find((cells) => cells.length !== headings.length);
  if (uneven) throw unreadable(name, `une ligne a ${uneven.length} cellules pour ${headings.length} colonnes`, 'autant de cellules que de colonnes');
  return { selector, rows: lines.map((cells) => Object.fromEntries(columns.map(({ key, index }) => [key, cells[index] as string]))) };
}

const cellsOf = async (row: WebLocator): Promise<string[]> =>
  (await row.getByRole('cell').or(row.getByRole('gridcell')).or(row.getByRole('rowheader')).allInnerTexts()).map(tidy);

async function readLines(screen: Screen, name: string, reading: Extract<Reading, { lignes: unknown }>): Promise<Content> {
  const lines = await visible(locate(screen, reading.lignes)).all();
  const cell = async (line: WebLocator, key: string, place: Locator): Promise<string> => {
    const texts = await visible(locate(screen, place, line)).allInnerTexts();
    if (texts.length > 1) throw unreadable(name, `plusieurs « ${key} » dans une même ligne`, 'une seule valeur par ligne');
    return tidy(texts[0] ?? '');
  };
  const rows = await Promise.all(lines.map(async (line) =>
    Object.fromEntries(await Promise.all(Object.entries(reading.cellules).map(async ([key, place]) => [key, await cell(line, key, place)] as const)))));
  return { selector: describe(reading.lignes), ...(lines.length === 0 ? {} : { rows }) };
}

const unreadable = (lecture: string, raison: string, attendu: string): HomologairError => new HomologairError('CIBLE-LECTURE', { lecture, raison, attendu });

/** Spaces as the eye sees them. */
const tidy = (text: string): string => text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[\s]*/g, '\n').trim();

const withoutQuery = (page: Page): string => page.url().replace(/[?#].*$/, '');
