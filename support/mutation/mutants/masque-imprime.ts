import type { ListedDocument } from '../../dpi-temoin/outcome';
import type { Mutant } from '../mutant';

export const masqueImprime: Mutant = {
  id: 'masque-imprime', port: 'printing', exigence: 'annexe3-document-masque', rule: 'ecran/impression-egale',
  sentence: 'L’impression est préparée une fois par patient : le document masqué de l’auteur sort aussi sur le papier de son collègue.',
  change: (ports) => {
    const spooled = new Map<number, readonly ListedDocument[]>();
    return { ...ports, printing: { lines: (patient, list) => {
      const lines = spooled.get(patient.id) ?? ports.printing.lines(patient, list);
      spooled.set(patient.id, lines);
      return lines;
    } } };
  },
};
