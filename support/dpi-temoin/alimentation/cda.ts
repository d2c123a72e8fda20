import type { Coded } from '../../vihf/claims';
import { xmlAttribute, xmlText } from '../../xds/build/escape';
import { pdfBody, structuredBody } from './cda-body';
import { localTime } from './local-time';
import type { CdaWriterPort, DocumentMaterial } from './ports';

const PS = '1.2.250.1.71.4.2.1';
const STRUCTURES = '1.2.250.1.71.4.2.2';
const SPECIALTIES = '1.2.250.1.213.1.1.4.5';

/** A CDA R2 with the header of the CI-SIS; dates in local time with their offset (EX_2.1-1110), nothing active nor outside (EX_2.1-1115). */
export function cdaWriter(): CdaWriterPort {
  return { write: (material) => Buffer.from(cdaOf(material), 'utf8') };
}

function cdaOf(m: DocumentMaterial): string {
  const { document, kind } = m;
  const written = localTime(document.createdAt);
  return '<?xml version="1.0" encoding="UTF-8"?><ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + '<realmCode code="FR"/><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>'
    + ['2.16.840.1.113883.2.8.2.1', '1.2.250.1.213.1.1.1.1', ...kind.templates].map((root) => `<templateId root="${root}"/>`).join('')
    + `<id root="${document.uniqueId}"/>${coded('code', kind.type)}<title>${xmlText(document.title)}</title><effectiveTime value="${written}"/>`
    + '<confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25" displayName="Normal"/><languageCode code="fr-FR"/>'
    + `<setId root="${document.setId}"/><versionNumber value="${document.version}"/>${recordTarget(m)}${author(m, written)}${document.author.left === true ? structureAuthor(m, written) : ''}`
    + `<custodian><assignedCustodian>${organization('representedCustodianOrganization', m)}</assignedCustodian></custodian>`
    + `<legalAuthenticator><time value="${written}"/><signatureCode code="S"/><assignedEntity>${person(m)}${organization('representedOrganization', m)}</assignedEntity></legalAuthenticator>`
    + `<documentationOf><serviceEvent>${coded('code', kind.type)}<effectiveTime><low value="${localTime(document.actAt)}"/></effectiveTime><performer typeCode="PRF"><assignedEntity>${person(m)}${organization('representedOrganization', m)}</assignedEntity></performer></serviceEvent></documentationOf>`
    + (document.replaces === undefined ? '' : `<relatedDocument typeCode="RPLC"><parentDocument><id root="${document.replaces}"/></parentDocument></relatedDocument>`)
    + `${kind.level === 1 ? pdfBody(m) : structuredBody(m)}</ClinicalDocument>`;
}

const coded = (element: string, { code, codeSystem, displayName }: Coded): string =>
  `<${element} code="${xmlAttribute(code)}" codeSystem="${codeSystem}"${displayName === undefined ? '' : ` displayName="${xmlAttribute(displayName)}"`}/>`;

const recordTarget = ({ patient, installation }: DocumentMaterial): string =>
  `<recordTarget><patientRole><id extension="${patient.ins}" root="${patient.oid}"/><id extension="${patient.id}" root="${installation}"/><patient><name><family qualifier="BR">${xmlText(patient.nom)}</family><given>${xmlText(patient.prenom)}</given></name>`
  + `<administrativeGenderCode code="${patient.sexe}" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="${patient.naissance.replaceAll('-', '')}"/></patient></patientRole></recordTarget>`;

const person = ({ document: { author: { nom, prenom } }, authorId }: DocumentMaterial): string =>
  `<id extension="${xmlAttribute(authorId)}" root="${PS}"/><assignedPerson><name><family>${xmlText(nom)}</family><given>${xmlText(prenom)}</given></name></assignedPerson>`;

/** `G15_10/SM04`: profession and savoir-faire. */
export const specialtyOf = ({ profession, savoirFaire }: DocumentMaterial['document']['author']): Coded | undefined =>
  profession === undefined ? undefined : { code: [`G15_${profession}`, ...(savoirFaire === undefined ? [] : [savoirFaire])].join('/'), codeSystem: SPECIALTIES, displayName: [profession, savoirFaire].filter(Boolean).join(' ') };

function author(m: DocumentMaterial, time: string): string {
  const specialty = specialtyOf(m.document.author);
  const [id, name] = person(m).split('<assignedPerson>') as [string, string];
  return `<author><time value="${time}"/><assignedAuthor>${id}${specialty === undefined ? '' : coded('code', specialty)}<assignedPerson>${name}${organization('representedOrganization', m)}</assignedAuthor></author>`;
}

/** DMP/HISTO.04: the author has left the directory; the structure answers beside them. */
const structureAuthor = (m: DocumentMaterial, time: string): string =>
  `<author><time value="${time}"/><assignedAuthor><id extension="1${m.structure.finess}" root="${STRUCTURES}"/><assignedAuthoringDevice><softwareName>DPI Témoin</softwareName></assignedAuthoringDevice>${organization('representedOrganization', m)}</assignedAuthor></author>`;

const organization = (element: string, { structure }: DocumentMaterial): string =>
  `<${element}><id extension="1${structure.finess}" root="${STRUCTURES}"/><name>${xmlText(structure.raisonSociale)}</name></${element}>`;
