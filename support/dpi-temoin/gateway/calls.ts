import { randomUUID } from 'node:crypto';
import { HomologairError } from '../../erreurs/error';
import { buildAssertion } from '../../vihf/issue/issue';
import { buildEnvelope } from '../../xds/build/envelope';
import { buildMtom, type MtomPart } from '../../xds/build/mtom';
import { buildTd02Request } from '../../xds/build/td02';
import { buildTd03Request } from '../../xds/build/td03';
import { buildFindDocuments, buildFindSubmissionSets, buildGetAssociations, buildGetDocuments, buildGetDocumentsAndAssociations } from '../../xds/build/td31';
import { buildRetrieve } from '../../xds/build/td32';
import { DOCUMENT_STATUS, TRANSACTIONS, type Transaction } from '../../xds/types';
import { DEFAULT_DELAYS } from '../config';
import { NORMAL_ACCESS } from '../consultation/access-mode';
import type { Account, Patient, Session, Structure, TraceEntry } from '../model';
import { DmpTrouble, type DmpFailure, type DocumentRef, type Outcome, type RegistryErrors } from '../outcome';
import type { DmpCalls, IncomingAnswer, IssuedToken, TemoinPorts, VihfClaimsPort } from '../ports';
import { isMultipart, readMtom, type MtomAnswer } from '../reader/mtom';
import { readSoap } from '../reader/soap';
import { submittedSince } from './news';
import { readObjects } from '../reader/registry';
import { readTd02 } from '../reader/td02';
import { readTd03 } from '../reader/td03';
import { readTd31 } from '../reader/td31';
import { readTd32 } from '../reader/td32';
import type { Element } from '@xmldom/xmldom';

export interface Work { account: Account; session: Session; /** Undefined: about nobody (TD0.4). */ patient?: Patient; structure: Structure; timeoutMs?: number }
export interface Order<T> {
  transaction: Transaction;
  body: string;
  parts?: readonly MtomPart[];
  documents?: string[];
  /** Another token than that of a consultation. */
  issue?(ports: TemoinPorts, work: Work): IssuedToken;
  read(payload: Element, mtom: MtomAnswer | undefined): Outcome<T>;
}

/** What a trace says of who acts, for whom, where. */
export function traceBase(ports: TemoinPorts, account: Account, session: Session, patient?: Patient): Omit<TraceEntry, 'action'> {
  return {
    at: ports.clock.now().toISOString(), login: account.login, nom: `${account.prenom} ${account.nom}`,
    rpps: ports.rppsSource.rpps(account, session), structure: account.finess, patient: patient?.ins,
  };
}

/** The calls a gesture may make for one person, about one patient. */
export function dmpCalls(ports: TemoinPorts, work: Work & { patient: Patient }): DmpCalls {
  const { account, session, patient } = work;
  const asked = ports.patientBinding.forQuery(patient, session);
  const patientId = `${asked.ins}^^^&${asked.oid}&ISO^NH`;
  const send = <T>(order: Order<T>): Promise<Outcome<T>> => exchange(ports, work, order);
  return {
    account, session, patient,
    td02: () => send({
      transaction: 'TD0.2', read: (payload) => ({ ok: true, value: readTd02(payload) }),
      body: buildTd02Request({ ins: asked.ins, oid: asked.oid, id: randomUUID(), at: ports.clock.now(), sender: ports.installation.lps().nom }),
    }),
    td03: (action) => send({
      transaction: 'TD0.3', body: buildTd03Request({ action }),
      read: (payload) => {
        const answer = readTd03(payload);
        return answer.status === 'DMPOk' ? { ok: true, value: answer } : { ok: false, failure: { kind: 'habilitation', ...answer } };
      },
    }),
    td31: ({ submittedSince: from, ...criteria }) => (from === undefined
      ? send({ transaction: 'TD3.1', read: readTd31, body: buildFindDocuments({ patientId, ...criteria, returnType: 'LeafClass' }) })
      : submittedSince((transaction, body, read, documents) => send({ transaction, body, read, documents }), patientId, from)),
    lots: (from) => send({ transaction: 'TD3.1', read: readObjects, body: buildFindSubmissionSets({ patientId, statuses: [DOCUMENT_STATUS.approved], from }) }),
    links: (uuids) => send({ transaction: 'TD3.1', read: readObjects, body: buildGetAssociations({ uuids }) }),
    documentsBy: (ids, withLinks = false) => send({ transaction: 'TD3.1', read: readObjects, body: withLinks ? buildGetDocumentsAndAssociations(ids) : buildGetDocuments(ids) }),
    td32: (documents: DocumentRef[]) => send({
      transaction: 'TD3.2', body: buildRetrieve(documents), documents: documents.map((d) => d.documentUniqueId),
      read: (payload, mtom) => readTd32(payload, mtom, documents),
    }),
    ask: (transaction, body, read, documents) => send({ transaction, body, read, documents }),
    send: (transaction, body, attachment) => send({ transaction, body, ...(attachment === undefined ? {} : { parts: [attachment] }), read: () => ({ ok: true, value: undefined }) }),
  };
}

/** A token of its own, a trace of it, the call, a trace of it, and what the answer says. */
export async function exchange<T>(ports: TemoinPorts, work: Work, order: Order<T>): Promise<Outcome<T>> {
  const { account, session, patient } = work;
  const base = (): Omit<TraceEntry, 'action'> => traceBase(ports, account, session, patient);
  const token = ports.tokenPerCall.token({ session, patient, transaction: order.transaction }, () => {
    const issued = (order.issue ?? issue)(ports, work);
    // Before the call leaves: a crash in between must not lose the fact that a token exists (EX_AIR-070).
    ports.traces.write({ ...base(), action: 'jeton', assertionId: issued.id, transaction: order.transaction, issue: 'émis' });
    return issued;
  });
  const messageId = `urn:uuid:${randomUUID()}`;
  const trace = { ...base(), transaction: order.transaction, assertionId: token.id, messageId };
  const outcome = await sent(ports, work, order, token, messageId);
  const left = !('left' in outcome) || outcome.left;
  const result: Outcome<T> = outcome.ok ? outcome : { ok: false, failure: outcome.failure };
  ports.traces.write({
    ...trace, action: left ? 'appel' : 'appel-non-parti', documents: order.documents ?? listed(result),
    issue: result.ok ? 'succès' : left ? 'échec' : 'non envoyé', motif: result.ok ? partlyTold(result.partial) : reasonOf(result.failure),
  });
  return result;
}

/** A fresh token for one call. `build`: the claims of a consultation, in AIR, when not said. */
export function issue(ports: TemoinPorts, { account, session, patient, structure }: Work, build: VihfClaimsPort['build'] = (material) => ports.vihfClaims.build(material)): IssuedToken {
  const certificates = ports.installation.certificates();
  const claims = build({
    now: ports.clock.now(), issuer: ports.signer.issuer(certificates), account, session, patient: patient && ports.patientBinding.forToken(patient, session),
    rpps: ports.rppsSource.rpps(account, session), roles: ports.roleSource.roles(account), structure: ports.structureSource.claims(structure),
    classRef: ports.classRef.classRef(session), decl: ports.method.decl(session), authnInstant: ports.method.authnInstant(session), lps: ports.installation.lps(),
    ...(patient === undefined ? { purposeOfUse: NORMAL_ACCESS, confidentialityCode: undefined }
      : { purposeOfUse: ports.accessMode.declared(session, patient), confidentialityCode: ports.secretAccess.declared(session, patient) }),
  });
  return { id: claims.id, xml: ports.signer.sign(ports.vihfTree.edit(buildAssertion(claims)), certificates) };
}

type Sent<T> = { ok: true; value: T } | { ok: false; failure: DmpFailure; left?: boolean };

async function sent<T>(ports: TemoinPorts, work: Work, order: Order<T>, token: IssuedToken, messageId: string): Promise<Sent<T>> {
  const { action, service } = TRANSACTIONS[order.transaction];
  const envelope = buildEnvelope({ action, messageId, replyTo: true, security: token.xml, body: order.body });
  const content = order.parts === undefined || order.parts.length === 0
    ? { contentType: `application/soap+xml; charset=UTF-8; action="${action}"`, body: Buffer.from(envelope, 'utf8') }
    : buildMtom({ envelope, action, parts: order.parts, boundary: `temoin-${randomUUID()}` });
  let answer: IncomingAnswer;
  try {
    answer = await ports.transport.send(
      { url: new URL(service, ports.installation.dmpUrl()).href, ...content, timeoutMs: work.timeoutMs ?? DEFAULT_DELAYS.dmp },
      { certificates: ports.installation.certificates(), trust: ports.serverTrust, now: ports.clock.now() });
  } catch (error) {
    if (error instanceof DmpTrouble) return { ok: false, failure: error.failure, left: error.left };
    throw error;
  }
  return understood(answer, order, messageId);
}

function understood<T>(answer: IncomingAnswer, order: Order<T>, messageId: string): Outcome<T> {
  // A gateway in between may answer with a page of its own: its status then says more than « unreadable ».
  const soap = /soap\+xml|multipart\/related|text\/xml/i.test(answer.contentType);
  if (!soap && answer.status >= 300) return { ok: false, failure: { kind: 'http', status: answer.status } };
  try {
    const mtom = isMultipart(answer.contentType) ? readMtom(answer.contentType, answer.body) : undefined;
    const read = readSoap(mtom?.root ?? answer.body);
    if ('fault' in read) return { ok: false, failure: { kind: 'faute', ...read.fault } };
    if (answer.status >= 300) return { ok: false, failure: { kind: 'http', status: answer.status } };
    if (read.relatesTo !== undefined && read.relatesTo !== messageId) {
      return { ok: false, failure: { kind: 'illisible', detail: 'elle répond à une autre demande' } };
    }
    return order.read(read.payload, mtom);
  } catch (error) {
    if (!(error instanceof HomologairError)) throw error;
    if (answer.status >= 300) return { ok: false, failure: { kind: 'http', status: answer.status } };
    return { ok: false, failure: { kind: 'illisible', detail: String(error.details['detail'] ?? error.code) } };
  }
}

const partlyTold = (errors: RegistryErrors | undefined): string | undefined => (errors === undefined ? undefined : `réponse partielle : ${reasonOf({ kind: 'registre', errors })}`);

/** uniqueId of the documents a search listed. */
function listed(outcome: Outcome<unknown>): string[] | undefined {
  if (!outcome.ok || !Array.isArray(outcome.value)) return undefined;
  const ids = outcome.value.map((v: { documentUniqueId?: string }) => v.documentUniqueId).filter((id): id is string => id !== undefined);
  return ids.length === 0 ? undefined : ids;
}

/** The failure in the few words of a trace. */
export function reasonOf(failure: DmpFailure): string {
  switch (failure.kind) {
    case 'faute': return [failure.code, failure.reason].filter((part) => part !== undefined && part !== '').join(' : ');
    case 'registre': return failure.errors.map((e) => `${e.code} ${e.context}`.trim()).join(' ; ') || 'échec sans motif';
    case 'habilitation': return `${failure.status} ${failure.context}`.trim();
    case 'http': return `HTTP ${failure.status}`;
    case 'delai': return `sans réponse après ${failure.ms} ms`;
    case 'connexion-coupee': return ['connexion coupée', failure.certificate === undefined ? '' : `certificat de la structure : ${failure.certificate}`].filter(Boolean).join(', ');
    case 'serveur-non-reconnu': return `serveur non reconnu : ${failure.detail}`;
    case 'injoignable': case 'illisible': case 'identite': return `${failure.kind} : ${failure.detail}`;
    default: return failure.kind;
  }
}
