import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DmpAdmin } from '../dmp/admin-client';
import { startDmp } from '../dmp/mock';
import { composeTemoin, defaultPorts } from '../dpi-temoin/compose';
import type { TemoinConfig } from '../dpi-temoin/config';
import type { TemoinPorts } from '../dpi-temoin/ports';
import { recordingPorts } from '../dpi-temoin/recording';
import { loadTarget } from '../dpi/target-file';
import { openWebDriver } from '../dpi/web/driver';
import type { SharedBrowser } from '../dpi/web/browser';
import { createClock } from '../horloge/clock';
import { readHeader } from '../journal/header';
import { openJournal } from '../journal/writer';
import { loadRunPki, type RunPki } from '../pki/run-pki';
import { openXml } from '../xml/open';
import type { Banc } from './banc';
import { loadPersonaBook, structuresOf } from './personas';
import { provisionalJudge } from './provisional';

/** What one worker is given. Paths are absolute; the run's folder already holds the journal's header and the keys. */
export interface BancConfig { runFolder: string; /** Holds databases while the run lasts; forgotten afterwards. */ workFolder: string; worker: string; targetFile: string; pkiFolder: string }

/** A changed témoin (a mutant), or the one of this build. */
export type TemoinChange = (ports: TemoinPorts) => TemoinPorts;

/** Called each time a port of the témoin is used, with the scenario being run. */
export type OnPort = (port: string, scenario: string | null) => void;

/** Opens one mock, one témoin (when the target is the témoin), one driver and one journal, all on port 0 of the loopback. */
export async function openBanc(config: BancConfig, browser: SharedBrowser, change: TemoinChange = (ports) => ports, onPort?: OnPort): Promise<Banc> {
  await openXml();
  const { header, bytes } = readHeader(config.runFolder);
  const pki = loadRunPki(config.pkiFolder);
  const clock = createClock(header.clockOffsetMs);
  const journal = openJournal(config.runFolder, config.worker, clock, bytes);
  const target = loadTarget(config.targetFile);
  const opened: (() => Promise<void>)[] = [() => { journal.close(); return Promise.resolve(); }];
  const close = async (): Promise<void> => { for (const end of opened.reverse().splice(0)) await end(); };
  try {
    const mock = await startDmp({ pki, clock, journal, settings: { methodPlace: target.methode.emplacement } });
    opened.push(() => mock.close());
    let scenario: string | null = null;
    const temoin = target.cible.temoin ? await startTemoin(config, pki, mock.url, header.clockOffsetMs, change, onPort && ((port) => { onPort(port, scenario); })) : undefined;
    if (temoin) opened.push(() => temoin.close());
    const cible = openWebDriver({
      target, url: temoin?.url ?? target.acces.url, ...(temoin ? { admission: temoin.admission, jeton: temoin.token } : {}), browser: () => browser.get(),
    });
    opened.push(() => cible.close());
    return {
      journal, header, clock, cible, dmp: new DmpAdmin(mock.admin), book: loadPersonaBook(),
      judge: provisionalJudge(journal, header, config.runFolder), onScenario: (id) => { scenario = id; }, close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface StartedTemoin { url: string; admission: string; token: string; close(): Promise<void> }

async function startTemoin(config: BancConfig, pki: RunPki, dmpUrl: string, offset: number, change: TemoinChange, onPort?: (port: string) => void): Promise<StartedTemoin> {
  const folder = join(config.workFolder, 'temoin');
  mkdirSync(folder, { recursive: true });
  const [structure] = structuresOf(loadPersonaBook());
  const persona = structure?.persona ?? '';
  const nominal = pki.structures[persona];
  if (!nominal) throw new Error(`Les clés de la structure « ${persona} » manquent.`);
  const token = crypto.randomUUID();
  const settings: TemoinConfig = {
    database: join(folder, `${config.worker}.sqlite`), dmpUrl, admissionToken: token,
    certificates: { nominal, ...pki.bad, ...(pki.juridique[persona] ? { juridique: pki.juridique[persona] } : {}) },
    trust: { ca: pki.serverCa, crls: [pki.crlBundle] }, clock: createClock(offset),
    // Accounts drawn at random for one scenario, on the loopback: a guess need not be dear, and there are hundreds of logins.
    passwordCost: 1_024,
  };
  const ports = change(defaultPorts(settings));
  const temoin = composeTemoin(onPort ? recordingPorts(ports, onPort) : ports);
  const { url, admission } = await temoin.start();
  return { url, admission, token, close: () => temoin.close() };
}
