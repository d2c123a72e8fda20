import { xmlAttribute, xmlText } from '../../xds/build/escape';
import { paragraphs, pdfOf } from './pdf';
import type { DocumentMaterial } from './ports';

/** Level 1: what was typed, as a PDF. */
export const pdfBody = (material: DocumentMaterial): string =>
  `<component><nonXMLBody><text mediaType="application/pdf" representation="B64">${pdfOf(material).toString('base64')}</text></nonXMLBody></component>`;

/** `Glycémie : 5,4 mmol/L` → a result; anything else is prose. */
const RESULT = /^([^:]{2,60}?)\s*:\s*(\d+(?:[.,]\d+)?)\s*(\S+)$/;

/** Level 3: what was typed as narrative, and each result it tells as an observation the narrative refers to. */
export function structuredBody({ document, kind }: DocumentMaterial): string {
  const lines = paragraphs(document.text);
  const results = lines.flatMap((line) => { const found = RESULT.exec(line); return found === null ? [] : [{ name: found[1] as string, value: (found[2] as string).replace(',', '.'), unit: found[3] as string }]; });
  const prose = lines.filter((line) => !RESULT.test(line)).map((line) => `<paragraph>${xmlText(line)}</paragraph>`).join('');
  const table = results.length === 0 ? '' : `<table><thead><tr><th>Analyse</th><th>Résultat</th><th>Unité</th></tr></thead><tbody>${results.map(({ name, value, unit }, at) =>
    `<tr ID="res-${at + 1}"><td>${xmlText(name)}</td><td>${value}</td><td>${xmlText(unit)}</td></tr>`).join('')}</tbody></table>`;
  const entries = results.length === 0 ? '' : `<entry typeCode="DRIV"><organizer classCode="BATTERY" moodCode="EVN"><statusCode code="completed"/>${results.map(({ name, value, unit }, at) =>
    `<component><observation classCode="OBS" moodCode="EVN"><code nullFlavor="UNK"><originalText>${xmlText(name)}<reference value="#res-${at + 1}"/></originalText></code><statusCode code="completed"/><value xsi:type="PQ" value="${value}" unit="${xmlAttribute(unit)}"/></observation></component>`).join('')}</organizer></entry>`;
  return `<component><structuredBody><component><section><code code="${xmlAttribute(kind.type.code)}" codeSystem="${kind.type.codeSystem}"/><title>${xmlText(document.title)}</title><text>${prose}${table}</text>${entries}</section></component></structuredBody></component>`;
}
