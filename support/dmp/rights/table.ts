import { readFileSync } from 'node:fs';
import { HomologairError } from '../../erreurs/error';
import { fixture } from '../../racine';

/** `inconnu`: no source gives the cell; never asserted, never refused (DESIGN, decision 6). */
export type Right = 'oui' | 'non' | 'inconnu';
export interface RightCell { right: Right; /** Footnote number. */ note?: number }

/** Rows by `transaction;action`, cells by column name. */
export type RightsTable = ReadonlyMap<string, ReadonlyMap<string, RightCell>>;

export const rowKey = (transaction: string, action: string): string => `${transaction};${action}`;

/** PDT-INF-606 v1.3: rights in AIR, by profile and access mode. */
export const loadAirRights = (): RightsTable => readRights('droits-fonctionnels-air.csv');
/** PDT-INF-526 v1.8: rights in plain INDIRECTE, one column. */
export const loadIndirectRights = (): RightsTable => readRights('droits-fonctionnels-indirecte.csv');

/** Reads a `;` table with `#` comments. @throws DMP-REGLAGES naming the cell that is neither oui, non nor inconnu. */
export function readRights(name: string): RightsTable {
  const lines = readFileSync(fixture('dmp', name), 'utf8').split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const columns = (lines.shift() ?? '').split(';').slice(2);
  const table = new Map<string, ReadonlyMap<string, RightCell>>();
  for (const line of lines) {
    const [transaction = '', action = '', ...cells] = line.split(';');
    table.set(rowKey(transaction, action), new Map(columns.map((column, at) => [column, cellOf(cells[at] ?? '', `${name}, ${transaction} ${action}, ${column}`)])));
  }
  return table;
}

function cellOf(text: string, where: string): RightCell {
  const found = /^(oui|non|inconnu)(?:\((\d+)\))?$/.exec(text.trim());
  if (found === null) throw new HomologairError('DMP-REGLAGES', { champ: where, detail: `« ${text} »` });
  return { right: found[1] as Right, ...(found[2] === undefined ? {} : { note: Number(found[2]) }) };
}
