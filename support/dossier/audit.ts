import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeMarkup as html } from '../rapports/text';
import { page } from './html/page';
import type { Dossier } from './model';
import type { DossierPiece } from './pieces';
import { digest, type Paper } from './write';

/** The order an auditor reads in (contract's own list first); kinds not named follow, by key. */
const ORDER = ['support-documentaire', 'commission', 'pv-auto-homologation', 'registre-rgpd', 'aipd', 'grille-auto-evaluation', 'contrat-air', 'attestation-cnda', 'contrat-editeur-dmp', 'pv-homologation-mie', 'perimetre-utilisateurs', 'equipement-mie'];
const OUR_PAPERS = ['grille-auto-evaluation.xlsx', 'support-documentaire.pdf', 'pv-auto-homologation.docx'];

/** @param bytesOf bytes of a piece by its digest; undefined when it is too large to have been kept */
export function writeAudit(folder: string, dossier: Dossier, made: readonly Paper[], bytesOf: (sha256: string) => Buffer | undefined): number {
  mkdirSync(folder, { recursive: true });
  const rank = ({ cle }: DossierPiece): number => { const at = ORDER.indexOf(cle); return at < 0 ? ORDER.length : at; };
  const pieces = [...dossier.pieces].sort((one, other) => rank(one) - rank(other));
  let number = 0;
  const rows: string[][] = [];
  const put = (title: string, name: string, date: string, bytes: Buffer | undefined, claimed?: string): void => {
    number += 1;
    const file = `${String(number).padStart(2, '0')}-${name.split(/[\\/]/).at(-1)?.replace(/[^A-Za-z0-9._-]/g, '-') ?? ''}`;
    if (bytes !== undefined) writeFileSync(join(folder, file), bytes);
    rows.push([String(number), title, date, bytes === undefined ? `à joindre : ${name}` : file, bytes === undefined ? claimed ?? 'absente' : digest(bytes)]);
  };
  for (const { titre, fichier, date, sha256 } of pieces) put(titre, fichier, date ?? '', sha256 === undefined ? undefined : bytesOf(sha256), sha256);
  for (const { name, title, bytes } of made.filter((paper) => OUR_PAPERS.includes(paper.name))) put(`${title}, produit par le banc`, name, dossier.run.endedAt.slice(0, 10), bytes);
  const table = `<table><thead><tr>${['N°', 'Pièce', 'Date', 'Fichier', 'SHA-256'].map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell, column) => `<td${column === 4 ? ' class="empreinte"' : ''}>${html(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`;
  writeFileSync(join(folder, '00-sommaire.html'), page(dossier, 'Dossier d’audit', `<p>Toutes les pièces, dans l’ordre où un auditeur les demande. Celles « à joindre » ne sont pas ici : leur empreinte, quand elle est connue, permet de les reconnaître.</p>${table}`));
  return rows.length;
}
