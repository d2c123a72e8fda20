import { randomBytes } from 'node:crypto';
import { admissionServer } from './admission/server';
import type { TemoinPorts } from './ports';
import { webServer } from './web/server';

export type { TemoinConfig } from './config';
export { defaultPorts } from './default-ports';
export type { TemoinPorts } from './ports';
export { recordingPorts } from './recording';

/** Where a started témoin answers; `token` opens its admission door. */
export interface TemoinAddresses { url: string; admission: string; token: string }
export interface Temoin { start(): Promise<TemoinAddresses>; close(): Promise<void> }

const HOST = '127.0.0.1';

/** The only place where the témoin is put together. */
export function composeTemoin(ports: TemoinPorts): Temoin {
  const closers: (() => Promise<unknown>)[] = [];
  return {
    start: async () => {
      const { port, admissionPort, admissionToken } = ports.settings.listen();
      const token = admissionToken ?? randomBytes(24).toString('base64url');
      const web = await webServer(ports, ports.settings.delays());
      const door = admissionServer(ports, token);
      closers.push(() => web.close(), () => door.close());
      return { url: await web.listen({ host: HOST, port }), admission: await door.listen({ host: HOST, port: admissionPort }), token };
    },
    close: async () => {
      await Promise.all(closers.splice(0).map((close) => close()));
      await ports.transport.close();
      ports.accounts.close();
    },
  };
}
