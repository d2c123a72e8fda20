import type { Mutant } from '../../mutant';

export const versionPlusRecenteTue: Mutant = {
  id: 'version-plus-recente-tue', port: 'news', exigence: 'rem-cda-dd-05', rule: 'ecran/avis-de-version',
  sentence: 'Le dossier tait qu’un document intégré a une version plus récente au DMP.',
  change: (ports) => ({ ...ports, news: { ...ports.news, notice: (copy, found, newer) => { const said = ports.news.notice(copy, found, newer); return said?.is === 'plus-recente' ? undefined : said; } } }),
};
