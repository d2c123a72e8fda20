import type { Desk } from '../gestes/context';
import { userOf } from '../gestes/sessions';
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

function pageOf(desk: Desk, { session, patient, shows }: Poste): string | undefined {
  if (session === undefined) return undefined;
  const { ports, book: { paths } } = desk;
  const user = userOf(desk, session);
  // A session left idle is told so by whatever page is asked for.
  if (typeof user !== 'object') return paths.patients;
  if (patient === undefined) return ports.rppsNotice.due(user.account, ports.clock.now()) ? paths.notice : paths.patients;
  if (shows !== undefined && shows !== 'liste') throw impossible('ecran-sans-adresse');
  return (shows === 'liste' ? paths.dmp : paths.patient).replace(':id', String(patient.id));
}
