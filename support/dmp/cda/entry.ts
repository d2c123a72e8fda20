import { DOCUMENT_STATUS, REPOSITORY_UNIQUE_ID, type DocumentEntry } from '../../xds/types';
import { formatCx } from '../identifiers';
import { entryUuidOf } from '../world/document';
import type { DocumentState, Patient, PersonaDocument } from '../personas/schema';
import type { CdaAuthor } from './author';
import { documentType, FORMATS, NORMAL, VISIBILITY_CODES } from './nomenclature';

const STATUS: Readonly<Record<DocumentState, string>> = {
  approuve: DOCUMENT_STATUS.approved, obsolete: DOCUMENT_STATUS.deprecated, archive: DOCUMENT_STATUS.archived, supprime: DOCUMENT_STATUS.deleted,
};

/** Registry entry of a persona document (interface-dmp §4) but for its hash and size; what the persona says of its metadata prevails. */
export function metadataOf(document: PersonaDocument, patient: Patient, author: CdaAuthor): DocumentEntry {
  const { type, class: classCode } = documentType(document.typeCode);
  const uuid = entryUuidOf(document.uniqueId, 1);
  const at = utc(document.date);
  const person = { id: author.id, nom: author.nom, prenom: author.prenom, type: author.rpps === undefined ? 'EI' as const : 'IDNPS' as const };
  return {
    entryUuid: uuid, logicalId: uuid, uniqueId: document.uniqueId, repositoryUniqueId: REPOSITORY_UNIQUE_ID, version: 1,
    status: STATUS[document.statut], title: document.titre, comments: document.commentaire,
    creationTime: at, serviceStartTime: at, mimeType: 'text/xml', languageCode: 'fr-FR',
    patientId: formatCx(patient), sourcePatientId: `TEST-${document.patient}^^^&1.2.250.1.213.4.99.1&ISO^PI`,
    sourcePatientInfo: [`PID-5|${patient.nom}^${patient.prenom}^^^^^L`, `PID-7|${patient.naissance.replaceAll('-', '')}`, `PID-8|${patient.sexe}`],
    legalAuthenticator: person,
    author: {
      person,
      institution: { raisonSociale: author.structure?.raisonSociale ?? 'Mon espace santé', id: author.structure === undefined ? 'MES-TEST' : `1${author.structure.finess}` },
      specialty: specialtyOf(author),
    },
    classCode, typeCode: type, formatCode: formatOf(document),
    healthcareFacilityTypeCode: { code: author.structure?.secteur ?? 'SA07', codeSystem: '1.2.250.1.71.4.2.4', displayName: author.structure?.secteur === 'SA01' ? 'Établissement public de santé' : 'Cabinet individuel' },
    practiceSettingCode: author.structure?.secteur === 'SA01'
      ? { code: 'ETABLISSEMENT', codeSystem: '1.2.250.1.213.1.1.4.9', displayName: 'Établissement de santé' }
      : { code: 'AMBULATOIRE', codeSystem: '1.2.250.1.213.1.1.4.9', displayName: 'Ambulatoire' },
    confidentialityCodes: [NORMAL, ...[VISIBILITY_CODES[document.visibilite]].filter((c) => c !== undefined)],
    eventCodes: [], ...document.metadonnees,
  };
}

function formatOf(document: PersonaDocument): DocumentEntry['formatCode'] {
  if (document.niveau === 1) return FORMATS.pdf;
  return document.typeCode === '11502-2' ? FORMATS.biologie : FORMATS.structure;
}

function specialtyOf(author: CdaAuthor): DocumentEntry['author']['specialty'] {
  if (author.rpps === undefined) return undefined;
  const code = author.savoirFaire === undefined ? `G15_${author.profession}` : `G15_${author.profession}/${author.savoirFaire}`;
  return { code, codeSystem: '1.2.250.1.213.1.1.4.5', displayName: code };
}

/** `YYYYMMDDhhmmss` UTC (T#42). */
export const utc = (iso: string): string => iso.replace(/\D/g, '').slice(0, 14);
