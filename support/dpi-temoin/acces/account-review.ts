import { PROFESSIONS } from '../identity/nomenclature';
import type { Account, TraceEntry } from '../model';
import { csvCell } from '../traces/csv-cell';
import { permissionsOf } from './permissions';
import type { AccountReviewPort, ReviewedAccount } from './ports';

/** Name of each field in the extraction. */
const FIELDS: readonly (readonly [keyof ReviewedAccount, string])[] = [
  ['login', 'identifiant'], ['nom', 'nom'], ['prenom', 'prenom'], ['rpps', 'rpps'], ['profession', 'profession'], ['permissions', 'habilitations'],
  ['openedAt', 'ouverture'], ['shutAt', 'fermeture'], ['lastLoginAt', 'derniereConnexion'], ['changedAt', 'derniereModification'],
];

/** Roles of those who are not health professionals (TRE_A00). */
const OTHER_ROLES: Readonly<Record<string, string>> = { SECRETARIAT_MEDICAL: 'Secrétariat médical' };

/** Every account of the establishment's own base, closed ones included, as it stands (REM SSI/IAM.94), for whoever is in charge of them. */
export function wholeAccountReview(): AccountReviewPort {
  return {
    mayRead: ({ permissions }) => permissions?.includes('revue-des-comptes') === true,
    lines: (accounts, traces) => {
      const logins = lastLogins(traces.select({}));
      return accounts.all().map((account) => reviewed(account, logins.get(account.login)));
    },
    json: (lines) => `${JSON.stringify({ nombre: lines.length, comptes: lines.map((line) => Object.fromEntries(FIELDS.flatMap(([field, name]) => (line[field] === undefined ? [] : [[name, line[field]]])))) }, null, 1)}\n`,
    csv: (lines) => `\uFEFF${[FIELDS.map(([, name]) => name), ...lines.map(cells)].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`,
  };
}

function reviewed({ login, nom, prenom, rpps, profession, place = 'equipe', permissions, openedAt, shutAt, changedAt }: Account, lastLoginAt: string | undefined): ReviewedAccount {
  return { login, nom, prenom, rpps, profession: PROFESSIONS[profession] ?? OTHER_ROLES[profession] ?? profession, permissions: [place, ...permissionsOf({ permissions, rpps })], openedAt, shutAt, lastLoginAt, changedAt };
}

function lastLogins(entries: readonly TraceEntry[]): Map<string, string> {
  const last = new Map<string, string>();
  for (const { action, issue, login, at } of entries) {
    if (action === 'authentification' && issue === 'succès' && login !== undefined && at > (last.get(login) ?? '')) last.set(login, at);
  }
  return last;
}

const cells = (line: ReviewedAccount): string[] => FIELDS.map(([field]) => {
  const value = line[field];
  return Array.isArray(value) ? value.join(' | ') : String(value ?? '');
});
