import { readFileSync, statSync } from 'node:fs';
import { LineCounter, parseDocument, type Document, type ErrorCode } from 'yaml';
import { HomologairError } from '../erreurs/error';
import { testUrl } from './target/hosts';
import { targetSchema, type TargetFile } from './target/schema';
import { fieldName, said } from './target/sentence';

export type { TargetFile } from './target/schema';

/** A target file is written by hand: more than this is a mistake. */
const MAX_BYTES = 1_000_000;

/**
 * A target file, read and checked.
 * @throws CIBLE-FICHIER, CIBLE-YAML, CIBLE-CHAMP (field, found, expected), CIBLE-URL, CIBLE-HOTE-REEL.
 */
export function loadTarget(path: string): TargetFile {
  return parseTarget(readText(path), path);
}

/** The same, from its text. `name` is what messages call the file. */
export function parseTarget(source: string, name: string): TargetFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken) throw new HomologairError('CIBLE-YAML', { fichier: name, ligne: lines.linePos(broken.pos[0]).line, raison: YAML_CAUSES[broken.code] ?? 'ce texte ne suit pas la syntaxe de YAML' }, broken);
  const raw = plain(document, name);
  const parsed = targetSchema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0] as (typeof parsed.error.issues)[number];
    const line = lineOf(document, lines, issue.path);
    throw new HomologairError('CIBLE-CHAMP', {
      fichier: name, champ: fieldName(issue.path), lieu: line === undefined ? '' : ` (ligne ${line})`, ...said(issue, raw),
    });
  }
  refuseRealHosts(parsed.data);
  return parsed.data;
}

/** The YAML reader speaks English; those who write a target file do not have to. */
const YAML_CAUSES: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'le retrait ne convient pas, ou un crochet n’est pas fermé', MISSING_CHAR: 'un signe manque (guillemet, crochet, accolade ou deux-points)', DUPLICATE_KEY: 'une clé y est deux fois',
  TAB_AS_INDENT: 'une tabulation sert de retrait', UNEXPECTED_TOKEN: 'un signe est en trop', BAD_ALIAS: 'un alias n’a pas d’ancre', MULTIPLE_DOCS: 'un second document commence',
};

function readText(path: string): string {
  try {
    const state = statSync(path);
    if (!state.isFile()) throw new Error('ce n’est pas un fichier');
    if (state.size > MAX_BYTES) throw new Error(`il pèse ${state.size} octets`);
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const raison = code === 'ENOENT' ? 'il n’existe pas' : code === 'EACCES' ? 'la lecture est interdite' : (cause as Error).message;
    throw new HomologairError('CIBLE-FICHIER', { fichier: path, raison }, cause);
  }
}

/** Plain values; aliases that expand without end are refused by the YAML reader. */
function plain(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (cause) {
    throw new HomologairError('CIBLE-YAML', { fichier: name, ligne: 1, raison: 'un alias n’a pas d’ancre, ou les alias se développent sans fin' }, cause);
  }
}

/** Line of the nearest field that exists: a missing one has the line of the block it should be in. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

function refuseRealHosts({ acces }: TargetFile): void {
  if (acces.url !== '{url}') testUrl(acces.url, 'acces.url');
  for (const door of ['admission', 'conduite'] as const) {
    const url = acces[door]?.url;
    if (url !== undefined && url !== `{${door}}`) testUrl(url, `acces.${door}.url`);
  }
}
