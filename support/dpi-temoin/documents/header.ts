import type { Element } from '@xmldom/xmldom';
import { attribute, element, elements, path, textOf } from '../reader/xml';

const INS_OIDS = new Set(['1.2.250.1.213.1.4.8', '1.2.250.1.213.1.4.9', '1.2.250.1.213.1.4.10', '1.2.250.1.213.1.4.11']);

/** Header data of a CDA document, in reading order (EX_3.2-1030); dates as the producer wrote them (EX_3.2-1090). */
export function headerOf(cda: Element): { label: string; value: string }[] {
  const patient = path(cda, 'recordTarget', 'patientRole');
  const person = element(patient, 'patient');
  const custodian = path(cda, 'custodian', 'assignedCustodian', 'representedCustodianOrganization', 'name');
  const rows: [string, string | undefined][] = [
    ['Titre', textOf(element(cda, 'title'))],
    ['Type de document', attribute(element(cda, 'code'), 'displayName') ?? attribute(element(cda, 'code'), 'code')],
    ['Date du document', localTime(attribute(element(cda, 'effectiveTime'), 'value'))],
    ['Patient', nameOf(element(person, 'name'))],
    ['Date de naissance', day(attribute(element(person, 'birthTime'), 'value'))],
    ['INS du document', insOf(cda).join(', ')],
    ['Auteur', elements(cda, 'author').map(authorOf).filter((a) => a !== '').join(' ; ')],
    ['Responsable', nameOf(path(cda, 'legalAuthenticator', 'assignedEntity', 'assignedPerson', 'name'))],
    ['Établissement conservateur', textOf(custodian)],
    ['Confidentialité', attribute(element(cda, 'confidentialityCode'), 'displayName') ?? attribute(element(cda, 'confidentialityCode'), 'code')],
    ['Version', attribute(element(cda, 'versionNumber'), 'value')],
    ['Langue', attribute(element(cda, 'languageCode'), 'code')],
    ['Identifiant du document', attribute(element(cda, 'id'), 'extension') === undefined ? attribute(element(cda, 'id'), 'root')
      : `${attribute(element(cda, 'id'), 'root') ?? ''}.${attribute(element(cda, 'id'), 'extension') ?? ''}`],
  ];
  return rows.flatMap(([label, value]) => value === undefined || value === '' ? [] : [{ label, value }]);
}

/** INS (any of its domains) of the document's patient. */
export function insOf(cda: Element): string[] {
  return elements(path(cda, 'recordTarget', 'patientRole') ?? cda, 'id')
    .filter((id) => INS_OIDS.has(attribute(id, 'root') ?? '')).map((id) => attribute(id, 'extension') ?? '').filter((ins) => ins !== '');
}

function authorOf(author: Element): string {
  const assigned = element(author, 'assignedAuthor');
  const who = nameOf(path(assigned, 'assignedPerson', 'name')) || textOf(path(assigned, 'assignedAuthoringDevice', 'softwareName'));
  return [who, textOf(path(assigned, 'representedOrganization', 'name'))].filter((part) => part !== '').join(', ');
}

function nameOf(name: Element | undefined): string {
  if (name === undefined) return '';
  const part = (local: string): string => elements(name, local).map(textOf).filter((t) => t !== '').join(' ');
  return [part('prefix'), part('given'), part('family')].filter((t) => t !== '').join(' ') || textOf(name);
}

/** HL7 TS kept in the producer's local time, as the requirement says, with its mention. */
function localTime(value: string | undefined): string | undefined {
  const parts = /^(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?/.exec(value ?? '');
  if (parts === null) return value;
  const [, y = '', m, d, h, min] = parts;
  const date = [d, m, y].filter((p) => p !== undefined).join('/');
  return h === undefined ? date : `${date} à ${h}:${min ?? '00'} (heure locale du producteur)`;
}

const day = (value: string | undefined): string | undefined => value === undefined ? undefined : localTime(value.slice(0, 8));
