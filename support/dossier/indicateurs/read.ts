import { howMany } from '../../how-many';
import { basename } from 'node:path';
import { HomologairError } from '../../erreurs/error';

/** One month of production, counts only: no patient, no name. */
export interface Month { mois: string; fluxPatients: number; recueils: number; habilites: number; consultants: number }
/** One account of the DPI, under a pseudonym. */
export interface Account { compte: string; profession: string; rpps: boolean; deuxFacteurs: boolean; accesDmp: boolean; revuLe?: string }

const MONTH_HEAD = ['mois', 'flux_patients', 'recueils', 'utilisateurs_habilites', 'utilisateurs_td31'] as const;
const ACCOUNT_HEAD = ['compte', 'profession', 'rpps', 'deux_facteurs', 'acces_dmp', 'revu_le'] as const;

/** Rows of a semicolon-separated file whose first line names its columns. @throws HomologairError DOSSIER-CSV naming the line */
function rowsOf(source: string, file: string, head: readonly string[]): { line: number; cells: string[] }[] {
  const lines = source.replace(/^\ufeff/, '').split(/\r?\n/).map((text, index) => ({ line: index + 1, cells: text.split(';').map((cell) => cell.trim()), text })).filter(({ text }) => text.trim() !== '');
  const [first, ...others] = lines;
  if (first === undefined || first.cells.join(';') !== head.join(';')) throw new HomologairError('DOSSIER-CSV', { fichier: basename(file), ligne: first?.line ?? 1, constat: `commence par « ${first?.text.slice(0, 60) ?? ''} »`, attendu: `l’en-tête ${head.join(';')}` });
  for (const { line, cells } of others) if (cells.length !== head.length) throw new HomologairError('DOSSIER-CSV', { fichier: basename(file), ligne: line, constat: `a ${howMany(cells.length, 'colonne')}`, attendu: `${head.length} colonnes` });
  return others;
}

/** Monthly counts, oldest first. @throws HomologairError DOSSIER-CSV (form, a part larger than its whole, a month twice) */
export function readMonths(source: string, file: string): Month[] {
  const seen = new Set<string>();
  return rowsOf(source, file, MONTH_HEAD).map(({ line, cells }): Month => {
    const refuse = (constat: string, attendu: string): never => { throw new HomologairError('DOSSIER-CSV', { fichier: basename(file), ligne: line, constat, attendu }); };
    const [mois = '', ...numbers] = cells;
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(mois)) refuse(`porte « ${mois} »`, 'un mois AAAA-MM');
    if (seen.has(mois)) refuse(`répète le mois ${mois}`, 'une ligne par mois');
    seen.add(mois);
    const [fluxPatients = 0, recueils = 0, habilites = 0, consultants = 0] = numbers.map((cell, index) => (/^\d{1,9}$/.test(cell) ? Number(cell) : refuse(`porte « ${cell} » dans ${MONTH_HEAD[index + 1] ?? ''}`, 'un nombre entier')));
    if (recueils > fluxPatients) refuse(`a ${recueils} recueils pour ${fluxPatients} patients`, 'pas plus de recueils que de patients');
    if (consultants > habilites) refuse(`a ${consultants} utilisateurs ayant consulté pour ${habilites} habilités`, 'pas plus de consultants que d’habilités');
    return { mois, fluxPatients, recueils, habilites, consultants };
  }).sort((one, other) => (one.mois < other.mois ? -1 : 1));
}

/** Accounts of the extract. @throws HomologairError DOSSIER-CSV (form, an account twice, an RPPS in place of a pseudonym) */
export function readAccounts(source: string, file: string): Account[] {
  const seen = new Set<string>();
  return rowsOf(source, file, ACCOUNT_HEAD).map(({ line, cells }): Account => {
    const refuse = (constat: string, attendu: string): never => { throw new HomologairError('DOSSIER-CSV', { fichier: basename(file), ligne: line, constat, attendu }); };
    const [compte = '', profession = '', rpps = '', deuxFacteurs = '', accesDmp = '', revuLe = ''] = cells;
    // The number of a person has no place in a file of counts.
    if (!/^[A-Za-z0-9_-]{1,40}$/.test(compte) || /^\d{11}$/.test(compte)) refuse('ne porte pas de pseudonyme', 'un pseudonyme en lettres, chiffres et tirets, jamais un RPPS');
    if (seen.has(compte)) refuse(`répète le compte ${compte}`, 'une ligne par compte');
    seen.add(compte);
    const yes = (value: string, name: string): boolean => (value === 'oui' ? true : value === 'non' ? false : refuse(`porte « ${value} » dans ${name}`, 'oui ou non'));
    if (revuLe !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(revuLe)) refuse(`porte « ${revuLe} » dans revu_le`, 'une date AAAA-MM-JJ, ou rien');
    return { compte, profession, rpps: yes(rpps, 'rpps'), deuxFacteurs: yes(deuxFacteurs, 'deux_facteurs'), accesDmp: yes(accesDmp, 'acces_dmp'), ...(revuLe === '' ? {} : { revuLe }) };
  });
}
