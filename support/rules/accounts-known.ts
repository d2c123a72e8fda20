import type { PersonRef, RuleView } from '../lecture/view';
import { asRead } from './screen-reading';

/** An account as the drive left it: its person, what it may do, and whether it is closed. */
export interface KnownAccount { person: PersonRef; permissions: ReadonlySet<string>; shut: boolean }

/** Accounts this scenario admitted, as they stand at a position, by login. A target may have others. */
export function accountsAt(view: RuleView, seq: number): Map<string, KnownAccount> {
  const accounts = new Map<string, KnownAccount>();
  for (const act of view.scenario.acts) {
    if (act.act !== 'admission' || act.seq >= seq) continue;
    for (const person of act.professionnels) accounts.set(person.login, { person, permissions: new Set([person.place ?? 'equipe', ...(person.habilitations ?? (person.rpps === undefined ? [] : ['dmp']))]), shut: false });
    for (const login of act.fermetures ?? []) {
      const known = accounts.get(login);
      if (known !== undefined) accounts.set(login, { ...known, shut: true });
    }
  }
  return accounts;
}

/** What a cell lists, each as read. */
export const listedIn = (cell: string): ReadonlySet<string> => new Set(cell.split(/[,;|]/).map(asRead).filter((one) => one !== ''));
