import type { Cell, PaperSize, Workbook, Worksheet } from 'exceljs';
import { oneLine, visible } from '../../rapports/text';
import { MENTION, WATERMARK } from '../mentions';
import { identity, type Dossier } from '../model';
import { reproducible } from '../reproducible';

const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F3864' } } as const;
/** A3 in the file format (ECMA-376, ST_PaperSize); the library's list leaves it out. */
export const A3 = 8 as number as PaperSize;
const THIN = { style: 'thin', color: { argb: 'FFB7C0CE' } } as const;
export const FILLS: Readonly<Record<string, string>> = {
  'atteinte': 'FFE2F0D9', 'partielle': 'FFFFF2CC', 'non atteinte': 'FFF8CBAD', 'à examiner': 'FFFFF2CC', 'ouverte': 'FFDDEBF7', 'non établie': 'FFEDEDED', 'sans objet': 'FFEDEDED',
  'conforme': 'FFE2F0D9', 'non conforme': 'FFF8CBAD',
};

/** A text no spreadsheet takes for a formula, wherever it came from, even once copied into another file. */
export function safeCell(text: string): string {
  const clean = visible(text).replace(/[\t\r]/g, ' ').slice(0, 32_000);
  return /^\s*[=+\-@\t\r]/.test(text) || /^\s*[=+\-@]/.test(clean) ? `'${clean}` : clean;
}

/** A workbook that says who made it and nothing of the machine. Loaded only here: exceljs takes half a second. */
export async function newWorkbook(): Promise<Workbook> {
  const { Workbook: Book } = (await import('exceljs')).default;
  const workbook = new Book();
  workbook.creator = 'HomologAIR';
  workbook.lastModifiedBy = 'HomologAIR';
  // The date is fixed afterwards, with those of the zip.
  workbook.created = workbook.modified = new Date(0);
  return workbook;
}

/** Height in points that shows the whole of a row: neither Excel nor LibreOffice works it out again for wrapped cells of a file. */
export function rowHeight(values: readonly string[], widths: readonly number[]): number {
  const lines = values.map((value, index) => value.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 0.85) / Math.max((widths[index] ?? 10) - 1, 1))), 0));
  return Math.min(409, 5 + 12 * Math.max(1, ...lines));
}

export interface Column { header: string; width: number; list?: readonly string[]; coloured?: boolean }
export interface SheetContent { name: string; title: string; columns: readonly Column[]; rows: readonly (readonly string[])[] }

/** What is printed above and below every page of a sheet. */
export const printed = ({ target: { temoin } }: Dossier): { oddFooter: string; oddHeader?: string } => ({
  oddFooter: `&L&8${MENTION.replace(/&/g, '&&')}${temoin ? ` ${WATERMARK}` : ''}&R&8&P / &N`, ...(temoin ? { oddHeader: `&C&"-,Bold"&14${WATERMARK}` } : {}),
});

/** Rows above the table: title, mention, identity. */
export const HEAD_ROWS = 4;

/** A sheet with its title, the compulsory mention, the identity of the run, and a table that filters, prints and asks for listed words only. */
export function addSheet(workbook: Workbook, dossier: Dossier, { name, title, columns, rows }: SheetContent): Worksheet {
  const temoin = dossier.target.temoin;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: HEAD_ROWS, showGridLines: false }],
    pageSetup: { paperSize: A3, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${HEAD_ROWS}:${HEAD_ROWS}`, margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.2, footer: 0.25 } },
    headerFooter: printed(dossier),
  });
  const line = (at: number, text: string, bold: boolean, size: number, height: number): void => {
    sheet.mergeCells(at, 1, at, columns.length);
    const cell = sheet.getCell(at, 1);
    cell.value = safeCell(text);
    cell.font = { bold, size, name: 'Calibri', ...(at === 2 ? { color: { argb: 'FFC00000' } } : {}) };
    cell.alignment = { wrapText: true, vertical: 'middle' };
    sheet.getRow(at).height = height;
  };
  line(1, title, true, 16, 24);
  line(2, `${temoin ? `${WATERMARK}. ` : ''}${MENTION}`, true, 11, 20);
  line(3, identity(dossier).map(([label, value]) => `${label} : ${oneLine(value)}`).join('   ·   '), false, 9, 40);
  columns.forEach(({ header, width }, index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getCell(HEAD_ROWS, index + 1);
    cell.value = header;
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' }, name: 'Calibri', size: 10 };
    cell.fill = HEAD_FILL;
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
    border(cell);
  });
  sheet.getRow(HEAD_ROWS).height = 32;
  rows.forEach((values, at) => { sheet.getRow(HEAD_ROWS + 1 + at).height = rowHeight(values, columns.map(({ width }) => width)); });
  rows.forEach((values, at) => columns.forEach(({ list, coloured }, index) => {
    const cell = sheet.getCell(HEAD_ROWS + 1 + at, index + 1), value = values[index] ?? '';
    cell.value = safeCell(value);
    cell.font = { name: 'Calibri', size: 9 };
    cell.alignment = { wrapText: true, vertical: 'top' };
    border(cell);
    const fill = coloured === true ? FILLS[value] : undefined;
    if (fill !== undefined) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } };
    if (list) cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${list.join(',')}"`], showErrorMessage: true, errorTitle: 'Valeur inconnue', error: `Choisissez : ${list.join(', ')}.` };
  }));
  sheet.autoFilter = { from: { row: HEAD_ROWS, column: 1 }, to: { row: HEAD_ROWS + Math.max(rows.length, 1), column: columns.length } };
  return sheet;
}

function border(cell: Cell): void { cell.border = { top: THIN, bottom: THIN, left: THIN, right: THIN }; }

/** The bytes of a workbook, always the same for the same content. */
export const workbookBytes = async (workbook: Workbook, dossier: Dossier): Promise<Buffer> =>
  reproducible(new Uint8Array(await workbook.xlsx.writeBuffer()), dossier.run.endedAt);
