import type { IdentityPort } from '../ports';

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/[^A-Z]+/g, ' ').trim();
const digits = (date: string): string => date.replace(/\D/g, '').slice(0, 8);

/** Key of an INS: 97 − (13 characters mod 97), 2A counted as 19 and 2B as 18 (interface-dmp §6.3). */
export function insKeyValid(ins: string): boolean {
  if (!/^\d{6}[\dAB]\d{8}$/.test(ins)) return false;
  const body = ins.slice(0, 13).replace(/^(\d{5})2A/, (_, start: string) => `${start}19`).replace(/^(\d{5})2B/, (_, start: string) => `${start}18`);
  return /^\d{13}$/.test(body) && 97 - Number(BigInt(body) % 97n) === Number(ins.slice(13));
}

/** Name, first name and date of birth compared before the first access (EX_GEN-1230); only the person decides of a difference. */
export function identityComparison(): IdentityPort {
  return {
    insKeyValid,
    differences: (local, dmp) => [
      ...(plain(local.nom) === plain(dmp.nom) ? [] : ['nom' as const]),
      ...(plain(local.prenom) === plain(dmp.prenom) ? [] : ['prenom' as const]),
      ...(digits(local.naissance) === digits(dmp.naissance) ? [] : ['naissance' as const]),
    ],
  };
}
