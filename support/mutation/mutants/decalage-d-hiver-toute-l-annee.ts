import type { Mutant } from '../mutant';

export const decalageDHiverTouteLAnnee: Mutant = {
  id: 'decalage-d-hiver-toute-l-annee', port: 'documentSigns', exigence: 'ex-3-1-1070', rule: 'ecran/dates-locales',
  sentence: 'Une heure est ajoutée en toute saison : les dates d’été sont fausses.',
  change: (ports) => ({ ...ports, documentSigns: { ...ports.documentSigns, date: (time) => {
    const [, y, m, d, h, min] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)/.exec(time) ?? [];
    const shifted = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d), Number(h) + 1, Number(min))).toISOString();
    return shifted.replace(/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d).*$/, '$3/$2/$1 à $4:$5');
  } } }),
};
