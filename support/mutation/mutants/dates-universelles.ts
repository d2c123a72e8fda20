import type { Mutant } from '../mutant';

export const datesUniverselles: Mutant = {
  id: 'dates-universelles', port: 'documentSigns', exigence: 'ex-3-1-1070', rule: 'ecran/dates-locales',
  sentence: 'La date universelle du registre est montrée telle quelle.',
  change: (ports) => ({ ...ports, documentSigns: { ...ports.documentSigns, date: (time) => time.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d).*$/, '$3/$2/$1 à $4:$5') } }),
};
