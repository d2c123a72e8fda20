import type { RightsHistory } from './history';
import type { ConsentPort } from './ports';

/** How long a consent lasts: until it is withdrawn (annexe 2, R. 1111-46), or for one consultation (arrêté du 26 octobre 2023). */
export const CONSENT_LIVES = ['jusqu-au-retrait', 'a-chaque-consultation'] as const;
export type ConsentLife = typeof CONSENT_LIVES[number];

/** Consent given by name: it opens the DMP to that professional, and to no other. */
export function recordedConsent(history: RightsHistory, life: ConsentLife): ConsentPort {
  const last = (patient: { id: number }, login: string) => {
    const own = history.of(patient).filter((event) => (event.kind === 'consentement' || event.kind === 'consentement-employe') && event.pour === login);
    const given = own.findLastIndex((event) => event.kind === 'consentement');
    const event = own[given];
    return { valid: event?.kind === 'consentement' && event.given, used: given >= 0 && given < own.length - 1 };
  };
  return {
    valid: (patient, { login }, anew) => {
      const { valid, used } = last(patient, login);
      return valid && !(anew && used && life === 'a-chaque-consultation');
    },
    record: (patient, { at, author, pour, given }) => history.add(patient, { kind: 'consentement', at, author, pour, given }),
    used: (patient, { at, author }) => history.add(patient, { kind: 'consentement-employe', at, author, pour: author.login }),
    holders: (patient) => [...new Set(history.of(patient).flatMap((event) => (event.kind === 'consentement' ? [event.pour] : [])))]
      .filter((login) => last(patient, login).valid),
  };
}
