import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { asRead, lastReading, placeOnScreen } from '../screen-reading';
import { DOES, sentChanges } from './changes';
import { sentVisibilities } from './visibility';

/** EXI 08: the announcement is followed by a real unmasking; a DMP that unmasks by itself would hide that it is not. */
export const unmaskedAfterAnnouncement: Rule = {
  id: 'alimentation/demasquage-apres-annonce', version: 1,
  exigences: ['demasquage-apres-annonce'],
  sentence: 'Une fois l’annonce faite, le DMP reçoit la mise à jour qui rend le document visible au patient.',
  judge: (view) => {
    const announced = view.scenario.acts.flatMap((act) => (act.act === 'gesture' && act.gesture === 'noter-annonce' ? [act] : []));
    if (announced.length === 0) return [nonConcluant('aucune consultation d’annonce')];
    const sent = sentChanges(view);
    return announced.map((act): Finding => {
      const title = asRead(act.document ?? '');
      const done = sent.find((one) => one.seq > act.seq && one.admitted && one.title === title && DOES['montrer-au-patient'](one.update));
      return done === undefined ? breaks({ expected: `une TD3.3b qui rend « ${title} » visible au patient`, got: 'aucune', fact: view.id(act) }) : holds({ fact: done.id }, title);
    });
  },
};

const MONTH_MS = 31 * 86_400_000;

/** §4.3, R. 1111-53: after a month without an announcement the professional unmasks, or is at least reminded. */
export const remindedAfterAMonth: Rule = {
  id: 'alimentation/rappel-d-annonce', version: 1,
  exigences: ['demasquage-sans-annonce'],
  sentence: 'Un mois après l’envoi d’un document caché au patient, sans annonce, le logiciel le démasque ou le rappelle au professionnel.',
  judge: (view) => {
    const read = lastReading(view, 'rappel-d-annonce');
    const now = 'screen' in read ? read.screen : undefined;
    const at = Date.parse(now?.at ?? view.question.at);
    const due = sentVisibilities(view).filter((one) => one.codes.includes('INVISIBLE_PATIENT') && at - Date.parse(one.at) >= MONTH_MS);
    if (due.length === 0) return [nonConcluant('aucun document n’est caché au patient depuis un mois')];
    const shown = sentChanges(view);
    return due.map(({ title, id }): Finding => {
      const done = shown.find((one) => one.admitted && one.title === title && DOES['montrer-au-patient'](one.update));
      if (done !== undefined) return holds({ fact: done.id }, `« ${title} » rendu visible`);
      if (now === undefined) return 'trouble' in read ? read.trouble : nonConcluant('écran non lu');
      return asRead(now.text ?? '').includes(title) ? holds(placeOnScreen(view, now), `rappel : « ${title} »`) : breaks({ expected: `un rappel de « ${title} », ou son démasquage`, got: now.text === undefined ? 'ni rappel, ni démasquage' : `« ${now.text} »`, ...placeOnScreen(view, now), fact: id });
    });
  },
};
