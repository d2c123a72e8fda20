import { execFile } from 'node:child_process';
import { randomUUID, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * A foreign client of the mock DMP: envelopes written by hand here, signature by xmlsec1, transport by curl. It knows of the project
 * only the line `servir dmp --json` prints, and imports nothing of `support/`.
 */
export interface Served {
  url: string; admin: string; ca: string; clientCert: string; clientKey: string; signCert: string; signKey: string;
  personas: {
    professionnels: { rpps: string; nom: string; prenom: string; profession: string; savoirFaire?: string }[];
    patients: { ins: string; oid: string; traits: { nom: string }; situation: string }[];
    structures: { finess: string; finessJuridique: string; raisonSociale: string; secteur: string }[];
    documents: { patient: string; uniqueId: string; typeCode: string; statut: string; visibilite: string }[];
  };
}

const run = promisify(execFile);

/** Whether a tool answers. */
export async function has(tool: string): Promise<boolean> {
  return run(tool, ['--version']).then(() => true, () => false);
}

export interface Wish {
  service: string; action: string; body: string;
  patient: { ins: string; oid: string };
  nameId?: string; structure?: string; issueInstant?: string; purpose?: string; id?: string; decl?: string;
  /** Roles as written; default: the first physician of the personas. */
  roles?: string;
  unsigned?: boolean;
  sign?: { cert: string; key: string };
  tls?: { cert: string; key: string } | 'none';
  /** Edits the signed envelope. */
  afterSigning?: (xml: string) => string;
  messageId?: boolean;
  contentType?: string;
}

/** RFC 2253 form of the seal's subject: what Issuer must say. */
const subjectOf = (pem: string): string =>
  new X509Certificate(readFileSync(pem)).subject.split('\n').reverse().map((part) => part.replace(/([,+"\\<>;])/g, '\\$1')).join(',');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function attribute(name: string, ...values: string[]): string {
  return `<saml2:Attribute Name="${name}">${values.map((value) => `<saml2:AttributeValue>${value}</saml2:AttributeValue>`).join('')}</saml2:Attribute>`;
}

function signatureTemplate(id: string): string {
  return `<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>
<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><ds:Reference URI="#${id}"><ds:Transforms>
<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms>
<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue/></ds:Reference></ds:SignedInfo><ds:SignatureValue/><ds:KeyInfo><ds:X509Data/></ds:KeyInfo></ds:Signature>`;
}

function envelope(served: Served, wish: Wish): string {
  const person = served.personas.professionnels.find((p) => p.profession === '10')!;
  const structure = served.personas.structures[0]!;
  const id = wish.id ?? `_${randomUUID()}`;
  const now = new Date().toISOString();
  const roles = wish.roles ?? `<saml2:AttributeValue><Role xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CE" code="10" codeSystem="1.2.250.1.71.1.2.7" displayName="Médecin"/></saml2:AttributeValue>
<saml2:AttributeValue><Role xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CE" code="${person.savoirFaire}" codeSystem="1.2.250.1.71.4.2.5" displayName="savoir-faire"/></saml2:AttributeValue>`;
  const assertion = `<saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="${id}" IssueInstant="${wish.issueInstant ?? now}" Version="2.0">
  <saml2:Issuer Format="urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName">${escaped(subjectOf((wish.sign ?? { cert: served.signCert }).cert))}</saml2:Issuer>
  ${wish.unsigned === true ? '' : signatureTemplate(id)}
  <saml2:Subject><saml2:NameID>${wish.nameId ?? `8${person.rpps}`}</saml2:NameID></saml2:Subject>
  <saml2:AuthnStatement AuthnInstant="${now}"><saml2:AuthnContext><saml2:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract</saml2:AuthnContextClassRef><saml2:AuthnContextDecl>${wish.decl ?? 'CONF_EXI_PGSSIS'}</saml2:AuthnContextDecl></saml2:AuthnContext></saml2:AuthnStatement>
  <saml2:AttributeStatement>
   ${attribute('Identifiant_Structure', wish.structure ?? `1${structure.finess}`)}${attribute('Secteur_Activite', `${structure.secteur}^1.2.250.1.71.4.2.4`)}
   ${attribute('urn:oasis:names:tc:xspa:1.0:subject:subject-id', `${person.prenom} ${person.nom}`)}
   <saml2:Attribute Name="urn:oasis:names:tc:xacml:2.0:subject:role">${roles}</saml2:Attribute>
   ${attribute('VIHF_Version', '3.0')}${attribute('Authentification_mode', 'INDIRECTE_RENFORCEE')}
   ${attribute('urn:oasis:names:tc:xacml:2.0:resource:resource-id', `${wish.patient.ins}^^^&amp;${wish.patient.oid}&amp;ISO^NH`)}${attribute('Ressource_URN', 'urn:dmp')}
   ${attribute('urn:oasis:names:tc:xspa:1.0:subject:purposeofuse', `<PurposeOfUse xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CE" code="${wish.purpose ?? 'normal'}" codeSystem="1.2.250.1.213.1.1.4.248" displayName="Accès"/>`)}
   ${attribute('LPS_ID', 'etranger-1')}${attribute('LPS_Nom', 'Client étranger')}${attribute('LPS_Version', '0.1')}${attribute('LPS_ID_HOMOLOGATION_DMP', 'SANS-OBJET')}
  </saml2:AttributeStatement>
 </saml2:Assertion>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing">
 <env:Header>
  <a:Action env:mustUnderstand="1">${wish.action}</a:Action>${wish.messageId === false ? '' : `<a:MessageID>urn:uuid:${randomUUID()}</a:MessageID>`}
  <a:ReplyTo><a:Address>http://www.w3.org/2005/08/addressing/anonymous</a:Address></a:ReplyTo><a:To>${served.url}${wish.service}</a:To>
  <wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">${assertion}</wsse:Security>
 </env:Header>
 <env:Body>${wish.body}</env:Body>
</env:Envelope>`;
}

const folder = mkdtempSync(join(tmpdir(), 'homologair-conformance-'));
let files = 0;
/** Removes everything this client wrote. */
export const cleanUp = (): void => { rmSync(folder, { recursive: true, force: true }); };

async function signed(served: Served, wish: Wish, name: string): Promise<string> {
  const source = join(folder, `${name}-a-signer.xml`);
  const target = join(folder, `${name}-signe.xml`);
  writeFileSync(source, envelope(served, wish));
  if (wish.unsigned === true) return readFileSync(source, 'utf8');
  const { cert, key } = wish.sign ?? { cert: served.signCert, key: served.signKey };
  await run('xmlsec1', ['--sign', '--privkey-pem', `${key},${cert}`, '--id-attr:ID', 'urn:oasis:names:tc:SAML:2.0:assertion:Assertion', '--output', target, source]);
  return readFileSync(target, 'utf8');
}

/** The signed envelope of a wish, to be sent once or more. */
export async function prepare(served: Served, wish: Wish): Promise<string> {
  const name = `requete-${(files += 1)}`;
  const xml = await signed(served, wish, name);
  const file = join(folder, `${name}.xml`);
  writeFileSync(file, wish.afterSigning === undefined ? xml : wish.afterSigning(xml));
  return file;
}

export interface Reply { status: number; text: string; /** curl's own exit code. */ exit: number }

/** Sends a prepared envelope by curl. */
export async function deliver(served: Served, wish: Wish, file: string): Promise<Reply> {
  const identity = wish.tls === 'none' ? [] : ['--cert', (wish.tls ?? { cert: served.clientCert }).cert, '--key', (wish.tls ?? { key: served.clientKey }).key];
  const args = ['--silent', '--show-error', '--max-time', '20', '--cacert', served.ca, '--tlsv1.2', ...identity, '--data-binary', `@${file}`,
    '--header', `Content-Type: ${wish.contentType ?? `application/soap+xml; charset=UTF-8; action="${wish.action}"`}`, '--write-out', '\n%{http_code}', served.url + wish.service];
  const { stdout, exit } = await run('curl', args, { encoding: 'latin1', maxBuffer: 16 * 1024 * 1024 })
    .then(({ stdout: out }) => ({ stdout: out, exit: 0 }), (error: { code?: number; stdout?: string }) => ({ stdout: error.stdout ?? '', exit: error.code ?? -1 }));
  const at = stdout.lastIndexOf('\n');
  return { status: Number(stdout.slice(at + 1)), text: Buffer.from(stdout.slice(0, Math.max(at, 0)), 'latin1').toString('utf8'), exit };
}

export const call = async (served: Served, wish: Wish): Promise<Reply> => deliver(served, wish, await prepare(served, wish));
