import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Body, Fact, JournalHeader } from '../../support/journal/facts';
import type { JudgedScenario, Resultat } from '../../support/jugement/resultat';
import { recordOf, type RunRecord } from '../../support/rapports/record';
import type { Verdict } from '../../support/rules/finding';

/** Values that must never come out; each has characters that escapes and encodings change. */
export const CANARY = {
  cookie: 'canari-session-9f8e7d+/=', bearer: 'canari.jeton.autorisation', basicPassword: 'canari&basic<1>', motDePasse: 'Canari é%"mot" de passe!', totp: 'CANARITOTPJBSWY3DPEHPK3PXP', homologation: 'CANARI-HOMOLOGATION-0042',
} as const;
export const PRIVATE_KEY_DER = Buffer.concat([Buffer.from('308204bd020100300d06092a864886f70d0101010500', 'hex'), Buffer.alloc(120, 7)]).toString('base64');
export const PRIVATE_KEY_PEM = `-----BEGIN PRIVATE KEY-----\n${PRIVATE_KEY_DER.slice(0, 64)}\n-----END PRIVATE KEY-----`;
export const HOSTILE = '<script>alert(1)</script>\u001b[31m\u001b]8;;http://x\u0007"&\'\u202e';

export const body = (text: string | Buffer): Body => {
  const bytes = Buffer.from(text);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length, inline: bytes.toString('base64') };
};

const request = `<?xml version="1.0"?><s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header><wsa:Action xmlns:wsa="http://www.w3.org/2005/08/addressing">urn:ihe:iti:2007:RegistryStoredQuery</wsa:Action>
<wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"><saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="_jeton1" Version="2.0" IssueInstant="2026-03-01T10:00:00.000Z">
<saml2:Issuer>CN=dpi</saml2:Issuer><saml2:Subject><saml2:NameID>810000000017</saml2:NameID></saml2:Subject><saml2:AttributeStatement>
<saml2:Attribute Name="LPS_Nom"><saml2:AttributeValue>DPI &lt;Témoin&gt;</saml2:AttributeValue></saml2:Attribute>
<saml2:Attribute Name="LPS_ID_HOMOLOGATION_DMP"><saml2:AttributeValue>${CANARY.homologation}</saml2:AttributeValue></saml2:Attribute>
</saml2:AttributeStatement></saml2:Assertion></wsse:Security></s:Header><s:Body><Question>999999999999999</Question></s:Body></s:Envelope>`;

const basic = Buffer.from(`dpi:${CANARY.basicPassword}`).toString('base64');
/** The bench's clock, ahead of the machine's when the run began. */
export const AHEAD = 3_600_000;
const facts: Fact[] = ([
  { kind: 'marker', marker: 'scenario-start', scenario: { id: 'EXI-23/rouge', name: 'Rouge', uri: 'features/6-air-simplifie/EXI-23.feature', line: 5, feature: 'Deux facteurs', tags: ['@bloquant'] } },
  { kind: 'marker', marker: 'step-start', scenario: 'EXI-23/rouge', step: 0, text: 'Quand elle consulte' },
  {
    kind: 'exchange', peer: { protocol: 'TLSv1.2', cipher: 'ECDHE', chain: [] }, method: 'POST', path: '/si-dmp-server/v2/services/registry', trace: 'TN-1',
    requestHeaders: [['Content-Type', 'application/soap+xml'], ['Cookie', `a=1; JSESSIONID=${CANARY.cookie}`], ['Authorization', `Basic ${basic}`], ['X-Trace', `vu avec ${CANARY.bearer}`]],
    request: body(request), receivedAt: '2026-03-01T10:00:01.000Z', answeredAt: '2026-03-01T10:00:01.010Z', status: 200, responseHeaders: [['Set-Cookie', `JSESSIONID=${CANARY.cookie}; HttpOnly`], ['Proxy-Authorization', `Bearer ${CANARY.bearer}`]],
    response: body(`<r xmlns="urn:x"><m>${CANARY.cookie}</m><b>${Buffer.from(`xx${CANARY.homologation}yy`).toString('base64')}</b></r>`), admission: { admitted: false, stage: 'vihf', code: 'DMP', reason: HOSTILE },
  },
  { kind: 'screen', reading: 'message', mapped: true, text: `${HOSTILE} ${CANARY.motDePasse} ${encodeURIComponent(CANARY.motDePasse)}`, rows: [{ motDePasse: 'quelconque', lien: `otpauth://totp/x?secret=${CANARY.totp}` }], screenshot: body(Buffer.from('ffd8ffe000104a464946', 'hex')) },
  { kind: 'exported-trace', format: 'csv', filter: {}, raw: body(`login;secret\n=HYPERLINK("x");${CANARY.totp}\n${PRIVATE_KEY_PEM}\nclé nue ${PRIVATE_KEY_DER}\n`), entries: [{ at: '2026-03-01T10:00:00Z', action: 'appel', motif: Buffer.from(CANARY.motDePasse).toString('base64') }] },
  { kind: 'refused-connection', by: 'client', code: 'connexion-abandonnee', detail: CANARY.bearer, served: 'CN=localhost' },
  { kind: 'exchange', peer: { protocol: 'TLSv1.2', cipher: 'ECDHE', chain: [] }, method: 'POST', path: '/x/../registry', trace: 'TN-2', requestHeaders: [], request: body('pas du XML \u0000'), receivedAt: '', answeredAt: '', status: 0, responseHeaders: [], response: { sha256: '0'.repeat(64), size: 3 }, admission: { admitted: true } },
  { kind: 'marker', marker: 'step-end', scenario: 'EXI-23/rouge', step: 0, status: 'passed' },
  { kind: 'marker', marker: 'scenario-end', scenario: 'EXI-23/rouge' },
] as object[]).map((fact, index) => ({ seq: index + 1, at: new Date(AHEAD + Date.UTC(2026, 2, 1, 10, 0, index)).toISOString(), ...fact }) as Fact);

export const HEADER = {
  format: 1, run: 'passage-1', startedAt: '2026-03-01T10:00:00.000Z', suite: { version: '0.1.0' }, seed: 'x', workers: 1,
  clockOffsetMs: AHEAD, ambiguities: { 'place-de-la-methode': 'attribut' }, trust: { anchors: [], crls: [] }, mock: { clockToleranceMs: 0, tokenLifetimeMs: 30_000, serverSubject: 'CN=localhost' },
  target: { name: 'DPI d’essai', version: '1.0', temoin: false, lps: { nom: 'DPI d’essai', version: '1.0' } },
  catalogue: { sha256: 'abcdef0123456789', exigences: [{
    slug: 'air-deux-facteurs', numeros: { 'EXI-v1': '23', 'EXI-v0': '21' }, phrase: 'Deux facteurs avant tout appel', chapitre: 'Consultation en AIR simplifié', texte: 'Référentiel DMP', lieu: 'document 003, §6.1', force: 'opposable', reserve: false, validite: {}, verification: { mode: 'scenario' },
  }], means: [] },
} as unknown as JournalHeader;

export const record = (): RunRecord => recordOf(HEADER, new Map([['banc-1', facts]]), ({ inline }) => {
  if (inline === undefined) throw new Error('corps absent');
  return Buffer.from(inline, 'base64');
});

const scenario = (id: string, verdict: Verdict, extra: Partial<JudgedScenario> = {}): JudgedScenario => ({
  id, name: `Scénario ${id}`, feature: 'Deux facteurs', uri: 'features/6-air-simplifie/EXI-23.feature', line: 5, tags: ['@EXI-v1-23', '@bloquant'], worker: 'banc-1', verdict, durationMs: 1234, steps: [], questions: [], ...extra,
});

/** One scenario of each verdict; the red one carries hostile texts and canaries. */
export const RESULTAT: Resultat = {
  format: 1, run: 'passage-1', suite: '0.1.0', startedAt: '2026-03-01T10:00:00.000Z', endedAt: '2026-03-01T10:01:00.000Z', target: { name: `Cible ${HOSTILE}`, version: '1', temoin: true }, profile: 'defaut', verdict: 'non conforme', exitCode: 1,
  notExecuted: [{ scenario: 'EXI-23/jamais', reason: 'verbe configurer absent' }], journal: [{ worker: 'banc-1', state: 'interrompu', head: '', facts: facts.length }],
  scenarios: [
    scenario('EXI-23/vert', 'conforme'),
    scenario('EXI-23/rouge', 'non conforme', {
      name: `Rouge ${HOSTILE}`, steps: [{ index: 0, text: `Quand elle consulte ${HOSTILE}`, status: 'PASSED', facts: ['banc-1:3', 'banc-1:4', 'banc-1:5', 'banc-1:6'] }],
      questions: [{ scenario: 'EXI-23/rouge', step: 0, text: '', rule: 'air/deux-facteurs', ruleVersion: 1, params: { pour: 'x' }, verdict: 'non conforme', findings: [{ verdict: 'non conforme', expected: `deux facteurs ${CANARY.motDePasse}`, got: `${HOSTILE} ${CANARY.totp}`, fact: 'banc-1:3', at: '/s:Envelope' }] }],
    }),
    scenario('EXI-23/doute', 'non concluant', { reason: 'cible injoignable' }), scenario('EXI-23/voir', 'à examiner', { reason: 'écran non relevé' }),
    scenario('EXI-23/sans', 'sans objet', { reason: 'non concerné' }), scenario('EXI-23/jamais', 'non exécuté', { reason: 'verbe configurer absent' }), scenario('EXI-23/panne', 'erreur du banc', { reason: 'désaccord' }),
  ],
  exigences: [
    { slug: 'air-deux-facteurs', numbers: { 'EXI-v1': '23', 'EXI-v0': '21' }, sentence: 'Deux facteurs avant tout appel', force: 'opposable', verdict: 'non conforme', scenarios: [{ id: 'EXI-23/vert', verdict: 'conforme' }, { id: 'EXI-23/rouge', verdict: 'non conforme' }] },
    { slug: 'sans-scenario', numbers: {}, sentence: HOSTILE, force: 'recommandation', verdict: 'non testée', scenarios: [], reason: 'texte non obtenu' },
  ],
  runFindings: [{ rule: 'air/appel-tardif', verdict: 'non conforme', expected: 'aucun appel', got: CANARY.cookie, fact: 'banc-1:3' }],
};

export const KNOWN = [CANARY.motDePasse, CANARY.totp];
/** Each file of a folder and of those below, as text. */
export const filesOf = (folder: string): Map<string, string> => new Map(readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

/** Every reading a leak could have: the value, and what base64, URL and backslash decoding of the text would give. */
export function leaks(text: string): string[] {
  const decodings = [text, text.replace(/\\+(.)/g, '$1'), ...(text.match(/[A-Za-z0-9+/_-]{8,}={0,2}/g) ?? []).map((run) => Buffer.from(run, 'base64').toString('utf8')), text.replace(/%([0-9a-f]{2})/gi, (_, octet: string) => String.fromCharCode(parseInt(octet, 16)))];
  const secrets = [...Object.values(CANARY), PRIVATE_KEY_DER, 'PRIVATE KEY', 'CANARI', 'canari'];
  return secrets.filter((secret) => decodings.some((decoded) => decoded.includes(secret)));
}
