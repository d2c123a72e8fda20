import type { Mutant } from '../mutant';

export const consentementJamaisDemande: Mutant = {
  id: 'consentement-jamais-demande', port: 'mentions', exigence: 'annexe4-cas-2', rule: 'ecran/mention-annexe-4',
  sentence: 'Au professionnel hors équipe, l’écran montre le texte de l’équipe de soins et non la demande de consentement.',
  change: (ports) => ({ ...ports, mentions: { ...ports.mentions, paragraphs: (which) => (which === 2 ? [] : ports.mentions.paragraphs(which)) } }),
};
