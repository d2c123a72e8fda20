import type { Mutant } from '../../mutant';

export const exclusionTue: Mutant = {
  id: 'exclusion-tue', port: 'screens', exigence: 'alimentation-exclusions', rule: 'alimentation/exclusion-dite',
  scenario: 'REFDMP-4.1-exclusions/rien-ne-part-pour-une-patiente-decedee-la-veille',
  sentence: 'Un document écarté passe pour un document enregistré : rien ne dit pourquoi il ne part pas.',
  change: (ports) => {
    const book = ports.screens.book();
    return { ...ports, screens: { book: () => ({ ...book, messages: { ...book.messages, 'patient-decede': book.messages['document-valide'] } }) } };
  },
};
