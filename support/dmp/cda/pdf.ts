import PDFDocument from 'pdfkit';

/** A one-page PDF, same bytes for same words: fixed dates, no compression (zlib's output varies with its version). */
export function buildPdf(o: { title: string; lines: readonly string[]; at: Date }): Buffer {
  const pdf = new PDFDocument({ size: 'A4', margin: 56, compress: false, info: { Title: o.title, Producer: 'HomologAIR', Creator: 'HomologAIR', CreationDate: o.at } });
  pdf.font('Helvetica-Bold').fontSize(16).text(o.title).moveDown();
  pdf.font('Helvetica').fontSize(11);
  for (const line of o.lines) pdf.text(line).moveDown(0.5);
  pdf.moveDown().fontSize(9).text('Document fictif produit par HomologAIR. Aucune donnée réelle.');
  pdf.end();
  // Without streams to wait for, pdfkit has pushed everything by now.
  return pdf.read() as Buffer;
}
