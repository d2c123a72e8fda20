import type { RightsGatePort } from './ports';

/**
 * Annexe 2, §2.1 and §5.8, the most lasting obstacle told first. Knowing that a DMP exists is neither reading nor feeding: the
 * patient's choice does not stop it; but the AIR mode it goes through is only for those who may consult.
 */
export function rightsGate(): RightsGatePort {
  return {
    refuse: ({ use, place, permitted, choices, stage, consent }) => {
      if (use === 'alimentation') {
        const { choice } = choices.alimentation;
        return choice === 'opposition' ? 'opposition-alimentation' : choice === 'non-recueillie' ? 'information-patient' : undefined;
      }
      if (place === 'responsabilite') return 'sous-responsabilite';
      if (!permitted) return 'sans-permission';
      // Taking back or hiding what one put there is no consultation: the patient may even be the one who asks.
      if (use === 'existence' || use === 'gestion') return undefined;
      if (stage === 'sortie') return 'prise-en-charge-terminee';
      if (choices.consultation.choice === 'opposition') return 'opposition-consultation';
      if (place === 'hors-equipe') return consent ? undefined : 'hors-equipe';
      return choices.consultation.choice === 'non-recueillie' ? 'information-patient' : undefined;
    },
  };
}
