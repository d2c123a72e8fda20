import { dated } from '../dates';
import { frenchDay, TO_FILL } from '../mentions';
import { identity, type Dossier } from '../model';
import { reserveText } from '../xlsx/grille';
import { documentBytes, PAGE_WIDTH } from './parts';

const ROLE_WORDS: Readonly<Record<string, string>> = { responsable: 'responsable de l’établissement', rssi: 'RSSI', dpo: 'DPO', dsi: 'DSI', editeur: 'éditeur', patients: 'représentants des patients', identitovigilance: 'identitovigilance', autre: 'autre' };

/** The exact mention, with its variables; « sans réserve » is never written for the commission while a row is open. */
export function mention({ open, etablissement: { commission } }: Dossier): string {
  const months = commission.dureeMois === undefined ? '[nombre]' : String(commission.dureeMois);
  const base = `Le service est homologué pour ${months} mois`;
  if (open.length === 0) return `${base} [, avec les réserves suivantes : [réserves]].`;
  return `${base}, avec les réserves suivantes : ${open.map(({ number }) => `EXI ${number}`).join(', ')} (détail ci-dessous).`;
}

/** Open rows that admit no reserve: the PV cannot lead to a contract while there are any. */
export const blocking = ({ open }: Dossier): Dossier['open'] => open.filter(({ reservable }) => !reservable);

/** What stands in the way of a contract, each in its words: a row left open, and a row the run contradicts. */
function obstacles(dossier: Dossier): string[] {
  const against = dossier.againstRun.filter(({ reservable }) => !reservable);
  return [
    ...withoutReserve(blocking(dossier), 'l’établissement ne la retient pas atteinte', 'l’établissement ne les retient pas atteintes'),
    ...withoutReserve(against, 'le passage contredit ce que l’établissement en retient', 'le passage contredit ce que l’établissement en retient'),
  ];
}

function withoutReserve(rows: Dossier['open'], one: string, several: string): string[] {
  if (rows.length === 0) return [];
  const subject = rows.length === 1 ? 'cette exigence n’admet' : 'ces exigences n’admettent';
  return [`EXI ${rows.map(({ number }) => number).join(', ')} : ${subject} aucune réserve pour contractualiser, et ${rows.length === 1 ? one : several}.`];
}

/** « Procès-verbal d'auto-homologation »: prefilled, never signed. */
export async function pv(dossier: Dossier): Promise<Buffer> {
  const { etablissement: { etablissement, commission, certificats, perimetre, services }, open } = dossier;
  const responsable = `${etablissement.responsable.nom}, ${etablissement.responsable.fonction}`;
  const date = commission.date === undefined ? '[date]' : frenchDay(commission.date);
  return documentBytes(dossier, 'Procès-verbal d’auto-homologation au référentiel DMP', (parts) => [
    parts.title('Procès-verbal d’auto-homologation au référentiel DMP'),
    parts.line('PROJET prérempli, non signé : la commission le complète, le corrige et le signe, ou non.', { bold: true, color: 'C00000' }),
    parts.line(`${etablissement.raisonSociale} — identifiant juridique ${etablissement.finessJuridique}`, { bold: true }),
    parts.line(`Suite à la commission tenue le ${date}, je soussigné(e) ${responsable}, responsable de la structure ${etablissement.raisonSociale}, prononce l’homologation au « Référentiel de sécurité et d’interopérabilité relatif à l’accès des professionnels au dossier médical partagé (DMP) » version ${commission.versionReferentiel} pour ${commission.dureeMois ?? '[nombre]'} mois${open.length > 0 ? ', avec les réserves énumérées ci-dessous' : ' [, avec les réserves suivantes : [réserves]]'}.`),
    parts.line(mention(dossier), { bold: true, size: 24 }),
    ...obstacles(dossier).map((text) => parts.line(text, { bold: true, color: 'C00000' })),
    ...dated(dossier).map((text) => parts.line(text, { bold: true, color: 'C00000' })),
    parts.heading('Réserves'),
    ...(open.length === 0 ? [parts.line(`L’établissement retient les 29 exigences atteintes ou sans objet${dossier.againstRun.length === 0 ? '' : `, dont ${dossier.againstRun.length} malgré le passage (ci-dessous)`}. La commission dit elle-même s’il reste des réserves.`)]
      : [parts.table(['EXI', 'Exigence', 'Réserve', 'Action, responsable, échéance'], open.map((row) => [
        row.number, row.sentence, reserveText(row), [row.retained?.action ?? TO_FILL, row.retained?.responsable ?? TO_FILL, row.retained?.echeance === undefined ? TO_FILL : frenchDay(row.retained.echeance)].join('\n'),
      ]), [600, 3600, 2800, PAGE_WIDTH - 7000])]),
    ...(dossier.againstRun.length === 0 ? [] : [
      parts.heading('Retenues malgré le passage'), parts.line('Le passage a montré le contraire de ce que l’établissement retient. La commission lit le motif de chacune avant de se prononcer.', { color: 'C00000' }),
      parts.table(['EXI', 'Exigence', 'Ce que le passage montre', 'Retenu, par qui et pourquoi'], dossier.againstRun.map(({ number, sentence, why, retained }) => [number, sentence, why, `${retained?.niveau ?? ''}, ${retained?.par ?? ''} : ${retained?.motif ?? ''}`]), [600, 3400, 2600, PAGE_WIDTH - 6600]),
    ]),
    parts.heading('Identifiants juridiques portés dans les certificats IGC-Santé utilisés pour l’accès en AIR simplifié'),
    parts.table(['Identifiant', 'Usage', 'Fin de validité'], certificats.map(({ identifiantJuridique, usage, fin }) => [identifiantJuridique, usage, fin === undefined ? TO_FILL : frenchDay(fin)]), [4000, 2800, PAGE_WIDTH - 6800]),
    parts.heading('Établissements géographiques couverts'),
    parts.table(['FINESS géographique', 'Nom'], etablissement.sites.map(({ finess, nom }) => [finess, nom]), [3000, PAGE_WIDTH - 3000]),
    parts.heading('Périmètre et déploiement'),
    parts.line(`${perimetre.description} (${perimetre.utilisateurs} utilisateurs).${perimetre.extension === undefined ? '' : ` Extension : ${perimetre.extension}`}`),
    ...services.map(({ nom, depuis, prevu }) => parts.bullet(`${nom} : ${depuis === undefined ? `prévu ${prevu === undefined ? TO_FILL : `le ${frenchDay(prevu)}`}` : `en production depuis le ${frenchDay(depuis)}`}`)),
    parts.heading('Participants'),
    ...(commission.participants.length === 0 ? [parts.line(TO_FILL)] : [parts.table(['Qualité', 'Nom', 'Présence'], commission.participants.map(({ role, nom, fonction }) => [`${ROLE_WORDS[role] ?? role}${fonction === undefined ? '' : ` (${fonction})`}`, nom, TO_FILL]), [4000, 3600, PAGE_WIDTH - 7600])]),
    parts.heading('Contact'),
    parts.line([etablissement.contact.nom, etablissement.contact.fonction, etablissement.contact.courriel, etablissement.contact.telephone].filter((part) => part !== undefined).join(', ')),
    parts.heading('Ce que la commission a eu sous les yeux'),
    parts.table([], identity(dossier).map(([label, value]) => [{ text: label, bold: true }, value]), [2800, PAGE_WIDTH - 2800]),
    ...(dossier.review.length === 0 ? [] : [parts.line(`${dossier.review.length} acte${dossier.review.length > 1 ? 's' : ''} de relecture, au support et à la grille.`)]),
    parts.heading('Décision et signature'),
    parts.line('Le passage en revue des risques significatifs résiduels met en évidence que [à compléter].'),
    parts.line(`Date : ${TO_FILL}\n\nNom et qualité du signataire : ${TO_FILL}\n\nSignature : `),
    parts.line('À ranger au registre RGPD, au dossier du traitement local qui échange avec le DMP. Conservé dans l’établissement, montré en cas d’audit ; non transmis.', { italics: true }),
  ]);
}
