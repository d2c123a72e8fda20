import type { Mutant } from '../mutant';

export const mentionDUnAutreCas: Mutant = {
  id: 'mention-d-un-autre-cas', port: 'mentions', exigence: 'annexe4-cas-3', rule: 'ecran/mention-annexe-4',
  sentence: 'Le texte lu pour un autre professionnel parle de celui qui recueille le consentement.',
  change: (ports) => ({ ...ports, mentions: { ...ports.mentions, paragraphs: (which) => ports.mentions.paragraphs(which === 3 ? 2 : which) } }),
};
