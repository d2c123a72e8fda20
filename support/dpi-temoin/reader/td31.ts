import type { Element } from '@xmldom/xmldom';
import { HomologairError } from '../../erreurs/error';
import { PARTIAL_SUCCESS, RESPONSE_STATUS } from '../../xds/types';
import type { ListedDocument, Outcome, RegistryErrors } from '../outcome';
import { authorIds } from './entry';
import { components } from './hl7';
import { SCHEME } from './schemes';
import { attribute, descendants, element, elements, textOf } from './xml';

/** Errors of a registry or repository answer; undefined when it succeeded. */
export function registryErrors(response: Element): RegistryErrors | undefined {
  const errors = listed(response, false);
  return errors.length === 0 && attribute(response, 'status') === RESPONSE_STATUS.success ? undefined : errors;
}

/** What the DMP says of a request it granted. */
export const registryWarnings = (response: Element): RegistryErrors => listed(response, true);

const listed = (response: Element, warning: boolean): RegistryErrors => descendants(response, 'RegistryError')
  .filter((e) => (attribute(e, 'severity') ?? '').endsWith(':Warning') === warning)
  .map((e) => ({ code: attribute(e, 'errorCode') ?? '', context: attribute(e, 'codeContext') ?? '' }));

/** TD3.1: the documents, every one as given: no type, class or patient identifier is filtered out (EX_3.1-1050, 1055); what came of a partial answer too. */
export function readTd31(payload: Element): Outcome<ListedDocument[]> {
  if (payload.localName !== 'AdhocQueryResponse') {
    throw new HomologairError('TEMOIN-REPONSE', { detail: payload.localName ?? '?', attendu: 'une réponse de recherche de documents' });
  }
  const errors = registryErrors(payload);
  if (errors !== undefined && attribute(payload, 'status') !== PARTIAL_SUCCESS) return { ok: false, failure: { kind: 'registre', errors } };
  return { ok: true, value: descendants(payload, 'ExtrinsicObject').map(documentOf), ...(errors === undefined ? {} : { partial: errors }) };
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
    author: authorOf(classifications(SCHEME.author)[0]), authorIds: authorIds(object),
    confidentialityCodes: classifications(SCHEME.confidentialityCode).map((c) => attribute(c, 'nodeRepresentation') ?? ''),
    institution: institutionOf(classifications(SCHEME.author)[0]),
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
  const [, nom = '', prenom = ''] = components(slot(author, 'authorPerson')[0] ?? '');
  const [institution = ''] = components(slot(author, 'authorInstitution')[0] ?? '');
  return [`${prenom} ${nom}`.trim(), institution].filter((part) => part !== '').join(', ');
}

/** Identifier of an XON: its tenth component. */
const institutionOf = (author: Element | undefined): string | undefined => (author === undefined ? undefined : slot(author, 'authorInstitution')[0]?.split('^')[9]);
