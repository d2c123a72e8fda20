import { PROOF_KINDS } from '../../evidence/preuves/preuve';
import type { Exigence } from '../../referentiel/schema';
import type { Dossier } from '../model';
import { FONCTIONS } from './fonctions';
import { A3, newWorkbook, printed, rowHeight, safeCell, workbookBytes } from './sheet';

/** The 14 columns of the sheet « Exigences » of the Convergence tool, in their order. */
export const CONVERGENCE_COLUMNS = ['Périmètre', 'ID', 'Chapitre', 'Fonction', 'Exigence', 'Commentaire', 'Profil', 'N° scénario', 'Scénario de conformité', 'N° preuve', 'Preuve', 'Profil historique', 'Criticité', 'Ordre'] as const;

const idOf = ({ numeros, slug }: Exigence): string => Object.entries(numeros).map(([text, number]) => `${text}-${number}`).join(', ') || slug;

/** The number of a scenario is that of its proofs, less their own rank: « DMP/AIRS.06.01 » for « DMP/AIRS.06.01.02 ». */
const scenarioOf = (proof: string): string => proof.slice(0, proof.lastIndexOf('.'));

/** The exigence a feature file is named after: « EX_AIR-040 » of « HOM/6.EX_AIR-040.167fde.01 »; files say EXI numbers of the v1.0 without its name. */
const titleTag = (number: string): string => (/^HOM\/\d+\.(.+)\.[0-9a-f]+\.\d+$/.exec(number)?.[1] ?? '').replace(/^EXI-(?=\d)/, 'EXI-v1-');

/** One row per proof, under the exigence its scenario is of; the others it serves are told. The first sheet is the bare table, as the tool reads it. */
export function convergenceRows({ preuves, catalogue, target, etablissement }: Dossier): string[][] {
  return preuves.flatMap((preuve) => {
    const served = preuve.exigences.flatMap((slug) => catalogue.bySlug(slug) ?? []), own = catalogue.byTag(titleTag(preuve.number));
    const exigence = served.find((one) => one === own) ?? served[0];
    return exigence === undefined ? [] : [{ preuve, exigence, others: served.filter((one) => one !== exigence) }];
  }).map(({ preuve, exigence, others }, index) => {
    const official = preuve.official.map(({ number }) => number);
    return [
      exigence.texte, idOf(exigence), exigence.chapitre, exigence.profils.map((profil) => FONCTIONS[profil] ?? profil).join(', '), exigence.phrase,
      [...new Set(preuve.official.map(({ note }) => note)), `verdict du passage : ${preuve.verdict}${target.temoin ? ', démonstration' : ''}`, `faits ${preuve.facts.join(', ')}`, ...(others.length === 0 ? [] : [`sert aussi : ${others.map(idOf).join(' ; ')}`])].join(' ; '),
      etablissement.logiciel.profilCnda, [...new Set((official.length === 0 ? [preuve.number] : official).map(scenarioOf))].join(', '), preuve.scenarioName, official.join(', ') || preuve.number,
      `${PROOF_KINDS[preuve.kind]} (${preuve.strength}) : ${preuve.shows} ; ${preuve.files.map(({ name }) => name).join(', ')}`, '', exigence.reserve ? 'réserve admise' : 'sans réserve', String(index + 1),
    ];
  });
}

/** « Convergence »: sheet `Exigences`, then a sheet that says what the workbook is. */
export async function convergence(dossier: Dossier, notice: readonly string[]): Promise<Buffer> {
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet('Exigences', { views: [{ state: 'frozen', ySplit: 1 }], pageSetup: { paperSize: A3, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }, headerFooter: printed(dossier) });
  const head = sheet.addRow([...CONVERGENCE_COLUMNS]);
  const widths = [18, 22, 26, 18, 44, 32, 16, 22, 40, 28, 48, 14, 14, 8];
  for (const row of convergenceRows(dossier)) sheet.addRow(row.map(safeCell)).height = rowHeight(row, widths);
  widths.forEach((width, index) => { Object.assign(sheet.getColumn(index + 1), { width, alignment: { wrapText: true, vertical: 'top' }, font: { name: 'Calibri', size: 9 } }); });
  Object.assign(head, { font: { name: 'Calibri', size: 10, bold: true }, height: 30 });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: sheet.rowCount, column: CONVERGENCE_COLUMNS.length } };
  const about = workbook.addWorksheet('Lisez-moi', { headerFooter: printed(dossier), pageSetup: { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } });
  about.getColumn(1).width = 120;
  for (const line of notice) about.addRow([safeCell(line)]);
  return workbookBytes(workbook, dossier);
}
