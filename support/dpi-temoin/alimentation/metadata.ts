import { xdsTime } from '../../xds/build/time';
import { NORMAL_CONFIDENTIALITY, REPOSITORY_UNIQUE_ID, type Author } from '../../xds/types';
import { specialtyOf } from './cda';
import type { DocumentMaterial, FeedMetadataPort } from './ports';

/** Metadata of a document (interface-dmp §4): dates in universal time, geographic FINESS of the site that sends, author of the document. */
export function siteMetadata(): FeedMetadataPort {
  return {
    entry: (m) => {
      const { document, kind, patient, structure } = m;
      const author = authorOf(m);
      return {
        entryUuid: 'Document01', logicalId: 'Document01', uniqueId: document.uniqueId, repositoryUniqueId: REPOSITORY_UNIQUE_ID, version: 1, status: '', title: document.title,
        creationTime: xdsTime(new Date(document.createdAt)), serviceStartTime: xdsTime(new Date(document.actAt)), mimeType: 'text/xml', languageCode: 'fr-FR',
        patientId: insOf(m), sourcePatientId: `${patient.id}^^^&${m.installation}&ISO^PI`,
        sourcePatientInfo: [`PID-5|${patient.nom}^${patient.prenom}^^^^^L`, `PID-7|${patient.naissance.replaceAll('-', '')}`, `PID-8|${patient.sexe}`],
        legalAuthenticator: author.person, author, ...others(m),
        classCode: kind.class, typeCode: kind.type, formatCode: kind.format,
        healthcareFacilityTypeCode: { code: structure.secteur.split('^')[0] ?? '', codeSystem: '1.2.250.1.71.4.2.4', displayName: 'Établissement de santé' },
        practiceSettingCode: { code: 'ETABLISSEMENT', codeSystem: '1.2.250.1.213.1.1.4.9', displayName: 'Établissement de santé' },
        confidentialityCodes: [NORMAL_CONFIDENTIALITY, ...m.confidentiality], eventCodes: [],
      };
    },
    lot: (m, { uniqueId, at, author }) => ({
      id: 'Lot01', uniqueId, sourceId: m.installation, patientId: insOf(m), submissionTime: xdsTime(at), contentType: m.activity, author, ...others(m), title: m.document.title,
    }),
  };
}

const insOf = ({ patient: { ins, oid } }: DocumentMaterial): string => `${ins}^^^&${oid}&ISO^NH`;

/** DMP/HISTO.04: the author has left the directory; the structure answers beside them, without taking their place. */
function others({ document, structure }: DocumentMaterial): { otherAuthors?: Author[] } {
  if (document.author.left !== true) return {};
  const id = `1${structure.finess}`;
  return { otherAuthors: [{ person: { id, nom: structure.raisonSociale, prenom: 'DPI Témoin', type: 'EI' }, institution: { raisonSociale: structure.raisonSociale, id } }] };
}

function authorOf({ document: { author }, authorId, national, structure }: DocumentMaterial): Author {
  const specialty = specialtyOf(author);
  return {
    person: { id: authorId, nom: author.nom, prenom: author.prenom, type: national ? 'IDNPS' : 'EI' },
    institution: { raisonSociale: structure.raisonSociale, id: `1${structure.finess}` }, ...(specialty && { specialty }),
  };
}
