import { randomUUID } from 'node:crypto';
import { PROFESSIONS } from '../identity/nomenclature';
import type { VihfClaimsPort } from '../ports';

/** Claims of an AIR token (interface-dmp §2.4), with an ID and an instant of their own at each call. */
export function airClaims(): VihfClaimsPort {
  return {
    build: (m) => ({
      id: `_${randomUUID()}`,
      issueInstant: m.now.toISOString(),
      issuer: m.issuer,
      nameId: `8${m.rpps ?? ''}`,
      authnInstant: m.authnInstant,
      classRef: m.classRef,
      decl: m.decl,
      structure: m.structure.structure,
      secteur: m.structure.secteur,
      subjectId: `${m.account.prenom} ${m.account.nom} - ${PROFESSIONS[m.account.profession] ?? 'professionnel'}`,
      roles: m.roles,
      version: '3.0',
      mode: 'INDIRECTE_RENFORCEE',
      modeAttribute: 'Authentification_mode',
      patient: m.patient && `${m.patient.ins}^^^&${m.patient.oid}&ISO^NH`,
      ressourceUrn: 'urn:dmp',
      purposeOfUse: m.purposeOfUse,
      ...(m.confidentialityCode === undefined ? {} : { confidentialityCode: m.confidentialityCode }),
      lpsId: m.lps.id, lpsNom: m.lps.nom, lpsVersion: m.lps.version, lpsHomologation: m.lps.homologation,
    }),
  };
}
