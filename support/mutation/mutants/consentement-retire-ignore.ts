import type { Mutant } from '../mutant';

export const consentementRetireIgnore: Mutant = {
  id: 'consentement-retire-ignore', port: 'consent', exigence: 'annexe2-hors-equipe', rule: 'droits/consentement-hors-equipe',
  sentence: 'Le retrait du consentement n’arrête rien.',
  change: (ports) => ({ ...ports, consent: { ...ports.consent, record: (patient, consent) => { if (consent.given) ports.consent.record(patient, consent); } } }),
};
