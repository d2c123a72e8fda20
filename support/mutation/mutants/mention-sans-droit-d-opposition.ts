import type { Mutant } from '../mutant';

export const mentionSansDroitDOpposition: Mutant = {
  id: 'mention-sans-droit-d-opposition', port: 'mentions', exigence: 'annexe4-cas-1', rule: 'ecran/mention-annexe-4',
  sentence: 'Le texte d’information ne dit pas au patient qu’il peut s’opposer.',
  change: (ports) => ({ ...ports, mentions: { ...ports.mentions, paragraphs: (which) => ports.mentions.paragraphs(which).filter((text) => !text.includes('opposer')) } }),
};
