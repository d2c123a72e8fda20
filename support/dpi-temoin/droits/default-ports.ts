import type { Store } from '../storage/database';
import { choicesOf, type TeamAgreement } from './choices';
import { recordedConsent, type ConsentLife } from './consent';
import { rightsGate } from './gate';
import { sqliteRightsHistory } from './history';
import { annexe4Mentions } from './mentions';
import type { RightsPorts } from './ports';

/** Patients' rights kept in the témoin's database: they outlive sessions, users and restarts. */
export function rightsPorts(store: Store, consentLife: ConsentLife, team: TeamAgreement): RightsPorts {
  const history = sqliteRightsHistory(store);
  const gate = rightsGate();
  return {
    patientInformation: {
      given: (patient) => history.of(patient).findLast((event) => event.kind === 'information'),
      record: (patient, { at, author, canal }) => history.add(patient, { kind: 'information', at, author, canal }),
      admitted: (patient, { at, author }) => {
        if (history.of(patient).length > 0) return;
        history.add(patient, { kind: 'information', at, author, canal: 'oral' });
        history.add(patient, { kind: 'prise-en-charge', at, author, etape: 'debut' });
      },
    },
    opposition: {
      state: (patient) => choicesOf(history.of(patient), team),
      record: (patient, { at, author, usage, choice, canal }) => history.add(patient, { kind: 'choix', at, author, usage, choice, canal }),
      feedingAllowed: (patient) => gate.refuse({ use: 'alimentation', place: 'equipe', permitted: true, choices: choicesOf(history.of(patient)), stage: undefined, consent: true }) === undefined,
      history: (patient) => history.of(patient),
    },
    careEpisode: {
      stage: (patient) => history.of(patient).findLast((event) => event.kind === 'prise-en-charge')?.etape,
      record: (patient, { at, author, etape }) => history.add(patient, { kind: 'prise-en-charge', at, author, etape }),
    },
    careTeam: { place: (account) => account.place ?? 'equipe' },
    consent: recordedConsent(history, consentLife),
    rightsGate: gate, mentions: annexe4Mentions(),
  };
}
