import type { Visibility } from '../alimentation/model';
import type { VisibilityChoicesPort } from './ports';

/** The visibilities a professional may choose for one document. */
export const VISIBILITY_CHOICES = ['tous', 'masque-ps', 'invisible-patient', 'cumul'] as const;
export type VisibilityChoice = typeof VISIBILITY_CHOICES[number];

const OF: Readonly<Record<VisibilityChoice, Visibility>> = { tous: {}, 'masque-ps': { professionals: true }, 'invisible-patient': { patient: true }, cumul: { professionals: true, patient: true } };

/** Months after which a document hidden until its announcement is shown all the same (R. 1111-53). */
const MONTHS = 1;

/** Both at once only where the DMP's parameters allow it (EX_2.1-1050); a minor's secret connection always hides from the representatives. */
export function documentVisibility(): VisibilityChoicesPort {
  return {
    offered: (parameters) => VISIBILITY_CHOICES.filter((choice) => choice !== 'cumul' || parameters?.cumulInvisiblePatientMasquePs === true),
    of: (choice, representatives) => ({ ...OF[choice], ...(representatives ? { representatives: true } : {}) }),
    leaving: (visibility, secret) => (secret ? { ...visibility, representatives: true } : visibility),
    unmasks: () => true,
    reminds: (sentAt, now) => {
      const due = new Date(sentAt);
      due.setUTCMonth(due.getUTCMonth() + MONTHS);
      return now >= due;
    },
  };
}
