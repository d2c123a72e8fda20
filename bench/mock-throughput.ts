import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Pool } from 'undici';
import { howMany } from '../support/how-many';
import { DmpAdmin } from '../support/dmp/admin-client';
import type { ServedDmp } from '../support/dmp/standalone';
import { CONF_EXI_PGSSIS, OID, SAML_CLASS_PREFIX } from '../support/vihf/claims';
import { issueVihf, loadSigner } from '../support/vihf/issue/issue';
import { buildEnvelope } from '../support/xds/build/envelope';
import { buildFindDocuments } from '../support/xds/build/td31';
import { DOCUMENT_STATUS, TRANSACTIONS } from '../support/xds/types';
import { machine, median, report } from './machine';
import { cpuOfProcess, withServedDmp } from './served-dmp';

/** 50,000 requests in rounds: a token lives thirty seconds and serves once, so each round signs its own beforehand. */
const ROUNDS = 10;
const PER_ROUND = 5_000;
const CONNECTIONS = 16;
/** The figure asks for a list of two documents, of which the admission is the cost; the nominal patient's long list is told beside it. */
const FIGURE = 'medecin-traitant', LONG = 'nominal', LONG_ROUNDS = 3;

/** Resident memory of a process, in MiB. */
const residentOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** One TD3.1 with a token of its own, whole and ready to leave. */
function request(served: ServedDmp, signer: ReturnType<typeof loadSigner>, at: Date, situation: string): Buffer {
  const { professionnels, patients, structures } = served.personas;
  const physician = professionnels.find(({ profession, savoirFaire }) => profession === '10' && savoirFaire);
  const patient = patients.find((one) => one.situation === situation);
  const [structure] = structures;
  if (!physician || !patient || !structure) throw new Error('Les personas manquent.');
  const cx = `${patient.ins}^^^&${patient.oid}&ISO^NH`;
  const security = issueVihf({
    id: `_${randomUUID()}`, issueInstant: at.toISOString(), issuer: signer.issuer, nameId: `8${physician.rpps}`, authnInstant: at.toISOString(),
    classRef: `${SAML_CLASS_PREFIX}MobileTwoFactorContract`, decl: CONF_EXI_PGSSIS, structure: `1${structure.finess}`, secteur: `${structure.secteur}^${OID.secteur}`,
    subjectId: `${physician.prenom} ${physician.nom}`,
    roles: [{ code: '10', codeSystem: OID.profession, displayName: 'Médecin' }, { code: physician.savoirFaire ?? '', codeSystem: OID.savoirFaire, displayName: 'Savoir-faire' }],
    version: '3.0', mode: 'INDIRECTE_RENFORCEE', modeAttribute: 'Authentification_mode', patient: cx, ressourceUrn: 'urn:dmp',
    purposeOfUse: { code: 'normal', codeSystem: OID.modeAcces, displayName: 'Accès normal' }, lpsId: 'mesure', lpsNom: 'Mesure', lpsVersion: '1', lpsHomologation: 'FICTIVE',
  }, signer);
  return Buffer.from(buildEnvelope({
    action: TRANSACTIONS['TD3.1'].action, messageId: `urn:uuid:${randomUUID()}`, replyTo: true, security,
    body: buildFindDocuments({ patientId: cx, statuses: [DOCUMENT_STATUS.approved] }),
  }));
}

interface Round { perSecond: number; errors: number; /** Milliseconds per request. */ serverCpu: number; clientCpu: number; /** Octets of one answer. */ answered: number }

const SUCCESS = Buffer.from('ResponseStatusType:Success');

/** One request through undici's lowest door, so that the client takes as little as it can of the two cores; resolves to the octets answered, -1 when refused. */
const send = (pool: Pool, path: string, body: Buffer): Promise<number> => new Promise((resolve, reject) => {
  let size = 0, success = false;
  pool.dispatch({ method: 'POST', path, body, headers: ['content-type', 'application/soap+xml; charset=UTF-8'] }, {
    onRequestStart() { /* nothing to prepare */ },
    onResponseStart(_, status) { success = status === 200; },
    // The status of the answer is in its first octets.
    onResponseData(_, chunk) { if (size === 0) success &&= chunk.includes(SUCCESS); size += chunk.length; },
    onResponseEnd() { resolve(success ? size : -1); },
    onResponseError(_, error) { reject(error); },
  });
});

async function round(pool: Pool, path: string, bodies: Buffer[], server: number): Promise<Round> {
  const left = [...bodies];
  let errors = 0, answered = 0;
  const start = process.hrtime.bigint(), before = { server: cpuOfProcess(server), client: process.cpuUsage() };
  await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
    for (let body = left.pop(); body !== undefined; body = left.pop()) {
      const octets = await send(pool, path, body);
      if (octets < 0) errors += 1; else answered = octets;
    }
  }));
  const { user, system } = process.cpuUsage(before.client);
  return {
    perSecond: bodies.length / (Number(process.hrtime.bigint() - start) / 1e9), errors, answered,
    serverCpu: (cpuOfProcess(server) - before.server) / bodies.length, clientCpu: (user + system) / 1000 / bodies.length,
  };
}

const said = (rounds: readonly Round[]): string => `${median(rounds.map(({ perSecond }) => perSecond)).toFixed(0)} requêtes/s (médiane de ${rounds.length} passes de ${PER_ROUND}, réponses de ${((rounds.at(-1)?.answered ?? 0) / 1024).toFixed(1)} Kio, `
  + `CPU par requête ${median(rounds.map(({ serverCpu }) => serverCpu)).toFixed(2)} ms pour le DMP simulé et ${median(rounds.map(({ clientCpu }) => clientCpu)).toFixed(2)} ms pour le client)`;

async function measure(served: ServedDmp, pid: number): Promise<void> {
  const url = new URL('registry', served.url);
  const signer = loadSigner(readFileSync(served.signCert, 'utf8'), readFileSync(served.signKey, 'utf8'));
  const pool = new Pool(url.origin, { connections: CONNECTIONS, connect: { ca: readFileSync(served.ca), cert: readFileSync(served.clientCert), key: readFileSync(served.clientKey), maxVersion: 'TLSv1.2' } });
  const admin = new DmpAdmin(served.admin);
  const memory: number[] = [];
  // The mock's clock is moved to the instant the round's tokens bear, further than signing them takes.
  const ahead = 120_000;
  const rounds = async (count: number, situation: string): Promise<Round[]> => {
    const all: Round[] = [];
    for (let index = 0; index < count; index += 1) {
      const { maintenant } = await admin.now();
      const at = new Date(Date.parse(maintenant) + ahead);
      const bodies = Array.from({ length: PER_ROUND }, () => request(served, signer, at, situation));
      // Signing kept this thread busy: the end of an idle connection, which the kernel already has, is read by a whole turn of the loop.
      await setImmediate();
      await setImmediate();
      const missing = at.getTime() - Date.parse((await admin.now()).maintenant);
      if (missing > 0) await admin.moveClock(missing);
      const done = await round(pool, url.pathname, bodies, pid);
      all.push(done);
      memory.push(residentOf(pid));
      process.stdout.write(`  ${situation}, passe ${index + 1}/${count} : ${done.perSecond.toFixed(0)} requêtes/s, ${howMany(done.errors, 'erreur')}, CPU par requête ${done.serverCpu.toFixed(2)} ms (DMP simulé) et ${done.clientCpu.toFixed(2)} ms (client), charge ${(loadavg()[0] ?? 0).toFixed(1)}, mémoire ${memory.at(-1)?.toFixed(0)} Mio\n`);
    }
    return all;
  };
  const figure = await rounds(ROUNDS, FIGURE);
  // The first rounds compile code and fill the replay window; growth is judged on the second half.
  const half = memory.slice(ROUNDS / 2);
  const growth = (half.at(-1) ?? 0) / (half[0] ?? 1);
  const long = await rounds(LONG_ROUNDS, LONG);
  await pool.close();
  const rate = median(figure.map(({ perSecond }) => perSecond)), errors = [...figure, ...long].reduce((sum, one) => sum + one.errors, 0);
  process.stdout.write(`${machine()}\n`);
  report('TD3.1 entièrement vérifiée, mTLS gardé ouvert, 16 connexions', '≥ 1 000 requêtes/s, aucune erreur', `${said(figure)}, ${howMany(errors, 'erreur')}`, rate >= 1000 && errors === 0);
  process.stdout.write(`  à titre indicatif, avec la longue liste du patient nominal : ${said(long)}\n`);
  report(`Mémoire sur ${ROUNDS * PER_ROUND} requêtes`, 'stable', `${half[0]?.toFixed(0)} → ${half.at(-1)?.toFixed(0)} Mio sur la seconde moitié (× ${growth.toFixed(2)})`, growth <= 1.1);
}

const main = (): Promise<void> => withServedDmp(measure);

void main();
