import type { z } from 'zod';

/** Fields whose value must never be shown, even when it is wrong. */
const SECRET_FIELDS = /^(motDePasse|secretTotp|jeton)$/;

const KINDS: Record<string, string> = {
  string: 'un texte', number: 'un nombre', int: 'un nombre entier', boolean: 'true ou false', object: 'un bloc de champs', record: 'un bloc de champs',
  array: 'une liste', null: 'null',
};

/** Path of a field as a reader of YAML says it: `gestes.consulterDmp.etapes[2].cliquer`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((name, key) => (typeof key === 'number' ? `${name}[${key}]` : name === '' ? String(key) : `${name}.${String(key)}`), '') || '(racine)';

/** What zod found, said in French: what the field holds, and what it should hold. */
export function said(issue: z.core.$ZodIssue, root: unknown): { constat: string; attendu: string } {
  const found = valueAt(root, issue.path);
  const last = issue.path.at(-1);
  const hidden = typeof last === 'string' && SECRET_FIELDS.test(last);
  const constat = issue.code === 'unrecognized_keys' ? `porte ${issue.keys.length > 1 ? 'des clés inconnues' : 'une clé inconnue'} (${issue.keys.join(', ')})`
    : found === undefined ? 'manque'
    : `vaut ${hidden ? 'une valeur que l’on ne montre pas' : shown(found)}`;
  return { constat, attendu: expected(issue) };
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type': return isOurs(issue.message) ? issue.message : KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value': return isOurs(issue.message) ? issue.message : `${issue.values.length > 1 ? 'l’une des valeurs' : 'la valeur'} ${issue.values.map(String).join(', ')}`;
    case 'invalid_key': return 'un nom en minuscules, chiffres et tirets';
    default: return issue.message;
  }
}

/** Zod's own messages are English and begin so; ours are the « attendu » itself. */
const isOurs = (message: string): boolean => !/^Invalid /.test(message);

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), root);
}
