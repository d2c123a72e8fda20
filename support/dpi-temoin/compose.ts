import { randomBytes } from 'node:crypto';
import { admissionServer } from './admission/server';
import { openDesk } from './gestes/context';
import { timePassed } from './gestes/time-passed';
import type { TemoinPorts } from './ports';
import { webServer } from './web/server';

export type { TemoinConfig } from './config';
export { defaultPorts } from './default-ports';
export type { TemoinPorts } from './ports';
export { recordingPorts } from './recording';

/** Where a started témoin answers; `token` opens its admission door and its porte de conduite. */
export interface TemoinAddresses { url: string; admission: string; conduite: string; token: string }
export interface Temoin { start(): Promise<TemoinAddresses>; close(): Promise<void> }

const HOST = '127.0.0.1';
/** How often what waits for time to pass is looked at. */
const QUEUE_MS = 60_000;

/**
 * The only place where the témoin is put together.
 * @param rebuild the same ports made anew, as a restarted process would: what was not written down is forgotten; `empty`: all of it is. Without it, no restart.
 */
export function composeTemoin(ports: TemoinPorts, rebuild?: (empty: boolean) => TemoinPorts): Temoin {
  const desk = openDesk(ports);
  const closers: (() => Promise<unknown>)[] = [];
  const closePorts = async (): Promise<void> => {
    await desk.ports.transport.close();
    desk.ports.accounts.close();
  };
  return {
    start: async () => {
      const { port, admissionPort, admissionToken } = ports.settings.listen();
      const token = admissionToken ?? randomBytes(24).toString('base64url');
      let web = await webServer(desk);
      const url = await web.listen({ host: HOST, port });
      const restart = rebuild && (async (empty: boolean): Promise<void> => {
        await web.close();
        await closePorts();
        Object.assign(desk, openDesk(rebuild(empty)));
        web = await webServer(desk);
        // Where it was: browsers come back to the address they know.
        await web.listen({ host: HOST, port: Number(new URL(url).port) });
        await timePassed(desk);
      });
      await timePassed(desk);
      const timer = setInterval(() => { void timePassed(desk); }, QUEUE_MS).unref();
      closers.push(async () => clearInterval(timer));
      const door = admissionServer(desk, token, restart);
      closers.push(() => web.close(), () => door.close());
      const admission = await door.listen({ host: HOST, port: admissionPort });
      return { url, admission, conduite: new URL('/conduite/', admission).href, token };
    },
    close: async () => {
      await Promise.all(closers.splice(0).map((close) => close()));
      await closePorts();
    },
  };
}
