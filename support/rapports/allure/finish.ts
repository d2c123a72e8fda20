import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFrench } from './french';
import type { Place } from './referentiel';
import { layOut, type AllureTree } from './tree';

/** Trees of a report: the whole, and that of its one environment. */
const TREES = ['widgets/tree.json', 'widgets/default/tree.json'];
/** What both Allures put in every page to be told of its use, whatever the environment says: a report on a hospital's software calls nobody. */
const ANALYTICS = /\s*<script async src="https:\/\/www\.googletagmanager\.com\/[^"]*"><\/script>\s*<script>\s*window\.dataLayer = [\s\S]*?<\/script>/;

/**
 * Makes the report ours: alone, and for Allure 3 in French from the first byte, its tree laid out as the référentiel. The formats are those of the
 * versions package.json pins.
 * @param places of Allure 3's results; Allure 2 keeps its own tree
 * @returns what was not found where that version puts it, in French; undefined when all is done
 */
export function finishReport(output: string, version: 2 | 3, places: readonly Place[]): string | undefined {
  const index = join(output, 'index.html'), before = readFileSync(index, 'utf8'), alone = before.replace(ANALYTICS, '');
  const { page, trees } = version === 2 ? { page: alone, trees: TREES.length } : laidOut(output, alone.replace('<html dir="ltr" lang="en">', '<html dir="ltr" lang="fr">'), places);
  const said = version === 2 ? page : translated(output, page);
  writeFileSync(index, said ?? page);
  const missing = [...(alone === before ? ['la mesure d’audience à retirer'] : []), ...(trees === TREES.length ? [] : ['l’arbre à ranger']), ...(said === undefined ? ['les mots restés en anglais'] : [])];
  return missing.length === 0 ? undefined : `Le rapport d’Allure ${version} n’a pas la forme attendue (${missing.join(', ')}).`;
}

/** The page with its trees laid out, in it or beside it, and how many were found. */
function laidOut(output: string, source: string, places: readonly Place[]): { page: string; trees: number } {
  const anew = (json: string): string => JSON.stringify(layOut(JSON.parse(json) as AllureTree, places));
  let page = source, trees = 0;
  for (const name of TREES) {
    const file = join(output, name);
    if (existsSync(file)) { writeFileSync(file, anew(readFileSync(file, 'utf8'))); trees += 1; continue; }
    const start = page.indexOf(`d("${name}","`), from = start + `d("${name}","`.length, to = page.indexOf('"', from);
    if (start < 0 || to < 0) continue;
    page = page.slice(0, from) + Buffer.from(anew(Buffer.from(page.slice(from, to), 'base64').toString('utf8'))).toString('base64') + page.slice(to);
    trees += 1;
  }
  return { page, trees };
}

/** The program stands in the page of a report of one file, beside it otherwise. */
const PROGRAM = /(<script[^>]* src="data:text\/javascript;base64,)([^"]+)(")/;

/** The page once its program, in it or beside it, is wholly in French; undefined when a word was not found. */
function translated(output: string, page: string): string | undefined {
  const inside = PROGRAM.exec(page)?.[2];
  if (inside !== undefined) {
    const french = inFrench(Buffer.from(inside, 'base64').toString('utf8'));
    return french === undefined ? undefined : page.replace(PROGRAM, (_script, before: string, _program, after: string) => before + Buffer.from(french).toString('base64') + after);
  }
  const name = readdirSync(output).find((file) => /^app-[0-9a-f]+\.js$/.test(file)), french = name === undefined ? undefined : inFrench(readFileSync(join(output, name), 'utf8'));
  if (name === undefined || french === undefined) return undefined;
  writeFileSync(join(output, name), french);
  return page;
}
