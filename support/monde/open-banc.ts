import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DmpAdmin } from '../dmp/admin-client';
import { startDmp, type RunningDmp } from '../dmp/mock';
import { addressesFrom } from '../dmp/known-addresses';
import { composeTemoin, defaultPorts, type TemoinAddresses } from '../dpi-temoin/compose';
import type { TemoinConfig } from '../dpi-temoin/config';
import type { TemoinPorts } from '../dpi-temoin/ports';
import { recordingPorts } from '../dpi-temoin/recording';
import { forgetDatabase } from '../dpi-temoin/storage/database';
import { loadTarget } from '../dpi/target-file';
import { openApiDriver } from '../dpi/api/driver';
import { openWebDriver } from '../dpi/web/driver';
import type { SharedBrowser } from '../dpi/web/browser';
import { createClock } from '../horloge/clock';
import type { JournalHeader } from '../journal/facts';
import { readHeader } from '../journal/header';
import { openJournal } from '../journal/writer';
import { loadRunPki, type RunPki } from '../pki/run-pki';
import { openXml } from '../xml/open';
import type { Banc } from './banc';
import { startIdentites, type Identites } from './identites';
import { oncePerFile } from '../racine';
import { hostsOf, installedWith } from './installation';
import { mockSettings } from './mock-settings';
import { loadPersonaBook } from './personas';
import { provisionalJudge } from './provisional';
import { recordPieces } from './run-pieces';

/** What one worker is given. Paths are absolute; the run's folder already holds the journal's header and the keys. */
export interface BancConfig { runFolder: string; /** Holds databases while the run lasts; forgotten afterwards. */ workFolder: string; worker: string; targetFile: string; pkiFolder: string; /** Pieces to record first, as `preparePieces` left them. */ pieces?: string; /** Of a mock a DPI was set up by hand to call; the parameter file is on the next one. */ portDmp?: number }

/** A changed témoin (a mutant), or the one of this build. */
export type TemoinChange = (ports: TemoinPorts) => TemoinPorts;

/** Called each time a port of the témoin is used, with the scenario being run. */
export type OnPort = (port: string, scenario: string | null) => void;

/** A worker opens the same target once per mutant. */
const targetOf = oncePerFile(loadTarget);

/** Opens one mock, one témoin (when the target is the témoin), one driver and one journal, all on port 0 of the loopback unless the run's mock has a known port. */
export async function openBanc(config: BancConfig, browser: SharedBrowser, change: TemoinChange = (ports) => ports, onPort?: OnPort): Promise<Banc> {
  await openXml();
  const { header, bytes } = readHeader(config.runFolder);
  const pki = loadRunPki(config.pkiFolder);
  const clock = createClock(header.clockOffsetMs);
  const journal = openJournal(config.runFolder, config.worker, clock, bytes);
  if (config.pieces !== undefined) recordPieces(journal, config.pieces);
  const target = targetOf(config.targetFile);
  const opened: (() => Promise<void>)[] = [() => { journal.close(); return Promise.resolve(); }];
  const close = async (): Promise<void> => { for (const end of opened.reverse().splice(0)) await end(); };
  try {
    const mock = await startDmp({ pki, clock, journal, settings: mockSettings(header), ...(config.portDmp === undefined ? {} : addressesFrom(config.portDmp)) });
    opened.push(() => mock.close());
    let scenario: string | null = null;
    const identites = target.cible.temoin ? await startIdentites(journal) : undefined;
    if (identites) opened.push(() => identites.close());
    const temoin = target.cible.temoin ? await startTemoin(config, pki, mock, identites, header, change, onPort && ((port) => { onPort(port, scenario); })) : undefined;
    if (temoin) opened.push(() => temoin.close());
    const doors = temoin ? { admission: temoin.admission, conduite: temoin.conduite, jeton: temoin.token } : {};
    const cible = openWebDriver({ target, url: temoin?.url ?? target.acces.url, ...doors, browser: () => browser.get() });
    opened.push(() => cible.close());
    const conduite = openApiDriver({ target, ...doors });
    if (conduite) opened.push(() => conduite.close());
    return {
      journal, header, clock, cible, ...(conduite ? { conduite } : {}), dmp: new DmpAdmin(mock.admin), book: loadPersonaBook(), ...(identites ? { identites } : {}),
      judge: provisionalJudge(journal, header, config.runFolder), onScenario: (id) => { scenario = id; identites?.reset(); }, close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type StartedTemoin = TemoinAddresses & { close(): Promise<void> };

async function startTemoin(config: BancConfig, pki: RunPki, mock: RunningDmp, identites: Identites | undefined, header: JournalHeader, change: TemoinChange, onPort?: (port: string) => void): Promise<StartedTemoin> {
  const folder = join(config.workFolder, 'temoin');
  mkdirSync(folder, { recursive: true });
  const settings: TemoinConfig = {
    database: join(folder, `${config.worker}.sqlite`), ...hostsOf(mock.url), admissionToken: crypto.randomUUID(),
    ...installedWith(pki), clock: createClock(header.clockOffsetMs),
    // Accounts drawn at random for one scenario, on the loopback: a guess need not be dear, and there are hundreds of logins.
    passwordCost: 1_024,
    parameters: await parametersOf(mock),
    ...(identites ? await sideOf(mock, identites) : {}),
    ...retentionOf(header.ambiguities['conservation-des-traces']),
    ...(header.ambiguities['consentement-hors-equipe'] === 'a-chaque-consultation' ? { consentLife: 'a-chaque-consultation' } : {}),
    ...(header.ambiguities['accord-de-l-equipe-de-soins'] === 'recueilli' ? { teamAgreement: 'recueilli' } : {}),
    ...(header.ambiguities['authninstant-d-un-prechargement'] === 'instant-du-traitement' ? { preloadAuthn: 'traitement' } : {}),
  };
  const build = (empty = false): TemoinPorts => {
    if (empty) forgetDatabase(settings.database);
    const ports = change(defaultPorts(settings));
    return onPort ? recordingPorts(ports, onPort) : ports;
  };
  // The same change after a restart: a mutant that keeps something in memory alone forgets it, as its DPI would.
  const temoin = composeTemoin(build(), build);
  const started = await temoin.start();
  for (const [name, client] of Object.entries(settings.delegates ?? {})) {
    identites?.providers[name as keyof Identites['providers']].register({ id: client.clientId, secret: client.clientSecret, redirectUris: [`${started.url}/delegation/${name}/retour`] });
  }
  return { ...started, close: () => temoin.close() };
}

/** Where the DMP's parameter file is, and where it may move to. */
async function parametersOf({ side }: RunningDmp): Promise<NonNullable<TemoinConfig['parameters']>> {
  const { initiale, nouvelle } = await side.parametersUrls();
  return { nominal: initiale, nouvelle };
}

/** The Web PS and the identity providers, as the témoin knows them. */
async function sideOf({ side }: RunningDmp, { providers }: Identites): Promise<Pick<TemoinConfig, 'delegates' | 'webPs'>> {
  const psc = providers['pro-sante-connect'];
  const clientSecret = (): string => crypto.randomUUID();
  const site = { clientId: 'web-ps', clientSecret: clientSecret() };
  const webPs = await side.startWebPs({ issuer: psc.issuer, ...site });
  psc.register({ id: site.clientId, secret: site.clientSecret, redirectUris: [webPs.redirectUri] });
  const client = (issuer: string) => ({ issuer, clientId: 'dpi', clientSecret: clientSecret() });
  return { webPs: { site: webPs.url, td010: side.td010 }, delegates: { 'pro-sante-connect': client(psc.issuer), etablissement: client(providers.etablissement.issuer) } };
}

const DAY = 86_400_000;
/** What the profile retains, from the trace itself. Ten years after the DMP is closed: the témoin is not told of that, and destroys nothing. */
const RETENTION: Readonly<Record<string, number>> = { 'six-mois': 183 * DAY, cnil: 365 * DAY };
function retentionOf(choice: string | undefined): Pick<TemoinConfig, 'traceRetentionMs'> {
  const traceRetentionMs = RETENTION[choice ?? ''];
  return traceRetentionMs === undefined ? {} : { traceRetentionMs };
}
