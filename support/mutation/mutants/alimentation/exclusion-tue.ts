import type { Mutant } from '../../mutant';

export const exclusionTue: Mutant = {
  id: 'exclusion-tue', port: 'screens', exigence: 'alimentation-exclusions', rule: 'alimentation/exclusion-dite',
  sentence: 'Un document écarté passe pour un document enregistré : rien ne dit pourquoi il ne part pas.',
  change: (ports) => {
    const book = ports.screens.book();
    return { ...ports, screens: { book: () => ({ ...book, messages: { ...book.messages, 'patient-decede': book.messages['document-valide'] } }) } };
  },
};
