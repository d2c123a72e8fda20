import { readFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import type { Body, Fact, JournalHeader, NewFact, PatientRef, PersonRef, StructureRef } from '../../support/journal/facts';
import { sha256 } from '../../support/journal/digest';
import { readFacts, type JournalLecture } from '../../support/lecture/lecture';
import type { PemPair, RunPki } from '../../support/pki/run-pki';
import { issueVihf, loadSigner } from '../../support/vihf/issue/issue';
import { CONF_EXI_PGSSIS, OID, SAML_CLASS_PREFIX, type VihfClaims } from '../../support/vihf/claims';
import { buildEnvelope } from '../../support/xds/build/envelope';
import { TRANSACTIONS, type Transaction } from '../../support/xds/types';
import { aHeader } from '../jugement/journal-builder';

export const STRUCTURE: StructureRef = { persona: 'ch', finess: '0B0999999', finessJuridique: '0B0999000', raisonSociale: 'CH FICTIF', secteur: 'SA01' };
export const PERSON: PersonRef = { persona: 'aubrac', login: 'aubrac.1', rpps: '99900063480', nom: 'AUBRAC', prenom: 'Jeanne', profession: '10', savoirFaire: 'SM04' };
export const PATIENT: PatientRef = { persona: 'pat-trois', ins: '160019900000197', oid: OID.insTest, nom: 'TROIS', prenom: 'Pat', naissance: '1960-01-01', situation: 'nominal' };
export const CX = `${PATIENT.ins}^^^&${PATIENT.oid}&ISO^NH`;

export const bodyOf = (content: string | Buffer): Body => {
  const bytes = Buffer.from(content as Buffer);
  return { sha256: sha256(bytes), size: bytes.length, inline: bytes.toString('base64') };
};
export const bytesOf = (body: Body): Buffer => Buffer.from(body.inline ?? '', 'base64');

const der = (pair: PemPair): string => new X509Certificate(readFileSync(pair.cert)).raw.toString('base64');

/** A journal of real bytes: tokens signed by the run's seal, envelopes as the wire has them. */
export class Wire {
  readonly facts: Fact[] = [];
  readonly header: JournalHeader;
  private tokens = 0;

  constructor(readonly pki: RunPki, readonly at: Date) {
    this.header = aHeader({ trust: { anchors: pki.anchors, crls: pki.crls } });
  }
  add(fact: NewFact): this {
    this.facts.push({ ...fact, seq: this.facts.length + 1, at: this.at.toISOString() } as Fact);
    return this;
  }
  signer(pair: PemPair = this.pki.structures['ch']!.sign) { return loadSigner(readFileSync(pair.cert, 'utf8'), readFileSync(pair.key, 'utf8')); }
  token(change: Partial<VihfClaims> = {}, pair?: PemPair): string {
    const signer = this.signer(pair);
    return issueVihf({
      id: `_jeton-${(this.tokens += 1)}`, issueInstant: this.at.toISOString(), issuer: signer.issuer, nameId: `8${PERSON.rpps ?? ''}`, authnInstant: this.at.toISOString(),
      classRef: `${SAML_CLASS_PREFIX}MobileTwoFactorContract`, decl: CONF_EXI_PGSSIS, structure: `1${STRUCTURE.finess}`, secteur: `SA01^${OID.secteur}`, subjectId: 'Dr Jeanne AUBRAC',
      roles: [{ code: '10', codeSystem: OID.profession, displayName: 'Médecin' }, { code: 'SM04', codeSystem: OID.savoirFaire, displayName: 'Cardiologie' }],
      version: '3.0', mode: 'INDIRECTE_RENFORCEE', modeAttribute: 'Authentification_mode', patient: CX, ressourceUrn: 'urn:dmp',
      purposeOfUse: { code: 'normal', codeSystem: OID.modeAcces, displayName: 'Accès normal' }, lpsNom: 'DPI', lpsVersion: '1.0', lpsHomologation: 'X', ...change,
    }, signer);
  }
  request(transaction: Transaction, body: string, security: string | undefined = this.token()): string {
    return buildEnvelope({ action: TRANSACTIONS[transaction].action, messageId: `urn:uuid:${this.facts.length}`, ...(security === undefined ? {} : { security }), body });
  }
  exchange(o: { request: string | Buffer; contentType?: string; response?: string | Buffer; responseType?: string; peer?: PemPair | null }): this {
    const leaf = o.peer === null ? [] : [der(o.peer ?? this.pki.structures['ch']!.authCli)];
    const soap = 'application/soap+xml; charset=UTF-8';
    return this.add({
      kind: 'exchange', peer: { protocol: 'TLSv1.2', cipher: '', chain: leaf }, method: 'POST', path: '/si-dmp-server/v2/services/registry',
      requestHeaders: [['Content-Type', o.contentType ?? soap]], request: bodyOf(o.request), receivedAt: this.at.toISOString(), answeredAt: this.at.toISOString(), status: 200,
      responseHeaders: [['content-type', o.responseType ?? soap]], response: bodyOf(o.response ?? ''), admission: { admitted: true }, trace: 't',
    });
  }
  lecture(): JournalLecture { return readFacts(this.facts, 'w1', this.header, bytesOf); }
}
