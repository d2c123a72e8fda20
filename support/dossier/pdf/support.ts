import { visible } from '../../rapports/text';
import { fillOf, GRAVITY_FILLS, proposedWords, ratingText, retainedWords, tally } from '../docx/bars';
import { MENTION, WATERMARK } from '../mentions';
import type { Dossier } from '../model';
import { GRAVITY } from '../risks';
import { supportContent, type SupportBlock } from '../support-content';

type Doc = PDFKit.PDFDocument;
const LEFT = 45, RIGHT = 45, TOP = 60, BOTTOM = 60, WIDTH = 595.28 - LEFT - RIGHT, FLOOR = 841.89 - BOTTOM;

/** The standard fonts of a PDF know Windows' western characters; a few signs are said otherwise. */
const western = (text: string): string => visible(text).replace(/[\u202f\u00a0\u2009]/g, ' ').replace(/≤/g, '<=').replace(/≥/g, '>=').replace(/→/g, '->').replace(/[✓✗]/g, '').replace(/[^\u0020-\u007e\u00a0-\u00ff\n€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g, '?');

/** « Support documentaire », PDF: fixed dates, standard fonts, so the same dossier always gives the same bytes. */
export async function supportPdf(dossier: Dossier): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const at = new Date(dossier.run.endedAt);
  const doc: Doc = new PDFDocument({
    size: 'A4', margins: { top: TOP, bottom: 20, left: LEFT, right: RIGHT }, bufferPages: true, lang: 'fr-FR', displayTitle: true,
    info: { Title: 'Support documentaire de la commission d’auto-homologation', Author: 'HomologAIR', Creator: 'HomologAIR', Producer: 'HomologAIR', CreationDate: at, ModDate: at },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => { doc.on('data', (chunk: Buffer) => chunks.push(chunk)); doc.on('end', resolve); doc.on('error', reject); });
  doc.font('Helvetica-Bold').fontSize(18).fillColor('#1f3864').text(western('Support documentaire de la commission d’auto-homologation'), LEFT, TOP, { width: WIDTH });
  doc.moveDown(0.6);
  for (const block of supportContent(dossier, ratingText)) draw(doc, block, dossier);
  decorate(doc, dossier);
  doc.end();
  await done;
  return Buffer.concat(chunks);
}

function draw(doc: Doc, block: SupportBlock, dossier: Dossier): void {
  switch (block.kind) {
    case 'heading': room(doc, 60); doc.moveDown(0.5).font('Helvetica-Bold').fontSize(block.level === 1 ? 14 : 11.5).fillColor('#1f3864').text(western(block.text), LEFT, doc.y, { width: WIDTH }).moveDown(0.25); return;
    case 'line': return paragraph(doc, block.text, 0);
    case 'bullet': return paragraph(doc, `• ${block.text}`, 10);
    case 'table': return table(doc, block);
    case 'bars': barChart(doc, 'Proposé par le banc', proposedWords(dossier.rows)); return barChart(doc, 'Retenu par l’établissement', retainedWords(dossier.rows));
    case 'matrix': return matrix(doc, dossier, block);
  }
}

/** Goes to a new page when the height does not fit; tells whether it did. */
function room(doc: Doc, height: number): boolean {
  if (doc.y + height <= FLOOR) return false;
  doc.addPage();
  doc.y = TOP;
  return true;
}

function paragraph(doc: Doc, text: string, indent: number): void {
  doc.font('Helvetica').fontSize(9.5).fillColor('#1b1f24');
  const shown = western(text), height = doc.heightOfString(shown, { width: WIDTH - indent });
  room(doc, height + 4);
  doc.text(shown, LEFT + indent, doc.y, { width: WIDTH - indent }).moveDown(0.3);
}

function table(doc: Doc, { head, rows, widths }: Extract<SupportBlock, { kind: 'table' }>): void {
  const total = widths.reduce((sum, width) => sum + width, 0), columns = widths.map((width) => (width / total) * WIDTH);
  const row = (cells: readonly string[], header: boolean): void => {
    const sized = (): Doc => doc.font(header ? 'Helvetica-Bold' : 'Helvetica').fontSize(8);
    sized();
    const height = Math.max(...cells.map((cell, index) => doc.heightOfString(western(cell), { width: (columns[index] ?? 50) - 6 }))) + 6;
    if (room(doc, Math.min(height, FLOOR - TOP)) && !header && head.length > 0) row(head, true);
    sized();
    const y = doc.y;
    let x = LEFT;
    cells.forEach((cell, index) => {
      const width = columns[index] ?? 50;
      doc.rect(x, y, width, height).lineWidth(0.5);
      if (header) doc.fillAndStroke('#1f3864', '#b7c0ce'); else doc.strokeColor('#b7c0ce').stroke();
      doc.fillColor(header ? '#ffffff' : '#1b1f24').font(header || (head.length === 0 && index === 0) ? 'Helvetica-Bold' : 'Helvetica').text(western(cell), x + 3, y + 3, { width: width - 6, height: height - 3 });
      x += width;
    });
    doc.y = y + height;
  };
  if (head.length > 0) { room(doc, 60); row(head, true); }
  for (const cells of rows) row(cells, false);
  doc.moveDown(0.8);
}

function barChart(doc: Doc, label: string, words: readonly string[]): void {
  room(doc, 62);
  const counts = tally(words);
  doc.font('Helvetica-Bold').fontSize(9.5).fillColor('#1b1f24').text(western(label), LEFT, doc.y);
  const y = doc.y + 2;
  let x = LEFT;
  for (const { word, count } of counts) {
    const width = (WIDTH * count) / words.length;
    doc.rect(x, y, width, 18).fill(`#${fillOf(word)}`);
    doc.fillColor('#1b1f24').font('Helvetica-Bold').fontSize(9).text(String(count), x, y + 5, { width, align: 'center', lineBreak: false });
    x += width;
  }
  doc.font('Helvetica').fontSize(8.5).text(western(counts.map(({ word, count }) => `${word} : ${count}`).join('   ·   ')), LEFT, y + 22, { width: WIDTH }).moveDown(0.6);
}

function matrix(doc: Doc, { risks }: Dossier, { title, residual }: Extract<SupportBlock, { kind: 'matrix' }>): void {
  const cell = 58, height = 30;
  room(doc, height * 6 + 40);
  doc.font('Helvetica-Bold').fontSize(9.5).fillColor('#1b1f24').text(western(title), LEFT, doc.y);
  const top = doc.y + 4, left = LEFT + 70;
  for (let impact = 0; impact <= 4; impact++) doc.font('Helvetica-Bold').fontSize(8).fillColor('#1b1f24').text(`Impact ${impact}`, left + impact * cell, top, { width: cell, align: 'center', lineBreak: false });
  [4, 3, 2, 1, 0].forEach((likelihood, at) => {
    const y = top + 14 + at * height;
    doc.font('Helvetica-Bold').fontSize(8).fillColor('#1b1f24').text(western(`Probabilité ${likelihood}`), LEFT, y + 10, { width: 68, lineBreak: false });
    for (let impact = 0; impact <= 4; impact++) {
      const gravity = GRAVITY[likelihood]?.[impact] ?? 0;
      doc.rect(left + impact * cell, y, cell, height).lineWidth(0.5).fillAndStroke(`#${GRAVITY_FILLS[gravity] ?? 'FFFFFF'}`, '#ffffff');
      const here = risks.filter((risk) => { const rating = residual ? risk.residual : risk.rating; return rating?.likelihood === likelihood && rating.impact === impact; }).map(({ id }) => id);
      doc.fillColor('#1b1f24').font('Helvetica').fontSize(7).text(String(gravity), left + impact * cell + 3, y + 2, { lineBreak: false });
      if (here.length > 0) doc.font('Helvetica-Bold').fontSize(6).text(western(here.join('\n')), left + impact * cell + 2, y + 9, { width: cell - 4, height: height - 9, align: 'center' });
    }
  });
  doc.y = top + 14 + 5 * height + 10;
  doc.x = LEFT;
}

/** Mention, page number and, for a run on the témoin, a watermark: on every page, once all are known. */
function decorate(doc: Doc, { target, etablissement: { etablissement } }: Dossier): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    doc.font('Helvetica').fontSize(8).fillColor('#595959').text(western(`${etablissement.raisonSociale} — ${target.name} ${target.version}${target.differs ? ` (production : ${target.productionVersion})` : ''}`), LEFT, 28, { width: WIDTH, align: 'right', lineBreak: false, height: 10, ellipsis: true });
    doc.text(western(`${MENTION}   ${page - start + 1} / ${count}`), LEFT, 841.89 - 38, { width: WIDTH, align: 'center', lineBreak: false });
    if (!target.temoin) continue;
    doc.save().rotate(-45, { origin: [297, 421] }).fillOpacity(0.13).font('Helvetica-Bold').fontSize(44).fillColor('#b00020');
    const mark = western(WATERMARK);
    doc.text(mark, 297 - doc.widthOfString(mark) / 2, 400, { lineBreak: false }).restore();
    doc.fillOpacity(1);
  }
}
