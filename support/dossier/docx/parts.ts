import type { Paragraph, Table, ISectionOptions } from 'docx' with { 'resolution-mode': 'import' };
import { visible } from '../../rapports/text';
import { MENTION, WATERMARK } from '../mentions';
import type { Dossier } from '../model';
import { reproducible } from '../reproducible';

/** The library, loaded when a paper is made. */
export type Docx = typeof import('docx', { with: { 'resolution-mode': 'import' } });
export type Block = Paragraph | Table;
export interface CellText { text: string; fill?: string; bold?: boolean }

const FONT = 'Calibri';
/** Twentieths of a point on a portrait A4 page with its margins. */
export const PAGE_WIDTH = 9600;

/** The few shapes the papers are made of. */
export class Parts {
  constructor(private readonly docx: Docx) {}

  title(text: string): Paragraph { return this.line(text, { size: 36, bold: true, after: 120 }); }
  heading(text: string, level: 1 | 2 = 1): Paragraph {
    const { Paragraph: P, TextRun, HeadingLevel } = this.docx;
    return new P({ heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, keepNext: true, spacing: { before: level === 1 ? 320 : 220, after: 100 }, children: [new TextRun({ text: visible(text), bold: true, font: FONT, size: level === 1 ? 28 : 24, color: '1F3864' })] });
  }
  line(text: string, style: { bold?: boolean; size?: number; color?: string; after?: number; italics?: boolean; keepNext?: boolean } = {}): Paragraph {
    const { Paragraph: P, TextRun } = this.docx, lines = visible(text).split('\n');
    return new P({ spacing: { after: style.after ?? 100 }, ...(style.keepNext ? { keepNext: true } : {}), children: lines.map((part, index) => new TextRun({ text: part, font: FONT, size: style.size ?? 22, ...(index > 0 ? { break: 1 } : {}), ...(style.bold ? { bold: true } : {}), ...(style.italics ? { italics: true } : {}), ...(style.color ? { color: style.color } : {}) })) });
  }
  bullet(text: string): Paragraph {
    const { Paragraph: P, TextRun } = this.docx;
    return new P({ bullet: { level: 0 }, spacing: { after: 60 }, children: [new TextRun({ text: visible(text), font: FONT, size: 22 })] });
  }
  /** @param widths in twentieths of a point, as wide as PAGE_WIDTH together */
  table(head: readonly string[], rows: readonly (readonly (string | CellText)[])[], widths: readonly number[]): Table {
    const { Table: T, TableRow, TableCell, Paragraph: P, TextRun, WidthType, ShadingType, TableLayoutType } = this.docx;
    const cell = (content: string | CellText, index: number, header: boolean): InstanceType<Docx['TableCell']> => {
      const { text, fill, bold } = typeof content === 'string' ? { text: content, fill: undefined, bold: false } : content;
      const shade = header ? '1F3864' : fill;
      return new TableCell({
        width: { size: widths[index] ?? 1000, type: WidthType.DXA }, margins: { top: 40, bottom: 40, left: 80, right: 80 }, ...(shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shade } } : {}),
        children: visible(text).split('\n').map((part) => new P({ children: [new TextRun({ text: part, font: FONT, size: 18, ...(header || bold ? { bold: true } : {}), ...(header ? { color: 'FFFFFF' } : {}) })] })),
      });
    };
    return new T({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA }, columnWidths: [...widths], layout: TableLayoutType.FIXED,
      rows: [...(head.length > 0 ? [new TableRow({ tableHeader: true, children: head.map((text, index) => cell(text, index, true)) })] : []), ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((content, index) => cell(content, index, false)) }))],
    });
  }
}

/** A document whose every page carries the mention and, for a run on the témoin, the watermark. */
export async function documentBytes(dossier: Dossier, title: string, body: (parts: Parts) => Block[]): Promise<Buffer> {
  const docx = await import('docx');
  const { Document, Header, Footer, Packer, Paragraph: P, TextRun, AlignmentType, PageNumber } = docx;
  const { target, etablissement: { etablissement } } = dossier;
  const small = (text: string, color = '595959', size = 16): InstanceType<Docx['TextRun']> => new TextRun({ text: visible(text), font: FONT, size, color });
  const section: ISectionOptions = {
    properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1100, bottom: 1000, left: 1100, right: 1100, header: 500, footer: 450 } } },
    headers: { default: new Header({ children: [
      ...(target.temoin ? [new P({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: WATERMARK, font: FONT, size: 30, bold: true, color: 'C00000' })] })] : []),
      new P({ alignment: AlignmentType.RIGHT, children: [small(`${etablissement.raisonSociale} — ${target.name} ${target.version}${target.differs ? ` (production : ${target.productionVersion})` : ''}`)] }),
    ] }) },
    footers: { default: new Footer({ children: [new P({ alignment: AlignmentType.CENTER, children: [small(`${MENTION}   `), new TextRun({ font: FONT, size: 16, color: '595959', children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] })] }) },
    // A table has no space of its own below it: what follows would touch it.
    children: body(new Parts(docx)).flatMap((block) => (block instanceof docx.Table ? [block, new P({ spacing: { after: 0 }, children: [new TextRun({ text: '', size: 12 })] })] : [block])),
  };
  const document = new Document({ creator: 'HomologAIR', lastModifiedBy: 'HomologAIR', title, styles: { default: { document: { run: { font: FONT, size: 22 } } } }, sections: [section] });
  return reproducible(await Packer.toBuffer(document), dossier.run.endedAt);
}
