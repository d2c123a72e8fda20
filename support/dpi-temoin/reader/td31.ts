import type { Element } from '@xmldom/xmldom';
import { HomologairError } from '../../erreurs/error';
import { RESPONSE_STATUS } from '../../xds/types';
import type { ListedDocument, Outcome } from '../outcome';
import { attribute, descendants, element, elements, textOf } from './xml';

const SCHEME = {
  author: 'urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d', classCode: 'urn:uuid:41a5887f-8865-4c09-adf7-e362475b143a',
  typeCode: 'urn:uuid:f0306f51-975f-434e-a61c-c59651d33983', confidentiality: 'urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f',
  uniqueId: 'urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab', patientId: 'urn:uuid:58a6f841-87b3-4a3e-92fd-a8ffeff98427',
} as const;

/** Errors of a registry or repository answer; undefined when it succeeded. */
export function registryErrors(response: Element): { code: string; context: string }[] | undefined {
  const errors = descendants(response, 'RegistryError').filter((e) => !(attribute(e, 'severity') ?? '').endsWith(':Warning'))
    .map((e) => ({ code: attribute(e, 'errorCode') ?? '', context: attribute(e, 'codeContext') ?? '' }));
  return errors.length === 0 && attribute(response, 'status') === RESPONSE_STATUS.success ? undefined : errors;
}

/** TD3.1: the documents, every one as given: no type, class or patient identifier is filtered out (EX_3.1-1050, 1055). */
export function readTd31(payload: Element): Outcome<ListedDocument[]> {
  if (payload.localName !== 'AdhocQueryResponse') {
    throw new HomologairError('TEMOIN-REPONSE', { detail: payload.localName ?? '?', attendu: 'une réponse de recherche de documents' });
  }
  const errors = registryErrors(payload);
  if (errors !== undefined) return { ok: false, failure: { kind: 'registre', errors } };
  return { ok: true, value: descendants(payload, 'ExtrinsicObject').map(documentOf) };
}

function documentOf(object: Element): ListedDocument {
  const classifications = (scheme: string): Element[] => elements(object, 'Classification').filter((c) => attribute(c, 'classificationScheme') === scheme);
  const coded = (scheme: string): { code: string; label: string } => {
    const [found] = classifications(scheme);
    const code = attribute(found, 'nodeRepresentation') ?? '';
    return { code, label: nameOf(found) ?? code };
  };
  const type = coded(SCHEME.typeCode);
  const size = slot(object, 'size')[0];
  return {
    entryUuid: attribute(object, 'id') ?? '',
    documentUniqueId: external(object, SCHEME.uniqueId) ?? '', patientId: external(object, SCHEME.patientId),
    repositoryUniqueId: slot(object, 'repositoryUniqueId')[0] ?? '',
    title: nameOf(object) ?? type.label,
    status: attribute(object, 'status') ?? '',
    mimeType: attribute(object, 'mimeType') ?? '',
    type: type.label, typeCode: type.code, classCode: coded(SCHEME.classCode).code,
    creationTime: slot(object, 'creationTime')[0] ?? '',
    author: authorOf(classifications(SCHEME.author)[0]),
    confidentialityCodes: classifications(SCHEME.confidentiality).map((c) => attribute(c, 'nodeRepresentation') ?? ''),
    hash: slot(object, 'hash')[0],
    size: size === undefined ? undefined : Number(size),
  };
}

const external = (object: Element, scheme: string): string | undefined =>
  attribute(elements(object, 'ExternalIdentifier').find((e) => attribute(e, 'identificationScheme') === scheme), 'value');

const nameOf = (from: Element | undefined): string | undefined =>
  attribute(element(element(from, 'Name'), 'LocalizedString'), 'value');

const slot = (from: Element, name: string): string[] =>
  elements(from, 'Slot').filter((s) => attribute(s, 'name') === name).flatMap((s) => descendants(s, 'Value').map(textOf));

/** « Prénom Nom, institution » from XCN and XON. */
function authorOf(author: Element | undefined): string {
  if (author === undefined) return '';
  const [, nom = '', prenom = ''] = (slot(author, 'authorPerson')[0] ?? '').split('^').map(plain);
  const institution = plain((slot(author, 'authorInstitution')[0] ?? '').split('^')[0] ?? '');
  return [`${prenom} ${nom}`.trim(), institution].filter((part) => part !== '').join(', ');
}

const HL7: Readonly<Record<string, string>> = { F: '|', S: '^', T: '&', R: '~', E: '\\' };
const plain = (component: string): string => component.replace(/\\([FSTRE])\\/g, (_, c: string) => HL7[c] ?? '');
