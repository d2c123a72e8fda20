import { LineCounter, parseDocument, type Document } from 'yaml';
import { fieldName, said } from '../dpi/target/sentence';
import { HomologairError } from '../erreurs/error';
import type { PieceKind } from '../referentiel/pieces';
import { dayMeant, RELATIVE_DAY } from './dates';
import { registerSchema, type Register } from './schema';

/**
 * A register from its text: pure, no file is touched. Relative dates of an example become days, counted from the run's start.
 * @throws HomologairError PIECES-YAML, PIECES-CHAMP (field, found, expected), PIECES-DATE (a relative date outside an example).
 */
export function parseRegister(source: string, name: string, kinds: readonly PieceKind[], startedAt: Date): Register {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken) throw new HomologairError('PIECES-YAML', { fichier: name, ligne: lines.linePos(broken.pos[0]).line }, broken);
  const raw = plain(document, name);
  const parsed = registerSchema(kinds).safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0] as (typeof parsed.error.issues)[number];
    throw new HomologairError('PIECES-CHAMP', { fichier: name, champ: fieldName(issue.path), lieu: placeOf(document, lines, issue.path), ...said(issue, raw) });
  }
  return withDays(parsed.data, parsed.data.exemple, startedAt, name, []) as Register;
}

function plain(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (cause) {
    throw new HomologairError('PIECES-YAML', { fichier: name, ligne: 1 }, cause);
  }
}

/** Line of the nearest field that exists. */
function placeOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return ` (ligne ${lines.linePos(node.range[0]).line})`;
  }
  return '';
}

/** Fields that hold a day, wherever they stand. */
const DAYS: ReadonlySet<string> = new Set(['date', 'validite', 'dateMiseAJour', 'echeance', 'depuis', 'fin', 'finInstallation', 'renouvellement']);

function withDays(value: unknown, exemple: boolean, startedAt: Date, name: string, path: PropertyKey[]): unknown {
  if (Array.isArray(value)) return value.map((item, at) => withDays(item, exemple, startedAt, name, [...path, at]));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDays(item, exemple, startedAt, name, [...path, key])]));
  const last = path.at(-1);
  if (typeof value !== 'string' || typeof last !== 'string' || !DAYS.has(last) || !RELATIVE_DAY.test(value)) return value;
  // A date that moves with the day of the run would never grow old.
  if (!exemple) throw new HomologairError('PIECES-DATE', { fichier: name, champ: fieldName(path), valeur: value });
  return dayMeant(value, startedAt);
}
