import { xmlAttribute, xmlText } from '../../xds/build/escape';
import type { PersonaDocument } from '../personas/schema';
import { buildPdf } from './pdf';

/** Level 1: the body is one PDF, in base64 (formatCode urn:ihe:iti:xds-sd:pdf:2008). */
export function pdfBody(document: PersonaDocument, patientName: string): string {
  const pdf = buildPdf({ title: document.titre, lines: [`Patient : ${patientName}`, ...document.paragraphes], at: new Date(document.date) });
  return `<component><nonXMLBody><text mediaType="application/pdf" representation="B64">${pdf.toString('base64')}</text></nonXMLBody></component>`;
}

const LOINC = '2.16.840.1.113883.6.1';

/** Level 3: a narrative, and for each result a coded observation the narrative refers to. */
export function structuredBody(document: PersonaDocument, section: { code: string; codeSystem: string; displayName?: string }): string {
  return '<component><structuredBody><component><section>'
    + `<code code="${xmlAttribute(section.code)}" codeSystem="${section.codeSystem}"${section.displayName === undefined ? '' : ` displayName="${xmlAttribute(section.displayName)}"`}/>`
    + `<title>${xmlText(document.titre)}</title><text>${document.paragraphes.map((p) => `<paragraph>${xmlText(p)}</paragraph>`).join('')}${table(document)}</text>`
    + `${entry(document)}</section></component></structuredBody></component>`;
}

type Result = PersonaDocument['resultats'][number];
const range = (r: Result): string => (r.min === undefined || r.max === undefined ? '' : `${r.min} – ${r.max}`);

/** Interpretation of a value against its range (HL7 ObservationInterpretation). */
export const interpretation = (r: Result): 'H' | 'L' | 'N' | undefined =>
  r.min === undefined || r.max === undefined ? undefined : r.valeur > r.max ? 'H' : r.valeur < r.min ? 'L' : 'N';

function table(document: PersonaDocument): string {
  if (document.resultats.length === 0) return '';
  return '<table><thead><tr><th>Analyse</th><th>Résultat</th><th>Unité</th><th>Intervalle</th></tr></thead><tbody>'
    + document.resultats.map((r, at) => `<tr ID="res-${at + 1}"><td>${xmlText(r.libelle)}</td><td>${r.valeur}</td><td>${xmlText(r.unite)}</td><td>${range(r)}</td></tr>`).join('')
    + '</tbody></table>';
}

function entry(document: PersonaDocument): string {
  if (document.resultats.length === 0) return '';
  return '<entry typeCode="DRIV"><organizer classCode="BATTERY" moodCode="EVN"><statusCode code="completed"/>'
    + document.resultats.map((r, at) => `<component>${observation(r, at)}</component>`).join('') + '</organizer></entry>';
}

function observation(r: Result, at: number): string {
  const found = interpretation(r);
  return `<observation classCode="OBS" moodCode="EVN"><code code="${xmlAttribute(r.code)}" codeSystem="${LOINC}" displayName="${xmlAttribute(r.libelle)}"><originalText><reference value="#res-${at + 1}"/></originalText></code>`
    + `<statusCode code="completed"/><value xsi:type="PQ" value="${r.valeur}" unit="${xmlAttribute(r.unite)}"/>`
    + (found === undefined ? '' : `<interpretationCode code="${found}" codeSystem="2.16.840.1.113883.5.83"/>`)
    + (r.min === undefined || r.max === undefined ? '' : `<referenceRange><observationRange><value xsi:type="IVL_PQ"><low value="${r.min}" unit="${xmlAttribute(r.unite)}"/><high value="${r.max}" unit="${xmlAttribute(r.unite)}"/></value></observationRange></referenceRange>`)
    + '</observation>';
}
