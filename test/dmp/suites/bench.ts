import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request as httpsRequest, Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { DmpAdmin } from '../../../support/dmp/admin-client';
import { startDmp, type RunningDmp } from '../../../support/dmp/mock';
import { loadPersonas } from '../../../support/dmp/personas/load';
import type { DmpPersonas } from '../../../support/dmp/personas/schema';
import type { DmpSettings } from '../../../support/dmp/settings';
import { createClock, type Clock } from '../../../support/horloge/clock';
import type { ExchangeFact } from '../../../support/journal/facts';
import { openJournal, type JournalWriter } from '../../../support/journal/writer';
import { generateRunPki, loadRunPki, type OrgPairs, type RunPki } from '../../../support/pki/run-pki';
import { CONF_EXI_PGSSIS, OID, type VihfClaims } from '../../../support/vihf/claims';
import { issueVihf, loadSigner } from '../../../support/vihf/issue/issue';
import { buildEnvelope } from '../../../support/xds/build/envelope';
import { TRANSACTIONS, type Transaction } from '../../../support/xds/types';

/** A running mock with its keys, driven by the project's own builders; one per test file. */
export interface Bench {
  pki: RunPki; clock: Clock; journal: JournalWriter; dmp: RunningDmp; admin: DmpAdmin; personas: DmpPersonas;
  last(): ExchangeFact;
  close(): Promise<void>;
}

export async function openBench(settings: Partial<DmpSettings> = {}): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'homologair-dmp-'));
  const clock = createClock();
  const personas = loadPersonas();
  await generateRunPki(join(folder, 'pki'), personas.structures.slice(0, 3).map((s) => ({ persona: s.cle, finess: s.finess, finessJuridique: s.finessJuridique, raisonSociale: s.raisonSociale, secteur: s.secteur })), clock.now());
  const pki = loadRunPki(join(folder, 'pki'));
  const journal = openJournal(folder, 'w1', clock, Buffer.from('{}'));
  const dmp = await startDmp({ pki, clock, journal, settings });
  return {
    pki, clock, journal, dmp, admin: new DmpAdmin(dmp.admin), personas,
    last: () => journal.facts().filter((f) => f.kind === 'exchange').at(-1) as ExchangeFact,
    close: async () => { await dmp.close(); journal.close(); rmSync(folder, { recursive: true, force: true }); },
  };
}

const signers = new Map<string, ReturnType<typeof loadSigner>>();
export function signerOf(pair: { cert: string; key: string }): ReturnType<typeof loadSigner> {
  let signer = signers.get(pair.cert);
  if (signer === undefined) signers.set(pair.cert, signer = loadSigner(readFileSync(pair.cert, 'utf8'), readFileSync(pair.key, 'utf8')));
  return signer;
}

const NOMINAL = 'patient-nominal';

/** Claims of a lawful AIR token for dr Lemoine at the first structure. */
export function airClaims(bench: Bench, changes: Partial<VihfClaims> & { patientKey?: string; professional?: string; structureKey?: string } = {}): VihfClaims {
  const { patientKey = NOMINAL, professional = 'dr-lemoine', structureKey = 'ch-fictif', ...claims } = changes;
  const patient = bench.personas.patients.find((p) => p.cle === patientKey)!;
  const person = bench.personas.professionnels.find((p) => p.cle === professional)!;
  const structure = bench.personas.structures.find((s) => s.cle === structureKey)!;
  const now = bench.clock.now().toISOString();
  const second = person.profession === '21' ? OID.sectionPharmacien : OID.savoirFaire;
  const system = /^\d/.test(person.profession) ? OID.profession : '1.2.250.1.213.1.1.4.6';
  return {
    id: `_${randomUUID()}`, issueInstant: now, issuer: '', nameId: `8${person.rpps}`, authnInstant: now,
    classRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract', decl: CONF_EXI_PGSSIS,
    structure: `1${structure.finess}`, secteur: `${structure.secteur}^1.2.250.1.71.4.2.4`, subjectId: `${person.prenom} ${person.nom}`,
    roles: [{ code: person.profession, codeSystem: system, displayName: 'profession' }, ...(person.savoirFaire === undefined ? [] : [{ code: person.savoirFaire, codeSystem: second, displayName: 'savoir-faire' }])],
    version: '3.0', mode: 'INDIRECTE_RENFORCEE', modeAttribute: 'Authentification_mode',
    patient: `${patient.ins}^^^&${patient.oid}&ISO^NH`, ressourceUrn: 'urn:dmp',
    purposeOfUse: { code: 'normal', codeSystem: OID.modeAcces, codeSystemName: 'mode acces VIHF 2.0', displayName: 'Accès normal' },
    lpsId: 'inst-1', lpsNom: 'DPI de test', lpsVersion: '1.0', lpsHomologation: 'FICTIF', ...claims,
  };
}

export interface Sent { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }

export interface Call {
  transaction: Transaction; body: string;
  claims?: VihfClaims;
  /** The whole assertion, instead of one issued from the claims. */
  assertion?: string;
  certificates?: OrgPairs;
  contentType?: string | null; path?: string; method?: string; action?: string;
  headers?: Record<string, string>;
  raw?: Buffer; agent?: Agent;
  edit?: (envelope: string) => string;
  /** Puts the envelope in something else. */
  wrap?: (envelope: string) => Buffer;
}

/** Sends one request with mTLS; the token is signed by the structure's seal, its Issuer set to the seal's subject. */
export function send(bench: Bench, call: Call): Promise<Sent> {
  const pairs = call.certificates ?? bench.pki.structures['ch-fictif']!;
  const signer = signerOf(pairs.sign);
  const { action, service } = TRANSACTIONS[call.transaction];
  const assertion = call.assertion ?? issueVihf({ ...(call.claims ?? airClaims(bench)), issuer: signer.issuer }, signer);
  const envelope = buildEnvelope({ action: call.action ?? action, messageId: `urn:uuid:${randomUUID()}`, replyTo: true, security: assertion, body: call.body });
  const edited = call.edit === undefined ? envelope : call.edit(envelope);
  const payload = call.raw ?? call.wrap?.(edited) ?? Buffer.from(edited, 'utf8');
  const contentType = call.contentType === undefined ? `application/soap+xml; charset=UTF-8; action="${action}"` : call.contentType;
  return post(bench, { path: call.path ?? service, method: call.method ?? 'POST', pairs, payload, agent: call.agent, headers: { ...(contentType === null ? {} : { 'Content-Type': contentType }), ...call.headers } });
}

export interface Post { path: string; method: string; pairs?: OrgPairs; payload: Buffer; headers: Record<string, string>; agent?: Agent }

export function post(bench: Bench, { path, method, pairs, payload, headers, agent }: Post): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = httpsRequest(bench.dmp.url + path, {
      method, headers: { ...headers, ...(headers['Transfer-Encoding'] === undefined ? { 'Content-Length': String(payload.length) } : {}) },
      ca: readFileSync(bench.pki.serverCa), agent: agent ?? false,
      ...(pairs === undefined ? {} : { cert: readFileSync(pairs.authCli.cert), key: readFileSync(pairs.authCli.key) }),
    }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }); });
      response.on('error', reject);
      response.on('aborted', () => { reject(new Error('answer cut')); });
    });
    request.on('error', reject);
    request.end(payload);
  });
}
