import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openApiDriver } from '../../../support/dpi/api/driver';
import type { TargetDriver } from '../../../support/dpi/contract';
import { loadTarget } from '../../../support/dpi/target-file';
import { composeTemoin, defaultPorts, type TemoinAddresses, type TemoinPorts } from '../../../support/dpi-temoin/compose';
import { createClock, type Clock } from '../../../support/horloge/clock';
import { fixture } from '../../../support/racine';
import { FakeDmp } from '../../dpi-temoin/kit/fake-dmp';
import { sharedKeys } from '../../dpi-temoin/kit/temoin';
import { AUBRAC, BRUME, TROIS_VALLEES } from '../people';

export const TARGET = loadTarget(fixture('cibles', 'temoin.yaml'));
export interface Driven extends TemoinAddresses { driver: TargetDriver; dmp: FakeDmp; ports: TemoinPorts; clock: Clock }

/** The témoin over a fake DMP, driven through its porte de conduite, with one physician and one patient admitted. */
export async function driven(t: TestContext): Promise<Driven> {
  const keys = await sharedKeys();
  const folder = mkdtempSync(join(tmpdir(), 'conduite-'));
  const clock = createClock();
  const dmp = new FakeDmp();
  const ports: TemoinPorts = {
    ...defaultPorts({ database: join(folder, 'temoin.sqlite'), dmpUrl: 'https://localhost:9/', clock, passwordCost: 1_024, certificates: { nominal: keys }, trust: { ca: keys.ca, crls: [] } }),
    transport: dmp.transport,
  };
  const temoin = composeTemoin(ports);
  const addresses = await temoin.start();
  t.after(async () => { await temoin.close(); rmSync(folder, { recursive: true, force: true }); });
  const driver = openApiDriver({ target: TARGET, admission: addresses.admission, conduite: addresses.conduite, jeton: addresses.token });
  if (driver === undefined) throw new Error('the témoin offers a porte de conduite');
  await driver.admettre({ professionnels: [AUBRAC], patients: [BRUME], structure: TROIS_VALLEES });
  return { ...addresses, driver, dmp, ports, clock };
}
