import { traceBase } from '../gateway/calls';
import type { ServerParameters } from '../mineurs/ports';
import { readParameters } from '../reader/parameters';
import type { AtWork, Desk } from './context';

/** As many redirections as a browser would follow. */
const MOST_HOPS = 10;

/** Reads the server parameter file when it is due. What cannot be read changes nothing: what was known before still serves. */
export async function freshParameters({ ports }: Pick<Desk, 'ports'>): Promise<void> {
  const { parametersFile: file, parametersWay: way, clock } = ports;
  let address = file.address();
  if (address === undefined || !file.due(clock.now())) return;
  file.tried(clock.now());
  try {
    for (let hop = 0; address !== undefined && hop <= MOST_HOPS; hop += 1) {
      const answer = await way.get(address);
      if (answer.status === 200) return file.keep({ values: readParameters(answer.body), at: clock.now().toISOString() });
      address = way.next(address, answer);
    }
  } catch {
    // Away or unreadable: tried again later.
  }
}

export const knownParameters = ({ ports }: Pick<Desk, 'ports'>): ServerParameters | undefined => ports.parametersFile.known()?.values;

export const isMinor = ({ ports }: Pick<Desk, 'ports'>, { patient }: Pick<AtWork, 'patient'>): boolean =>
  ports.minors.isMinor(patient, ports.clock.now(), ports.parametersFile.known()?.values);

/** What the record shows of the secret connection. */
export interface ShownSecret { offered: boolean; active: boolean }
export const shownSecret = (desk: Desk, at: AtWork): ShownSecret => {
  const { secretAccess } = desk.ports;
  return { offered: secretAccess.offered(isMinor(desk, at)), active: secretAccess.active(at.session, at.patient) };
};

/** « Ouvrir une connexion secrète », « Revenir à une connexion ordinaire »: nothing is asked of the DMP; the tokens that follow say it. */
export function switchSecret(desk: Desk, at: AtWork, on: boolean): 'done' | 'not-offered' {
  const { ports } = desk;
  if (on && !shownSecret(desk, at).offered) return 'not-offered';
  if (on) ports.secretAccess.enter(at.session, at.patient); else ports.secretAccess.leave(at.session, at.patient);
  ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'connexion-secrete', issue: on ? 'demandée' : 'quittée' });
  return 'done';
}
