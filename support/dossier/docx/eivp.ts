import { howMany } from '../../how-many';
import type { Exigence } from '../../referentiel/schema';
import { frenchDay, TO_FILL } from '../mentions';
import { identity, type Dossier } from '../model';
import { GRAVITY_WORDS } from '../risks';
import { shortEvidence } from '../support-content';
import { matrix, ratingText } from './bars';
import { documentBytes, PAGE_WIDTH, type Block, type CellText, type Parts } from './parts';

/** A catalogue value as cells. */
const listed = (exigence: Exigence | undefined, key: string): string[] => { const value = exigence?.valeurs?.[key]; return Array.isArray(value) ? value : value === undefined ? [] : [String(value)]; };

/** « Étude d'impact sur la vie privée » of the convention of 2020: its chapters, prefilled with what the run knows; the rest is the establishment's. */
export const eivp = (dossier: Dossier): Promise<Buffer> => documentBytes(dossier, 'Étude d’impact sur la vie privée (trame de la convention de 2020)', (parts) => {
  const { catalogue, risks, etablissement: { systemes, revue, perimetre }, rows } = dossier;
  const known = (slug: string): Exigence | undefined => catalogue.bySlug(slug);
  const chapter = (title: string, slug: string): Block[] => [parts.heading(title), parts.line(known(slug)?.phrase ?? '', { italics: true })];
  const row = (number: string): string => { const found = rows.find((one) => one.number === number); return found === undefined ? '' : `EXI ${number}, proposé : ${found.proposed} — ${shortEvidence(found)}`; };
  return [
    parts.title('Étude d’impact sur la vie privée'),
    parts.line('Trame préremplie par le banc d’après la convention de 2020 : un squelette, pas une étude. L’analyse reste celle de l’établissement, de son éditeur et de son DPO.', { bold: true, color: 'C00000' }),
    parts.table([], identity(dossier).map(([label, value]) => [{ text: label, bold: true }, value]), [2800, PAGE_WIDTH - 2800]),
    ...chapter('1.2 Principes', 'eivp2020-1-2'),
    parts.table(['Condition prise en compte', 'Ce que l’on sait'], conditions(dossier, listed(known('eivp2020-1-2'), 'conditions')), [3600, PAGE_WIDTH - 3600]),
    parts.line(`Périmètre : ${perimetre.description} (${perimetre.utilisateurs} utilisateurs).`),
    ...systemes.map(({ nom, canal }) => parts.bullet(`${nom} : ${canal}`)),
    ...chapter('1.3 Impacts', 'eivp2020-1-3'), ...listed(known('eivp2020-1-3'), 'cas-de-figure').map((text) => parts.bullet(`${text} : ${TO_FILL}`)),
    ...chapter('1.4 Synthèse des risques', 'eivp2020-1-4'),
    parts.table(['Risque', 'Niveau', 'DDP', 'DDP-S', 'CDMP'], risks.map((risk) => [`${risk.id} : ${risk.label}`, ratingText(risk.rating), '…', '…', '…']), [3600, 2700, 1100, 1100, PAGE_WIDTH - 8500]),
    ...chapter('1.5 Détail des risques', 'eivp2020-1-5'),
    ...risks.flatMap((risk) => [parts.heading(`${risk.id} : ${risk.label}`, 2), detail(parts, risk)]),
    ...chapter('1.6 Couverture des risques', 'eivp2020-1-6'),
    parts.table(['Risque', 'Mesures', 'Ce que le passage montre'], risks.map(({ id, measures, evidence }) => [id, measures ?? TO_FILL, evidence]), [1600, 4400, PAGE_WIDTH - 6000]),
    parts.bullet(`Deux facteurs : ${revue.deuxFacteurs ?? TO_FILL} ${row('23')}`), parts.bullet(`Clés et certificats : ${row('25')}`), parts.bullet(`Traces : ${revue.tracabilite ?? TO_FILL} ${row('18')}`),
    ...chapter('1.7 Plan d’action', 'eivp2020-1-7'),
    parts.table(['EXI', 'Action', 'Responsable', 'Échéance'], dossier.open.map(({ number, retained }) => [number, retained?.action ?? TO_FILL, retained?.responsable ?? TO_FILL, retained?.echeance === undefined ? TO_FILL : frenchDay(retained.echeance)]), [900, 4700, 2200, PAGE_WIDTH - 7800]),
    ...chapter('1.8 Validation', 'eivp2020-1-8'),
    parts.table(['Risque', 'Critères touchés (DICP)', 'Niveau résiduel', 'Acceptabilité et arguments'], risks.map(({ id, residual, acceptance }) => [id, TO_FILL, ratingText(residual), acceptance ?? TO_FILL]), [1600, 2000, 3000, PAGE_WIDTH - 6600]),
    ...chapter('1.9 Base de connaissances', 'eivp2020-1-9-2'), parts.bullet(`Menaces (${listed(known('eivp2020-1-9-2'), 'base').join('')}) : ${TO_FILL}`),
    ...listed(known('eivp2020-1-9-3'), 'etapes').map((text) => parts.bullet(`Accès illégitime, étape « ${text} » : ${TO_FILL}`)),
    ...chapter('1.10 Échelles', 'eivp2020-1-10-4'),
    ...(['1-10-1', '1-10-2', '1-10-3'] as const).map((part) => parts.bullet(`${known(`eivp2020-${part}`)?.phrase ?? ''} ${listed(known(`eivp2020-${part}`), 'niveaux').join(' ; ')}`)),
    parts.line(`Gravité : ${GRAVITY_WORDS.map((word, index) => `${index} ${word}`).join(' ; ')}.`), ...matrix(parts, risks, ({ rating }) => rating),
  ];
});

function conditions({ etablissement: { revue, perimetre, certificats } }: Dossier, names: readonly string[]): string[][] {
  const answers: Readonly<Record<string, string | undefined>> = {
    'type de méthode d\'authentification': revue.deuxFacteurs, 'protection du certificat': `${howMany(certificats.length, 'certificat déclaré')}`, 'nombre de professionnels éligibles': String(perimetre.utilisateurs),
  };
  return names.map((name) => [name, answers[name] ?? TO_FILL]);
}

function detail(parts: Parts, { rating, evidence }: Dossier['risks'][number]): Block {
  return parts.table([], [
    ...([['Impact sur la vie privée', rating?.privacy.impact], ['Probabilité', rating?.likelihood], ['Risque pour la vie privée', rating?.privacy.risk], ['Impact sur l’établissement', rating?.house.impact], ['Risque pour l’établissement', rating?.house.risk]] as const)
      .map(([label, value]): (string | CellText)[] => [{ text: label, bold: true }, value === undefined ? TO_FILL : String(value)]),
    [{ text: 'Scénario, conséquences, menaces', bold: true }, TO_FILL], [{ text: 'Éprouvé par le banc', bold: true }, evidence],
  ], [3000, PAGE_WIDTH - 3000]);
}
