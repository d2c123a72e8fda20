import type { Rule } from './rule';
import { screenTellsMessage } from './screen-tells-message';

/** EXI 02, decision 2: a professional stopped by a patient's right reads which one, not an error nor an empty record. */
export const screenTellsPatientRight: Rule = {
  id: 'ecran/droit-oppose-dit', version: 1,
  exigences: ['opposition-tracee-et-bloquante', 'information-ecrite-patient', 'non-opposition-asynchrone', 'annexe2-hors-equipe', 'annexe2-sous-responsabilite'],
  sentence: 'L’écran dit au professionnel lequel des droits du patient arrête sa demande.',
  judge: (view) => screenTellsMessage.judge(view),
};
