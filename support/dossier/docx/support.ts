import type { Dossier } from '../model';
import { supportContent, type SupportBlock } from '../support-content';
import { bar, matrix, proposedWords, ratingText, retainedWords } from './bars';
import { documentBytes, type Block, type Parts } from './parts';

/** « Support documentaire de la commission », DOCX. */
export const supportDocx = (dossier: Dossier): Promise<Buffer> => documentBytes(dossier, 'Support documentaire de la commission d’auto-homologation', (parts) => [
  parts.title('Support documentaire de la commission d’auto-homologation'), ...supportContent(dossier, ratingText).flatMap((block) => laidOut(block, parts, dossier)),
]);

function laidOut(block: SupportBlock, parts: Parts, dossier: Dossier): Block[] {
  switch (block.kind) {
    case 'heading': return [parts.heading(block.text, block.level)];
    case 'line': return [parts.line(block.text)];
    case 'bullet': return [parts.bullet(block.text)];
    case 'table': return [parts.table(block.head, block.rows, block.widths)];
    case 'bars': return [...bar(parts, 'Proposé par le banc', proposedWords(dossier.rows)), ...bar(parts, 'Retenu par l’établissement', retainedWords(dossier.rows))];
    case 'matrix': return [parts.line(block.title, { bold: true, after: 40, keepNext: true }), ...matrix(parts, dossier.risks, (risk) => (block.residual ? risk.residual : risk.rating))];
  }
}
