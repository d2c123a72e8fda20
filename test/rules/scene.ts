import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, ExchangeFact, Fact, JournalHeader, LocalTrace, NewFact, PatientRef, PersonRef, QuestionFact, ScreenFact, StructureRef } from '../../support/journal/facts';
import { JournalLecture } from '../../support/lecture/lecture';
import { viewOf } from '../../support/lecture/question-view';
import type { CertificateReading, DeliveredDocument, ReadExchange, RuleView, Token, VihfClaims } from '../../support/lecture/view';
import type { Finding, Verdict } from '../../support/rules/finding';
import { RULES } from '../../support/rules/index';
import type { Verification } from '../../support/vihf/verify/verification';
import { aHeader } from '../jugement/journal-builder';

const BODY: Body = { sha256: '0'.repeat(64), size: 0, inline: '' };
export const START = Date.parse('2026-03-02T08:00:00.000Z');
export const AT_WORK_RPPS = '99900063480';

export const aubrac: PersonRef = { persona: 'aubrac', login: 'aubrac.1', rpps: AT_WORK_RPPS, nom: 'AUBRAC', prenom: 'Jeanne', profession: '10', savoirFaire: 'SM04' };
export const lozere: PersonRef = { persona: 'lozere', login: 'lozere.1', rpps: '99700366240', nom: 'LOZÈRE', prenom: 'Paul', profession: '10', savoirFaire: 'SM54' };
export const causse: PersonRef = { persona: 'causse', login: 'causse.1', rpps: '99900038839', nom: 'CAUSSE', prenom: 'Luc', profession: '21', savoirFaire: 'H' };
export const tarn: PersonRef = { persona: 'tarn', login: 'tarn.1', nom: 'TARN', prenom: 'Lise', profession: '' };
export const OID_TEST = '1.2.250.1.213.1.4.10';
export const patTrois: PatientRef = { persona: 'pat-trois', ins: '160019900000123', oid: OID_TEST, nom: 'TROIS', prenom: 'Pat', naissance: '1960-01-01', situation: 'nominal' };
export const patQuatre: PatientRef = { persona: 'pat-quatre', ins: '260019900000456', oid: OID_TEST, nom: 'QUATRE', prenom: 'Pat', naissance: '1960-01-01', situation: 'nominal' };
export const hospital: StructureRef = { persona: 'ch', finess: '0B0999999', finessJuridique: '0B0999000', raisonSociale: 'CH', secteur: 'SA01' };

export const AUTH: CertificateReading = { ok: true, subject: 'CN=auth', structId: `1${hospital.finess}`, fingerprint: 'aa' };
export const SEAL: CertificateReading = { ok: true, subject: 'CN=cachet', structId: `1${hospital.finess}`, fingerprint: 'bb' };

/** What one call says; everything unsaid is lawful. */
export interface Call {
  transaction?: string | null; person?: PersonRef; patient?: PatientRef; claims?: Partial<VihfClaims>; token?: 'none' | { refused: string };
  second?: Verification; asked?: string; documents?: string[]; returned?: { uniqueId: string; title?: string }[]; delivered?: DeliveredDocument[];
  fault?: { code: string; reason: string }; refused?: { stage: string; code: string }; status?: number; messageId?: string;
  /** What else its request or its answer says. */
  details?: Partial<Pick<ReadExchange, 'query' | 'td02' | 'td04' | 'documentsReturned' | 'documentsDelivered' | 'submission' | 'registryStatus' | 'partialSuccess' | 'registryErrors'>>;
  authorization?: 'AJOUT' | 'SUPPRESSION'; peer?: CertificateReading; headers?: [string, string][]; seal?: CertificateReading; receivedAt?: number; answeredAt?: number; host?: string;
}

export const cx = (patient: PatientRef): string => `${patient.ins}^^^&${patient.oid}&ISO^NH`;

/** A journal made by hand, one second between two facts, with exchanges already read. */
export class Scene {
  readonly facts: Fact[] = [];
  private readonly calls = new Map<number, Call>();
  private clock = START;
  private lastStrong = START;
  header: JournalHeader = aHeader();
  id = 'scenario';
  /** First position of the next question. */
  since = 1;
  until: number | undefined;

  get last(): number { return this.facts.length; }
  get now(): number { return this.clock; }
  wait(milliseconds: number): this { this.clock += milliseconds; return this; }

  add(fact: NewFact): this {
    this.clock += 1000;
    this.facts.push({ ...fact, seq: this.facts.length + 1, at: new Date(this.clock).toISOString() } as Fact);
    return this;
  }
  start(id = 'scenario', tags: string[] = []): this {
    this.id = id;
    return this.add({ kind: 'marker', marker: 'scenario-start', scenario: { id, name: id, uri: `${id}.feature`, line: 3, feature: 'F', tags } });
  }
  end(): this { return this.add({ kind: 'marker', marker: 'scenario-end', scenario: this.id }); }
  admit(persons: PersonRef[] = [aubrac], patients: PatientRef[] = [patTrois]): this {
    return this.add({ kind: 'act', act: 'admission', professionnels: persons, patients, structure: hospital });
  }
  shift(person: PersonRef, poste = 'poste 1'): this { return this.add({ kind: 'act', act: 'shift-start', person, poste }); }
  password(person: PersonRef, poste = 'poste 1'): this { return this.add({ kind: 'act', act: 'factor', person, poste, factor: { id: 'mot-de-passe', nature: 'savoir' } }); }
  code(person: PersonRef, poste = 'poste 1'): this {
    this.add({ kind: 'act', act: 'factor', person, poste, factor: { id: 'code-a-usage-unique', nature: 'possession' } });
    this.lastStrong = this.clock;
    return this;
  }
  opened(person: PersonRef, poste = 'poste 1'): this { return this.add({ kind: 'act', act: 'session-opened', person, poste }); }
  closed(person: PersonRef, poste = 'poste 1'): this { return this.add({ kind: 'act', act: 'session-closed', person, poste }); }
  signIn(person: PersonRef = aubrac, poste = 'poste 1'): this { return this.shift(person, poste).password(person, poste).code(person, poste).opened(person, poste); }
  gesture(gesture: string, about: { patient?: string; document?: string; details?: Record<string, string> } = {}, person = aubrac, poste = 'poste 1'): this {
    return this.add({ kind: 'act', act: 'gesture', person, poste, gesture, ...about });
  }
  consult(patient = patTrois, person = aubrac, poste = 'poste 1'): this { return this.gesture('consulter', { patient: patient.persona }, person, poste); }
  barrier(): this { return this.add({ kind: 'barrier', after: 'consulter' }); }
  observe(): this { this.since = this.last + 1; return this; }
  ask(): this { this.until = this.last; return this; }
  screen(fact: Partial<ScreenFact>): this { return this.add({ kind: 'screen', reading: 'message', mapped: true, ...fact }); }
  export(entries: LocalTrace[], filter: { professionnel?: string; du?: string; au?: string } = {}): this {
    return this.add({ kind: 'exported-trace', format: 'json', filter, raw: BODY, entries });
  }
  refusedBy(by: 'mock' | 'client', code: string): this { return this.add({ kind: 'refused-connection', by, code, detail: 'détail', served: 'CN=localhost' }); }
  configured(what: string, value: string): this { return this.add({ kind: 'act', act: 'mock-configured', what, value }); }

  call(call: Call = {}): this {
    const receivedAt = new Date(call.receivedAt ?? this.clock + 500).toISOString();
    const fact: Omit<ExchangeFact, 'seq' | 'at'> = {
      kind: 'exchange', peer: { protocol: 'TLSv1.2', cipher: '', chain: [] }, method: 'POST', path: '/', requestHeaders: call.headers ?? (call.host === undefined ? [] : [['Host', call.host]]), request: BODY,
      receivedAt, answeredAt: call.answeredAt === undefined ? receivedAt : new Date(call.answeredAt).toISOString(), status: call.status ?? (call.refused ? 500 : 200), responseHeaders: [], response: BODY,
      admission: call.refused ? { admitted: false, ...call.refused } : { admitted: true }, trace: 't',
    };
    this.add(fact);
    this.calls.set(this.last, { ...call, claims: this.claimsOf(call) });
    return this;
  }
  /** A whole lawful consultation: list, with two documents. */
  listed(call: Call = {}): this { return this.call({ transaction: 'TD3.1', returned: [{ uniqueId: '1.1', title: 'Lettre' }, { uniqueId: '1.2', title: 'Biologie' }], ...call }); }

  private claimsOf(call: Call): VihfClaims {
    const person = call.person ?? aubrac;
    return {
      id: `_jeton-${this.last}`, issueInstant: new Date(this.clock).toISOString(), issuer: 'CN=cachet,OU=10B0999999,O=CH,C=FR',
      samlVersion: '2.0', issuerFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName',
      nameId: `8${person.rpps ?? ''}`, authnInstant: new Date(this.lastStrong).toISOString(), classRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract', decl: 'CONF_EXI_PGSSIS',
      structure: `1${hospital.finess}`, secteur: 'SA01^1.2.250.1.71.4.2.4', subjectId: 'Dr',
      roles: [
        { code: person.profession, codeSystem: '1.2.250.1.71.1.2.7' },
        ...(person.savoirFaire === undefined ? [] : [{ code: person.savoirFaire, codeSystem: person.profession === '21' ? '1.2.250.1.71.4.2.6' : '1.2.250.1.71.4.2.5' }]),
      ],
      version: '3.0', mode: 'INDIRECTE_RENFORCEE', modeAttribute: 'Authentification_mode', patient: cx(call.patient ?? patTrois), ressourceUrn: 'urn:dmp',
      purposeOfUse: { code: 'normal', codeSystem: '1.2.250.1.213.1.1.4.248' }, lpsNom: 'DPI d’essai', lpsVersion: '1.0', lpsHomologation: 'X', ...call.claims,
    };
  }

  private read(fact: ExchangeFact, id: string): ReadExchange {
    const call = this.calls.get(fact.seq) as Call;
    const claims = call.claims as VihfClaims;
    const exchange: ReadExchange = {
      id, seq: fact.seq, fact, transaction: call.transaction === null ? undefined : call.transaction ?? 'TD3.1', messageId: call.messageId ?? `urn:uuid:${fact.seq}`,
      patientAsked: call.asked ?? (call.patient ?? patTrois).ins, documentsAsked: call.documents ?? [], documentsReturned: call.returned ?? [], documentsDelivered: call.delivered ?? [],
      fault: call.fault, authorization: call.authorization, peerCertificate: call.peer ?? AUTH, trouble: call.transaction === null ? 'illisible' : undefined, ...call.details,
    };
    if (call.token === 'none') return exchange;
    const refused = typeof call.token === 'object' ? call.token.refused : undefined;
    const first = (refused === undefined ? { accepted: true, claims, signer: { subject: '', certificate: Buffer.alloc(0) } } : { accepted: false, code: refused, detail: 'détail' }) as Verification;
    const [, ins, oid] = /^(.*?)\^\^\^&(.*?)&/.exec(claims.patient ?? '') ?? [];
    const token: Token = {
      fact: id, seq: fact.seq, exchange, first, second: call.second ?? first, claims: refused === undefined ? claims : undefined, air: refused === undefined && claims.mode === 'INDIRECTE_RENFORCEE',
      rpps: refused === undefined ? /^8(\d{11})$/.exec(claims.nameId)?.[1] : undefined, ins, insOid: oid, finess: claims.structure?.slice(1), signerCertificate: call.seal ?? SEAL, where: (claim) => `//${claim}`,
    };
    return { ...exchange, token };
  }

  lecture(): JournalLecture {
    return new JournalLecture('w1', this.header, () => Buffer.alloc(0), (fact, { id }) => this.read(fact, id)).extend(this.facts);
  }
  view(rule: string, params: Record<string, string> = {}): RuleView {
    const question: QuestionFact = { kind: 'question', seq: this.last + 1, at: '', rule, params, first: this.since, last: this.until ?? this.last, scenario: this.id, step: 0, text: '' };
    return viewOf(this.lecture(), question);
  }
}

export interface Case { name: string; params?: Record<string, string>; scene(scene: Scene): Scene; verdict: Verdict; /** Found in one of the findings. */ told?: RegExp }

const RANK: Verdict[] = ['erreur du banc', 'non conforme', 'non concluant', 'à examiner', 'conforme', 'sans objet'];
export const worstOf = (findings: readonly Finding[]): Verdict => RANK.find((verdict) => findings.some((finding) => finding.verdict === verdict)) ?? 'sans objet';

/** One rule's truth table. */
export function table(id: string, cases: readonly Case[]): void {
  describe(id, () => {
    const rule = RULES.get(id);
    for (const { name, params, scene, verdict, told } of cases) {
      it(`${verdict} : ${name}`, () => {
        assert.ok(rule, `règle ${id} inconnue`);
        const findings = rule.judge(scene(new Scene().start().admit([aubrac, lozere, causse, tarn], [patTrois, patQuatre])).view(id, params));
        assert.ok(findings.length > 0, 'au moins un constat');
        assert.equal(worstOf(findings), verdict, JSON.stringify(findings, null, 1));
        if (told !== undefined) assert.match(JSON.stringify(findings), told);
      });
    }
  });
}
