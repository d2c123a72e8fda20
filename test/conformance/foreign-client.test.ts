import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import { call, cleanUp, deliver, has, prepare, type Reply, type Served, type Wish } from './client';
import { authorise, existence, feed, fetchDocument, search } from './wishes';

/** The mock runs in its own process; this one knows only the line it prints. */
const STANDALONE = join(__dirname, '..', '..', 'support', 'dmp', 'standalone.js');
let mock: ChildProcess | undefined;
let served: Served;
let folder = '';
let missing: string | undefined;

before(async () => {
  for (const tool of ['xmlsec1', 'curl']) if (!await has(tool)) missing ??= `${tool} absent`;
  if (missing !== undefined) return;
  folder = mkdtempSync(join(tmpdir(), 'homologair-servir-'));
  const child = spawn(process.execPath, ['-e', `require(${JSON.stringify(STANDALONE)}).serveDmp({ json: true, folder: ${JSON.stringify(folder)} })`], { stdio: ['ignore', 'pipe', 'inherit'] });
  mock = child;
  served = await new Promise<Served>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => { text += chunk.toString(); if (text.includes('\n')) resolve(JSON.parse(text.slice(0, text.indexOf('\n'))) as Served); });
    child.once('exit', (code) => { reject(new Error(`mock ended with ${code}`)); });
  });
});
after(() => {
  mock?.kill('SIGKILL');
  cleanUp();
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

const tested = (name: string, run: () => Promise<void>): void => { test(name, async (t: TestContext) => { if (missing === undefined) await run(); else t.skip(missing); }); };
const patient = (situation = 'nominal'): { ins: string; oid: string } => served.personas.patients.find((p) => p.situation === situation)!;
const readable = (): string => served.personas.documents.find((d) => d.patient === patient().ins && d.statut === 'approuve' && d.visibilite === 'ordinaire')!.uniqueId;
const faultCode = (reply: Reply): string => /Subcode>\s*<[^>]*Value>(?:\w+:)?(\w+)</.exec(reply.text)?.[1] ?? '';
const lastTrace = async (): Promise<{ stage?: string; motif?: string; logiciel?: string }> => ((await (await fetch(`${served.admin}/traces`)).json()) as object[]).at(-1) ?? {};

describe('a foreign client, hand-written, xmlsec1 and curl', () => {
  tested('the printed line has the shape promised', async () => {
    assert.deepEqual(Object.keys(served), ['url', 'admin', 'ca', 'clientCert', 'clientKey', 'signCert', 'signKey', 'personas']);
    assert.equal(served.personas.patients.filter((p) => p.situation === 'nominal').length, 1);
    assert.deepEqual(Object.keys(served.personas.structures[0]!), ['finess', 'finessJuridique', 'raisonSociale', 'secteur']);
  });
  tested('TD0.2 is admitted', async () => {
    const reply = await call(served, existence(patient()));
    assert.equal(reply.status, 200, reply.text);
    assert.match(reply.text, /queryResponseCode code="OK"/);
    assert.match(reply.text, /code="VALIDE"/);
    assert.equal((await lastTrace()).logiciel, 'Client étranger 0.1');
  });
  tested('TD0.3 is admitted, and opens TD3.1', async () => {
    const other = patient('sans-autorisation');
    assert.match((await call(served, search(other))).text, /DMPSimuleAutorisationAbsente/);
    assert.match((await call(served, authorise(other))).text, /DMPOk/);
    assert.match((await call(served, search(other))).text, /ResponseStatusType:Success.*totalResultCount="1"/s);
  });
  tested('TD3.1 is admitted and lists the documents', async () => {
    const reply = await call(served, search(patient()));
    assert.equal(reply.status, 200, reply.text);
    assert.ok(reply.text.includes(readable()));
    for (const hidden of served.personas.documents.filter((d) => d.visibilite === 'masque-ps')) assert.ok(!reply.text.includes(hidden.uniqueId));
  });
  tested('TD3.2 is admitted and delivers the CDA in MTOM', async () => {
    const reply = await call(served, fetchDocument(patient(), readable()));
    assert.equal(reply.status, 200, reply.text);
    assert.match(reply.text, /xop:Include[^>]*href="cid:.*<ClinicalDocument/s);
  });
  tested('Content-Type without action', async () => {
    assert.equal((await call(served, { ...existence(patient()), contentType: 'application/soap+xml' })).status, 200);
  });

  const broken: [string, string, string, RegExp, () => Partial<Wish>][] = [
    ['changed after signing', 'vihf-integrite', 'DMPSimuleSignature', /condensat/, () => ({ afterSigning: (xml) => xml.replace('CONF_EXI_PGSSIS', 'CONF_EXI_PGSSIX') })],
    ['unsigned', 'vihf-integrite', 'DMPSimuleSignature', /pas signée/, () => ({ unsigned: true })],
    ['signed by the authentication certificate', 'vihf-integrite', 'DMPInvalidCertificate', /certificat/i, () => ({ sign: { cert: served.clientCert, key: served.clientKey } })],
    ['without MessageID', 'soap', 'DMPSimuleAdressage', /MessageID/, () => ({ messageId: false })],
    ['another primary method', 'vihf-contenu', 'DMPSimuleVihf', /APP_BROWSER_AUTH/, () => ({ decl: 'APP_BROWSER_AUTH' })],
    ['an RPPS without its type digit', 'vihf-contenu', 'DMPSimuleVihf', /NameID/, () => ({ nameId: '99900200371' })],
    ['a physician without speciality', 'vihf-contenu', 'DMPSimuleRole', /profession 10/, () => ({ roles: '<saml2:AttributeValue><Role xmlns="urn:hl7-org:v3" code="10" codeSystem="1.2.250.1.71.1.2.7"/></saml2:AttributeValue>' })],
    ['the token of another patient', 'vihf-contenu', 'DMPSimulePatientDifferent', /le même patient/, () => ({ patient: patient('dossier-vide') })],
    ['another structure', 'structure', 'DMPSimulePersonneMorale', /Identifiant_Structure/, () => ({ structure: `1${served.personas.structures.find((s) => s.finessJuridique !== served.personas.structures[0]!.finessJuridique)!.finess}` })],
    ['stale', 'fraicheur', 'DMPSimuleJetonPerime', /au plus 30000 ms/, () => ({ issueInstant: new Date(Date.now() - 60_000).toISOString() })],
    ['an unknown professional', 'professionnel', 'DMPSimuleProfessionnel', /répertoire/, () => ({ nameId: '899900204076' })],
  ];
  for (const [name, stage, code, motif, wish] of broken) {
    tested(`refused for the right cause: ${name}`, async () => {
      const reply = await call(served, { ...existence(patient()), ...wish() });
      assert.equal(reply.status, 500);
      assert.equal(faultCode(reply), code, reply.text);
      const trace = await lastTrace();
      assert.equal(trace.stage, stage);
      assert.match(trace.motif ?? '', motif);
    });
  }
  tested('refused for the right cause: a token used twice', async () => {
    const wish = existence(patient());
    const file = await prepare(served, wish);
    assert.equal((await deliver(served, wish, file)).status, 200);
    assert.equal(faultCode(await deliver(served, wish, file)), 'DMPSimuleJetonRejoue');
  });
  tested('refused for the right cause: feeding in AIR', async () => {
    assert.equal(faultCode(await call(served, feed(patient()))), 'DMPAccessDeniedByRightsService');
  });
  tested('refused for the right cause: no client certificate, before any HTTP answer', async () => {
    const reply = await call(served, { ...existence(patient()), tls: 'none' });
    assert.notEqual(reply.exit, 0);
    assert.equal(reply.status, 0);
    const { faits } = (await (await fetch(`${served.admin}/journal`)).json()) as { faits: { kind: string; code?: string }[] };
    assert.equal(faits.filter((f) => f.kind === 'refused-connection').at(-1)?.code, 'PKI-ABSENT');
  });
  tested('an unknown document', async () => {
    assert.match((await call(served, fetchDocument(patient(), '1.2.3.4'))).text, /XDSDocumentUniqueIdError.*uniqueId=1\.2\.3\.4/s);
  });
});
