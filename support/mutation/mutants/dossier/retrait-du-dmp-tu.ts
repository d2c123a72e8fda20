import type { Mutant } from '../../mutant';

export const retraitTu: Mutant = {
  id: 'retrait-du-dmp-tu', port: 'news', exigence: 'rem-cda-dd-05', rule: 'ecran/avis-de-version',
  sentence: 'Le dossier tait qu’un document intégré a été retiré du DMP.',
  change: (ports) => ({ ...ports, news: { ...ports.news, notice: (copy, found, newer) => { const said = ports.news.notice(copy, found, newer); return said?.is === 'retiree' ? undefined : said; } } }),
};
