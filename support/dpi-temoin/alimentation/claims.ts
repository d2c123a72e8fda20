import { randomUUID } from 'node:crypto';
import { SAML_CLASS_PREFIX } from '../../vihf/claims';
import { PROFESSIONS } from '../identity/nomenclature';
import type { FeedClaimsPort } from './ports';

/** Claims of a token in plain INDIRECTE (interface-dmp §2.2, §2.4): the establishment answers for its user, with no primary method declared. */
export function indirectClaims(): FeedClaimsPort {
  return {
    build: (m) => ({
      id: `_${randomUUID()}`, issueInstant: m.now.toISOString(), issuer: m.issuer, nameId: m.nameId, authnInstant: m.session.openedAt,
      classRef: m.session.twoFactorAt === undefined ? `${SAML_CLASS_PREFIX}PasswordProtectedTransport` : m.classRef,
      structure: m.structure.structure, secteur: m.structure.secteur, roles: m.roles, version: '3.0', mode: 'INDIRECTE', modeAttribute: 'Authentification_mode',
      subjectId: `${m.account.prenom} ${m.account.nom} - ${PROFESSIONS[m.account.profession] ?? 'professionnel'}`,
      patient: m.patient && `${m.patient.ins}^^^&${m.patient.oid}&ISO^NH`, ressourceUrn: 'urn:dmp', purposeOfUse: m.purposeOfUse, confidentialityCode: m.confidentialityCode,
      lpsId: m.lps.id, lpsNom: m.lps.nom, lpsVersion: m.lps.version, lpsHomologation: m.lps.homologation,
    }),
  };
}
