import type { Coded } from '../../vihf/claims';
import type { Session } from '../model';
import type { SessionsPort } from '../ports';
import type { AccessModePort, Emergency } from './ports';

const SYSTEM = { codeSystem: '1.2.250.1.213.1.1.4.248', codeSystemName: 'mode acces VIHF 2.0' } as const;
/** What a call declares unless an emergency is under way. */
export const NORMAL_ACCESS: Coded & { codeSystemName?: string } = { code: 'normal', ...SYSTEM, displayName: 'Accès normal' };
const EMERGENCY: Coded & { codeSystemName?: string } = { code: 'bris_de_glace', ...SYSTEM, displayName: 'Accès en bris de glace' };
const KEY = 'bris-de-glace';

type Kept = Record<string, Emergency>;

/** One mode per patient and per session: what one record needs in an emergency opens no other, and ends with the session. */
export function declaredAccessMode(sessions: SessionsPort): AccessModePort {
  const kept = (session: Session): Kept => sessions.kept<Kept>(session.id, KEY) ?? {};
  return {
    emergency: (session, patient) => kept(session)[String(patient.id)],
    enter: (session, patient, asked) => {
      if (asked.motif.trim() === '') return 'sans-motif';
      sessions.keep(session.id, KEY, { ...kept(session), [String(patient.id)]: { ...asked, patient: `${patient.nom} ${patient.prenom}` } });
      return 'ouvert';
    },
    leave: (session, patient) => {
      const { [String(patient.id)]: _left, ...others } = kept(session);
      sessions.keep(session.id, KEY, others);
    },
    declared: (session, patient) => (kept(session)[String(patient.id)] === undefined ? NORMAL_ACCESS : EMERGENCY),
    banner: (session) => Object.values(kept(session)).map(({ patient }) => patient),
  };
}
