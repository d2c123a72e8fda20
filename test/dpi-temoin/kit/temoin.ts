import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOTP, Secret } from 'otpauth';
import { composeTemoin, defaultPorts, type TemoinConfig, type TemoinPorts } from '../../../support/dpi-temoin/compose';
import { createClock, type Clock } from '../../../support/horloge/clock';
import { FakeDmp } from './fake-dmp';
import { testKeys, type TestKeys } from './keys';

export const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
export const OID = '1.2.250.1.213.1.4.10';
/** Valid key: 97 − (1580775100001 mod 97). */
export const insOf = (thirteen: string): string => `${thirteen}${String(97 - Number(BigInt(thirteen) % 97n)).padStart(2, '0')}`;
export const INS = insOf('1580775100001');
export const STRUCTURE = { persona: 'ch', finess: '010000001', finessJuridique: '010000009', raisonSociale: 'CH des Trois-Vallées', secteur: 'SA01' };
export const AUBRAC = { persona: 'aubrac', login: 'aubrac', motDePasse: 'Sésame-1234', secretTotp: SECRET, rpps: '10000000017', nom: 'Aubrac', prenom: 'Alice', profession: '10', savoirFaire: 'SM04', connaitInformationRpps: true };
export const PAT = { persona: 'pat', ins: INS, oid: OID, nom: 'TROIS', prenom: 'Pat', naissance: '1958-07-01', sexe: 'M', statutIns: 'qualifiée' };

/** What a person sees: cookies kept, redirections followed. */
export class Visitor {
  readonly #jar = new Map<string, string>();
  html = ''; status = 0; path = ''; headers = new Headers();
  constructor(readonly base: string) {}

  async go(path: string, form?: Record<string, string>, more: Record<string, string> = {}): Promise<string> {
    const response = await fetch(new URL(path, this.base), {
      redirect: 'manual', method: form === undefined ? 'GET' : 'POST',
      headers: { cookie: [...this.#jar].map(([k, v]) => `${k}=${v}`).join('; '), ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }), ...more },
      ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Expires=Thu, 01 Jan 1970/i.test(line)) this.#jar.delete(name); else this.#jar.set(name, value);
    }
    const location = response.headers.get('location');
    this.html = await response.text();
    if (location !== null && response.status < 400) return this.go(location);
    Object.assign(this, { status: response.status, path, headers: response.headers });
    return this.html;
  }
  /** Posts as the form of the page would. */
  submit(path: string, form: Record<string, string> = {}): Promise<string> {
    return this.go(path, { jeton: /name="jeton" value="([^"]+)"/.exec(this.html)?.[1] ?? '', ...form });
  }
  cookie(name: string): string | undefined { return this.#jar.get(name); }
  get h1(): string { return /<h1>([^<]*)<\/h1>/.exec(this.html)?.[1] ?? ''; }
  get alert(): string { return /role="alert"[^>]*>([\s\S]*?)<\/div>/.exec(this.html)?.[1]?.replace(/<[^>]+>/g, ' ').replace(/&#39;/g, '\'').replace(/\s+/g, ' ').trim() ?? ''; }
}

export interface Bench { url: string; admission: string; token: string; clock: Clock; dmp: FakeDmp; ports: TemoinPorts; config: TemoinConfig; code(secret?: string): string; door(path: string, body: unknown, token?: string): Promise<Response>; visitor(): Visitor; close(): Promise<void>; restart(): Promise<Bench> }

let keys: Promise<TestKeys> | undefined;
const keyFolder = mkdtempSync(join(tmpdir(), 'temoin-cles-'));
process.on('exit', () => rmSync(keyFolder, { recursive: true, force: true }));
export const sharedKeys = (): Promise<TestKeys> => keys ??= testKeys(keyFolder);

/** A témoin on the loopback over a fake DMP, with one physician and one patient admitted. */
export async function startBench(change: (ports: TemoinPorts) => TemoinPorts = (p) => p, more: Partial<TemoinConfig> = {}): Promise<Bench> {
  const k = await sharedKeys();
  const folder = mkdtempSync(join(tmpdir(), 'temoin-'));
  const clock = createClock();
  const config: TemoinConfig = {
    database: join(folder, 'temoin.sqlite'), dmpUrl: 'https://localhost:9/si-dmp-server/v2/services/', clock, admissionToken: 'porte-de-test',
    certificates: { nominal: { authCli: k.authCli, sign: k.sign }, expire: { authCli: k.expired, sign: k.sign } }, trust: { ca: k.ca, crls: [k.crl] }, ...more,
  };
  const dmp = new FakeDmp();
  const bench = await open(config, clock, dmp, change, () => rmSync(folder, { recursive: true, force: true }));
  const answer = await bench.door('/admission', { professionnels: [AUBRAC], patients: [PAT], structure: STRUCTURE });
  if (!answer.ok) throw new Error(await answer.text());
  return bench;
}

async function open(config: TemoinConfig, clock: Clock, dmp: FakeDmp, change: (ports: TemoinPorts) => TemoinPorts, clean: () => void): Promise<Bench> {
  const ports = change({ ...defaultPorts(config), transport: dmp.transport });
  const temoin = composeTemoin(ports);
  const { url, admission, token } = await temoin.start();
  return {
    url, admission, token, clock, dmp, ports, config,
    code: (secret = SECRET) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now().getTime() }),
    door: (path, body, bearer = token) => fetch(new URL(path, admission), { method: 'POST', headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    visitor: () => new Visitor(url),
    close: async () => { await temoin.close(); clean(); },
    restart: async () => { await temoin.close(); return open(config, clock, dmp, change, clean); },
  };
}

/** Password, then code. */
export async function login(bench: Bench, visitor = bench.visitor(), person: { login: string; motDePasse: string; secretTotp?: string } = AUBRAC): Promise<Visitor> {
  await visitor.go('/connexion', { identifiant: person.login, motDePasse: person.motDePasse });
  await visitor.go('/connexion/code', { code: bench.code(person.secretTotp) });
  return visitor;
}
/** Password only: the local record, no DMP. */
export async function loginWithOneFactor(bench: Bench, visitor = bench.visitor(), person = AUBRAC): Promise<Visitor> {
  await visitor.go('/connexion', { identifiant: person.login, motDePasse: person.motDePasse });
  if (visitor.path === '/connexion/code') await visitor.go('/connexion/sans-code', {});
  return visitor;
}
