import PDFDocument from 'pdfkit';
import { fixture } from '../../racine';
import type { DocumentMaterial } from './ports';

/** PDF/A refuses the fonts a reader is supposed to have: this one travels with the document. */
const FONT = fixture('polices', 'DejaVuSerifCondensed.ttf');

/** pdfkit writes its metadata in XMP as they are given: what XML reserves would make them unreadable. */
const inMetadata = (text: string): string => text.replace(/&/g, 'et').replace(/</g, '‹').replace(/>/g, '›');

/** Lines of what was typed, without the empty ones. */
export const paragraphs = (text: string): string[] => text.split(/\n+/).map((line) => line.trim()).filter((line) => line !== '');

/** What was typed, as the PDF/A-1 that the format code announces (interface-dmp §4.9, `urn:ihe:iti:xds-sd:pdf:2008`). */
export function pdfOf({ document, patient, structure }: DocumentMaterial): Buffer {
  const author = `${document.author.prenom} ${document.author.nom}`;
  const pdf = new PDFDocument({ size: 'A4', margin: 56, pdfVersion: '1.4', subset: 'PDF/A-1b', lang: 'fr-FR', font: FONT, info: { Title: inMetadata(document.title), Author: inMetadata(author), Producer: 'DPI Témoin', Creator: 'DPI Témoin', CreationDate: new Date(document.createdAt) } });
  pdf.fontSize(10).text(structure.raisonSociale).moveDown();
  pdf.fontSize(15).text(document.title).moveDown();
  pdf.fontSize(11).text(`Patient : ${patient.nom} ${patient.prenom}, INS ${patient.ins}`).moveDown();
  for (const line of paragraphs(document.text)) pdf.text(line).moveDown(0.5);
  pdf.moveDown().text(author);
  pdf.end();
  // Without streams to wait for, everything has been pushed by now.
  return pdf.read() as Buffer;
}
