import type { Desk } from '../gestes/context';
import { COOKIE } from '../web/context';
import { impossible } from './impossible';
import type { Poste } from './postes';

/** What a browser needs to go on at a workstation played so far without a screen. The cookies are secrets. */
export interface Handover { cookies: { nom: string; valeur: string }[]; /** What the person has under the eyes; undefined: nobody has been connected. */ page?: string }

/** @throws TEMOIN-GESTE when what the person has under the eyes has no address of its own. */
export function handOver(desk: Desk, poste: Poste): Handover {
  const page = pageOf(desk, poste);
  const kept = { [COOKIE.poste]: poste.mark, [COOKIE.session]: poste.session, [COOKIE.pending]: poste.pending };
  return {
    cookies: Object.entries(kept).flatMap(([nom, valeur]) => (valeur === undefined ? [] : [{ nom, valeur }])),
    ...(page === undefined ? {} : { page }),
  };
}

/** Nothing is done to the session: being handed over is no act of the person's, and a session left idle is told so by the page asked for. */
function pageOf({ ports, book: { paths } }: Desk, { session, patient, shows }: Poste): string | undefined {
  if (session === undefined) return undefined;
  if (patient === undefined) {
    const account = ports.accounts.find(ports.sessions.find(session)?.login ?? '');
    return account !== undefined && ports.rppsNotice.due(account, ports.clock.now()) ? paths.notice : paths.patients;
  }
  if (shows !== undefined && shows !== 'liste') throw impossible('ecran-sans-adresse');
  return (shows === 'liste' ? paths.dmp : paths.patient).replace(':id', String(patient.id));
}
