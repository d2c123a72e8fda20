import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { Client } from 'undici';
import { DmpAdmin, type DmpSeed } from '../support/dmp/admin-client';
import type { ServedDmp } from '../support/dmp/standalone';
import { CONF_EXI_PGSSIS, OID, SAML_CLASS_PREFIX } from '../support/vihf/claims';
import { issueVihf, loadSigner } from '../support/vihf/issue/issue';
import { buildEnvelope } from '../support/xds/build/envelope';
import { buildFindDocuments } from '../support/xds/build/td31';
import { DOCUMENT_STATUS, TRANSACTIONS } from '../support/xds/types';
import { machine, median, report } from './machine';
import { cpuOfProcess, withServedDmp } from './served-dmp';

/** A record of ten thousand documents, then of a hundred thousand: FindDocuments as a DPI asks it (interface-dmp §3.3). */
const SMALL = 10_000;
const LARGE = 100_000;
const BATCH = 2_500;
const REPEATS = 20;
/** Answers before any measure: what V8 sweeps after a seeding is the seeding's. Without them a month's search was × 13 by processor while its median first byte was × 5. */
const SETTLING = 200;
const LIMIT_MS = 300;
/** Processor is told by ticks of 10 ms: a twentieth of what the shortest searches take, on each side of a ratio. */
const NOISE = 1.1;
const PATIENT = 'patient-dossier-vide';
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS = 3_650;

/** The fractional part of multiples of the golden ratio fills an interval evenly, however many are drawn: a month holds ten times as much of a record ten times as large. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const dayOf = (n: number): number => Math.floor(((n * GOLDEN) % 1) * DAYS);

/** Documents spread evenly over ten years. */
const documents = (from: number, to: number): NonNullable<DmpSeed['documents']> => Array.from({ length: to - from }, (_, index) => {
  const n = from + index;
  return {
    cle: `volume-${n}`, patient: PATIENT, uniqueId: `2.25.7${String(n).padStart(9, '0')}`, titre: `Compte rendu numéro ${n}`, typeCode: '11488-4', niveau: 3 as const,
    auteur: 'dr-haddad', structure: 'ch-fictif', date: `${new Date(FIRST_DAY + dayOf(n) * 86_400_000).toISOString().slice(0, 11)}09:00:00Z`,
  };
});

async function fill(admin: DmpAdmin, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += BATCH) await admin.seed({ documents: documents(start, Math.min(start + BATCH, to)) });
}

interface Search { name: string; returnType: 'LeafClass' | 'ObjectRef'; from?: string; to?: string }
const MONTH: Search = { name: 'documents complets d’un mois', returnType: 'LeafClass', from: '20250101', to: '20250201' };
const REFERENCES: Search = { name: 'références de tous les documents', returnType: 'ObjectRef' };
/** The first search of the référentiel's guides: two years, up-to-date documents. */
const TWO_YEARS: Search = { name: 'documents complets de deux ans', returnType: 'LeafClass', from: '20230101', to: '20250101' };

function request(served: ServedDmp, signer: ReturnType<typeof loadSigner>, search: Search, at: Date): Buffer {
  const physician = served.personas.professionnels.find(({ profession }) => profession === '10');
  const patient = served.personas.patients.find(({ situation }) => situation === 'dossier-vide');
  const [structure] = served.personas.structures;
  if (!physician || !patient || !structure) throw new Error('Les personas manquent.');
  const cx = `${patient.ins}^^^&${patient.oid}&ISO^NH`;
  const security = issueVihf({
    id: `_${randomUUID()}`, issueInstant: at.toISOString(), issuer: signer.issuer, nameId: `8${physician.rpps}`, authnInstant: at.toISOString(), classRef: `${SAML_CLASS_PREFIX}MobileTwoFactorContract`,
    decl: CONF_EXI_PGSSIS, structure: `1${structure.finess}`, secteur: `${structure.secteur}^${OID.secteur}`, subjectId: `${physician.prenom} ${physician.nom}`,
    roles: [{ code: '10', codeSystem: OID.profession, displayName: 'Médecin' }, { code: physician.savoirFaire ?? '', codeSystem: OID.savoirFaire, displayName: 'Savoir-faire' }],
    version: '3.0', mode: 'INDIRECTE_RENFORCEE', modeAttribute: 'Authentification_mode', patient: cx, ressourceUrn: 'urn:dmp',
    purposeOfUse: { code: 'normal', codeSystem: OID.modeAcces, displayName: 'Accès normal' }, lpsId: 'mesure', lpsNom: 'Mesure', lpsVersion: '1', lpsHomologation: 'FICTIVE',
  }, signer);
  return Buffer.from(buildEnvelope({
    action: TRANSACTIONS['TD3.1'].action, messageId: `urn:uuid:${randomUUID()}`, replyTo: true, security,
    body: buildFindDocuments({ patientId: cx, statuses: [DOCUMENT_STATUS.approved], returnType: search.returnType, from: search.from, to: search.to }),
  }));
}

interface Answered { firstByteMs: number; octets: number; total: number; status: string }

/** `firstByteMs`: admission, search, answer, journal, the TLS that carries the request, and whatever else the machine does. */
function ask(client: Client, path: string, body: Buffer): Promise<Answered> {
  const start = process.hrtime.bigint();
  let firstByteMs = 0, octets = 0, head = '';
  return new Promise((resolve, reject) => {
    client.dispatch({ method: 'POST', path, body, headers: ['content-type', 'application/soap+xml; charset=UTF-8'] }, {
      onRequestStart() { /* nothing to prepare */ },
      onResponseStart() { firstByteMs = Number(process.hrtime.bigint() - start) / 1e6; },
      onResponseData(_, chunk) { if (head.length < 4_096) head += chunk.toString('latin1'); octets += chunk.length; },
      onResponseEnd() { resolve({ firstByteMs, octets, total: Number(/totalResultCount="(\d+)"/.exec(head)?.[1] ?? -1), status: /errorCode="(\w+)"/.exec(head)?.[1] ?? 'Success' }); },
      onResponseError(_, error) { reject(error); },
    });
  });
}

async function measure(served: ServedDmp, pid: number): Promise<void> {
  const admin = new DmpAdmin(served.admin);
  const signer = loadSigner(readFileSync(served.signCert, 'utf8'), readFileSync(served.signKey, 'utf8'));
  const url = new URL(`${served.url}registry`);
  const client = new Client(url.origin, { connect: { ca: readFileSync(served.ca), cert: readFileSync(served.clientCert), key: readFileSync(served.clientKey), maxVersion: 'TLSv1.2' }, headersTimeout: 120_000 });
  const measure = async (search: Search): Promise<{ first: Answered; ms: number; said: string }> => {
    const now = async (): Promise<Date> => new Date((await admin.now()).maintenant);
    const first = await ask(client, url.pathname, request(served, signer, search, await now()));
    const again: number[] = [];
    const before = cpuOfProcess(pid);
    for (let n = 0; n < REPEATS; n += 1) again.push((await ask(client, url.pathname, request(served, signer, search, await now()))).firstByteMs);
    // The machine may be shared: the server's own time is what it computed, the rest is told beside it.
    const ms = (cpuOfProcess(pid) - before) / REPEATS;
    return { first, ms, said: `${search.name} : ${first.total >= 0 ? `${first.total} résultats, ` : ''}${first.status}, ${(first.octets / 2 ** 20).toFixed(1)} Mio, ${ms.toFixed(0)} ms de temps serveur ; premier octet : médiane ${median(again).toFixed(0)} ms, première fois ${first.firstByteMs.toFixed(0)} ms, charge ${(loadavg()[0] ?? 0).toFixed(1)}` };
  };
  const filled = Date.now();
  await fill(admin, 0, SMALL);
  process.stdout.write(`  ${SMALL} documents amorcés en ${((Date.now() - filled) / 1000).toFixed(1)} s, charge ${(loadavg()[0] ?? 0).toFixed(1)}\n`);
  const settle = async (): Promise<void> => { for (let n = 0; n < SETTLING; n += 1) await ask(client, url.pathname, request(served, signer, MONTH, new Date((await admin.now()).maintenant))); };
  await settle();
  const small = [await measure(MONTH), await measure(REFERENCES), await measure(TWO_YEARS)];
  await fill(admin, SMALL, LARGE);
  await settle();
  const large = [await measure(MONTH), await measure(REFERENCES), await measure(TWO_YEARS)];
  await client.close();
  process.stdout.write(`${machine()}\n`);
  for (const { ms, first, said } of small) report(`FindDocuments, DMP de ${SMALL} documents`, `≤ ${LIMIT_MS} ms de temps serveur`, said, ms <= LIMIT_MS && first.status === 'Success');
  for (const [index, { ms, said }] of large.entries()) {
    const ratio = ms / (small[index]?.ms ?? 1);
    report(`FindDocuments, DMP de ${LARGE} documents`, `au plus linéaire (× ${LARGE / SMALL}, un dixième de plus pour les tics de 10 ms)`, `${said}, × ${ratio.toFixed(1)}`, ratio <= (LARGE / SMALL) * NOISE);
  }
}

const main = (): Promise<void> => withServedDmp(measure);

void main();