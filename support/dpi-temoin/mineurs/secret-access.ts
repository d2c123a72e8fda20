import { VISIBILITY } from '../../xds/types';
import type { SessionsPort } from '../ports';
import type { SecretAccessPort } from './ports';

const KEY = 'connexion-secrete';
type Kept = Record<string, true>;

/** One patient in one session: neither the next patient nor the next session inherits it. The attribute's value is not sourced (register: valeur-connexion-secrete). */
export function secretPerPatient(sessions: SessionsPort): SecretAccessPort {
  const kept = (session: { id: string }): Kept => sessions.kept<Kept>(session.id, KEY) ?? {};
  const active: SecretAccessPort['active'] = (session, { id }) => kept(session)[String(id)] === true;
  return {
    offered: (minor) => minor,
    active,
    enter: (session, { id }) => { sessions.keep(session.id, KEY, { ...kept(session), [String(id)]: true }); },
    leave: (session, { id }) => {
      const { [String(id)]: _left, ...others } = kept(session);
      sessions.keep(session.id, KEY, others);
    },
    declared: (session, patient) => (active(session, patient) ? VISIBILITY.invisibleRepresentants : undefined),
  };
}
