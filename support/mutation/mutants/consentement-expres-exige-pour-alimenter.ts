import type { Mutant } from '../mutant';

export const consentementExpresExigePourAlimenter: Mutant = {
  id: 'consentement-expres-exige-pour-alimenter', port: 'rightsGate', exigence: 'annexe2-equipe-de-soins', rule: 'droits/information-suffit',
  sentence: 'Un membre de l’équipe de soins doit recueillir un consentement exprès pour alimenter.',
  change: (ports) => ({ ...ports, rightsGate: { refuse: (asked) => (asked.use === 'alimentation' && asked.place === 'equipe' && !asked.consent ? 'hors-equipe' : ports.rightsGate.refuse(asked)) } }),
};
