import type { Mutant } from '../mutant';

export const informationDuPatientNonMontree: Mutant = {
  id: 'information-du-patient-non-montree', port: 'mentions', exigence: 'information-ecrite-patient', rule: 'ecran/mention-annexe-4',
  sentence: 'Le texte d’information du patient n’est pas montré.',
  change: (ports) => ({ ...ports, mentions: { ...ports.mentions, paragraphs: (which) => (which === 1 ? [] : ports.mentions.paragraphs(which)) } }),
};
