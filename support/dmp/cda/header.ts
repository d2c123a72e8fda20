import { xmlAttribute, xmlText } from '../../xds/build/escape';
import type { Coded } from '../../vihf/claims';
import type { Patient } from '../personas/schema';
import type { CdaAuthor } from './author';

export interface CdaHeader {
  uniqueId: string; titre: string; at: Date; type: Coded; patient: Patient; author: CdaAuthor;
  templateIds: readonly string[];
  /** Confidentiality of the header stays N; visibility is the registry's business. */
  body: string;
}

const PS = '1.2.250.1.71.4.2.1';
const STRUCTURES = '1.2.250.1.71.4.2.2';

/** CDA R2 document: header of the CI-SIS minimal structure with test identities, then the given component. Dates in French local time (T#42). */
export function buildCda(h: CdaHeader): string {
  const time = localTime(h.at);
  return '<?xml version="1.0" encoding="UTF-8"?>'
    + '<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + '<realmCode code="FR"/><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>'
    + ['2.16.840.1.113883.2.8.2.1', '1.2.250.1.213.1.1.1.1', ...h.templateIds].map((t) => `<templateId root="${t}"/>`).join('')
    + `<id root="${h.uniqueId}"/>${coded('code', h.type)}<title>${xmlText(h.titre)}</title><effectiveTime value="${time}"/>`
    + '<confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25" displayName="Normal"/><languageCode code="fr-FR"/>'
    + `<setId root="${h.uniqueId}"/><versionNumber value="1"/>`
    + recordTarget(h.patient) + author(h.author, time) + custodian(h.author) + legalAuthenticator(h.author, time)
    + `<documentationOf><serviceEvent><code code="${xmlAttribute(h.type.code)}" codeSystem="${h.type.codeSystem}"/><effectiveTime><low value="${time}"/></effectiveTime></serviceEvent></documentationOf>`
    + `${h.body}</ClinicalDocument>`;
}

export const coded = (element: string, c: Coded): string =>
  `<${element} code="${xmlAttribute(c.code)}" codeSystem="${c.codeSystem}"${c.displayName === undefined ? '' : ` displayName="${xmlAttribute(c.displayName)}"`}/>`;

function recordTarget(p: Patient): string {
  return `<recordTarget><patientRole><id extension="${p.ins}" root="${p.oid}"/><patient><name><family qualifier="BR">${xmlText(p.nom)}</family><given>${xmlText(p.prenom)}</given></name>`
    + `<administrativeGenderCode code="${p.sexe === 'U' ? 'UN' : p.sexe}" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="${p.naissance.replaceAll('-', '')}"/></patient></patientRole></recordTarget>`;
}

function author(a: CdaAuthor, time: string): string {
  const code = a.savoirFaire === undefined ? `G15_${a.profession}` : `G15_${a.profession}/${a.savoirFaire}`;
  return `<author><time value="${time}"/><assignedAuthor><id extension="${a.id}" root="${PS}"/><code code="${xmlAttribute(code)}" codeSystem="1.2.250.1.213.1.1.4.5"/>`
    + `${person(a)}${organization('representedOrganization', a)}</assignedAuthor></author>`;
}

const person = (a: CdaAuthor): string => `<assignedPerson><name><family>${xmlText(a.nom)}</family><given>${xmlText(a.prenom)}</given></name></assignedPerson>`;

function organization(element: string, a: CdaAuthor): string {
  if (a.structure === undefined) return '';
  return `<${element}><id extension="1${a.structure.finess}" root="${STRUCTURES}"/><name>${xmlText(a.structure.raisonSociale)}</name></${element}>`;
}

function custodian(a: CdaAuthor): string {
  const known = organization('representedCustodianOrganization', a);
  return `<custodian><assignedCustodian>${known === '' ? '<representedCustodianOrganization><id nullFlavor="NI"/></representedCustodianOrganization>' : known}</assignedCustodian></custodian>`;
}

function legalAuthenticator(a: CdaAuthor, time: string): string {
  return `<legalAuthenticator><time value="${time}"/><signatureCode code="S"/><assignedEntity><id extension="${a.id}" root="${PS}"/>${person(a)}</assignedEntity></legalAuthenticator>`;
}

/** `YYYYMMDDhhmmss+hhmm` of metropolitan France, whatever the machine's zone. */
export function localTime(at: Date): string {
  const parts = Object.fromEntries(PARIS.formatToParts(at).map((p) => [p.type, p.value]));
  const digits = `${parts['year']}${parts['month']}${parts['day']}${parts['hour']}${parts['minute']}${parts['second']}`;
  const local = Date.UTC(Number(parts['year']), Number(parts['month']) - 1, Number(parts['day']), Number(parts['hour']), Number(parts['minute']), Number(parts['second']));
  const hours = Math.round((local - at.getTime()) / 3_600_000);
  return `${digits}+${String(hours).padStart(2, '0')}00`;
}

const PARIS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
});
