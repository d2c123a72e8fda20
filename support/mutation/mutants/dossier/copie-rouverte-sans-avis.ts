import type { Mutant } from '../../mutant';

export const copieRouverteSansAvis: Mutant = {
  id: 'copie-rouverte-sans-avis', port: 'news', exigence: 'parcours-version-plus-recente', rule: 'ecran/avis-a-l-ouverture-de-la-copie',
  sentence: 'La copie s’ouvre sans dire que le DMP en a une version plus récente.',
  change: (ports) => ({ ...ports, news: { ...ports.news, notice: (copy, found, newer) => { const said = ports.news.notice(copy, found, newer); return said?.is === 'plus-recente' ? { ...said, uniqueId: `${said.uniqueId}.0` } : said; } } }),
};
