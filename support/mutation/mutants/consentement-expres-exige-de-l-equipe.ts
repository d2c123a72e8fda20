import type { Mutant } from '../mutant';

export const consentementExpresExigeDeLEquipe: Mutant = {
  id: 'consentement-expres-exige-de-l-equipe', port: 'rightsGate', exigence: 'annexe2-equipe-de-soins', rule: 'droits/information-suffit',
  sentence: 'Un membre de l’équipe de soins doit recueillir un consentement exprès pour consulter, comme un étranger à l’équipe.',
  change: (ports) => ({ ...ports, rightsGate: { refuse: (asked) => ports.rightsGate.refuse(asked.place === 'equipe' ? { ...asked, place: 'hors-equipe' } : asked) } }),
};
