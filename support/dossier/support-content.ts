import { citation } from '../evidence/preuves/list';
import { frenchDay, TO_FILL } from './mentions';
import { identity, type Dossier } from './model';
import { REVIEW_HEAD, REVIEW_NOTE, reviewRows } from './review';
import type { Row } from './rows';

/** A part of the « support documentaire », whatever the paper it is laid out on. */
export type SupportBlock =
  | { kind: 'heading'; text: string; level: 1 | 2 } | { kind: 'line'; text: string } | { kind: 'bullet'; text: string }
  | { kind: 'table'; head: string[]; rows: string[][]; widths: number[] } | { kind: 'bars' } | { kind: 'matrix'; title: string; residual: boolean };

const heading = (text: string, level: 1 | 2 = 1): SupportBlock => ({ kind: 'heading', text, level });
const line = (text: string): SupportBlock => ({ kind: 'line', text });
const bullet = (text: string): SupportBlock => ({ kind: 'bullet', text });

const CITED = 3;
/** Proofs and pieces of a row, short; « ouvert » when there are none. */
export function shortEvidence({ proofs, pieces, retained }: Row): string {
  const all = [...proofs.slice(0, CITED).map((proof) => `${citation(proof)} [${proof.strength}]`), ...(proofs.length > CITED ? [`et ${proofs.length - CITED} autres`] : []), ...pieces.slice(0, 3).map(({ titre, date }) => `pièce : ${titre}${date === undefined ? '' : ` (${frenchDay(date)})`}`), ...(retained?.motif === undefined ? [] : [`motif : ${retained.motif}`])];
  return all.length === 0 ? 'ouvert : aucune preuve' : all.join(' ; ');
}

const THEMES = [
  ['Identification électronique à deux facteurs', 'deuxFacteurs', ['23', '25', '19']], ['Contrôle d’accès, habilitations et revue', 'habilitations', ['20', '26']],
  ['Cas d’usage préchargés automatiquement', 'prechargement', ['11']], ['Traçabilité des accès', 'tracabilite', ['18', '26', '27']], ['Sensibilisation des professionnels', 'sensibilisation', ['21', '27']],
] as const;

/** What the support must hold, in the kit's order: systems, review, risks, suspected breach. Pure. */
export function supportContent(dossier: Dossier, ratingText: (rating: Dossier['risks'][number]['rating']) => string): SupportBlock[] {
  const { etablissement: { systemes, revue, violation, services, perimetre }, rows, risks, ready, target } = dossier;
  return [
    { kind: 'table', head: [], rows: identity(dossier).map(([label, value]) => [label, value]), widths: [2800, 6800] },
    heading('1. En un coup d’œil'), { kind: 'bars' },
    line(`Prêt à contractualiser : ${ready.verdict}. Détail dans « pret-a-contractualiser.html ».${target.differs ? ` La version éprouvée (${target.version}) n’est pas celle de production (${target.productionVersion}).` : ''}`),
    heading('2. Systèmes qui alimentent ou consultent le DMP'),
    ...(systemes.length === 0 ? [line(TO_FILL)] : [{ kind: 'table', head: ['Système', 'Éditeur et version', 'Alimente', 'Consulte', 'Canal'], rows: systemes.map(({ nom, editeur, version, alimente, consulte, canal }) => [nom, [editeur, version].filter((part) => part !== undefined).join(', '), alimente ? 'oui' : 'non', consulte ? 'oui' : 'non', canal]), widths: [2400, 2200, 1300, 1300, 2400] } satisfies SupportBlock]),
    line(`Périmètre AIR : ${perimetre.description} (${perimetre.utilisateurs} utilisateurs).${perimetre.extension === undefined ? '' : ` ${perimetre.extension}`}`),
    ...services.map(({ nom, depuis, prevu }) => bullet(`${nom} : ${depuis === undefined ? `prévu ${prevu === undefined ? TO_FILL : `le ${frenchDay(prevu)}`}` : `en production depuis le ${frenchDay(depuis)}`}`)),
    heading('3. Revue du respect effectif'),
    ...THEMES.flatMap(([title, key, numbers]) => [
      heading(title, 2), line(revue[key] ?? TO_FILL),
      ...rows.filter(({ number }) => (numbers as readonly string[]).includes(number)).map((row) => bullet(`EXI ${row.number}, proposé : ${row.proposed}${row.retained === undefined ? '' : `, retenu : ${row.retained.niveau}`} — ${shortEvidence(row)}`)),
    ]),
    heading('Les 29 exigences', 2),
    { kind: 'table', head: ['EXI', 'Exigence', 'Proposé par le banc', 'Retenu', 'Preuves'], rows: rows.map((row) => [row.number, row.sentence, row.proposed, row.retained?.niveau ?? '—', shortEvidence(row)]), widths: [600, 3300, 1200, 1200, 3300] },
    heading('4. Principaux risques'),
    line('Échelles de la convention de 2020, à adapter par l’établissement (§1.10) : probabilité et impacts de 0 à 4, gravité de 0 à 5 par croisement ; le niveau d’un risque est le plus élevé des deux axes, vie privée et établissement.'),
    { kind: 'matrix', title: 'Avant mesures', residual: false },
    { kind: 'table', head: ['Risque', 'Niveau', 'Mesures', 'Risque résiduel', 'Ce que le passage montre'], rows: risks.map((risk) => [`${risk.id} : ${risk.label}`, ratingText(risk.rating), risk.measures ?? TO_FILL, `${ratingText(risk.residual)}${risk.acceptance === undefined ? '' : `\n${risk.acceptance}`}`, risk.evidence]), widths: [2200, 1900, 1900, 1900, 1700] },
    { kind: 'matrix', title: 'Après mesures', residual: true },
    heading('5. Conduite à tenir en cas de soupçon de violation de données'),
    ...(violation.length === 0 ? [line(TO_FILL)] : violation.map((step, index) => line(`${index + 1}. ${step}`))),
    ...(dossier.review.length === 0 ? [] : [heading('6. Actes de relecture'), line(REVIEW_NOTE), { kind: 'table', head: [...REVIEW_HEAD], rows: reviewRows(dossier), widths: [600, 1500, 1700, 1700, 1300, 2800] } satisfies SupportBlock]),
  ];
}
