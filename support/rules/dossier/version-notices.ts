import type { RuleView } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { says } from '../screen-list';
import { asRead, lastReading, placeOnScreen } from '../screen-reading';
import { importedBefore, rowTitled } from './copies';

/** What the bench itself did at the DMP to documents imported before → what should be said of their copies. */
function changed(view: RuleView, seq: number): { title: string; avis: 'plus-recente' | 'retiree' }[] {
  const imported = new Set(importedBefore(view, seq).map(({ title }) => asRead(title ?? '')));
  return view.scenario.acts.flatMap((act): { title: string; avis: 'plus-recente' | 'retiree' }[] => (act.act !== 'mock-configured' || act.seq > seq || !imported.has(asRead(act.value)) ? []
    : act.what === 'document-remplace' ? [{ title: act.value, avis: 'plus-recente' }] : act.what === 'document-retire' ? [{ title: act.value, avis: 'retiree' }] : []));
}

/** CDA/DD.05: told at the opening of the record, each copy what happened to its original. */
export const versionNotices: Rule = {
  id: 'ecran/avis-de-version', version: 1,
  exigences: ['rem-cda-dd-05'],
  sentence: 'À l’ouverture du dossier, chaque copie dont l’original a une version plus récente, ou a été retiré, est annoncée comme telle, et elle seule.',
  judge: (view) => {
    const read = lastReading(view, 'avis-de-version');
    if ('trouble' in read) return [read.trouble];
    const wanted = changed(view, read.screen.seq);
    if (wanted.length === 0) return [nonConcluant('aucun document importé n’a changé au DMP')];
    const words = view.header.target.words?.['avis'] ?? {};
    const rows = read.screen.rows ?? [];
    const place = placeOnScreen(view, read.screen);
    const extra = rows.filter((row) => !wanted.some(({ title }) => asRead(title) === asRead(row['titre'] ?? '')));
    return [
      ...wanted.map(({ title, avis }): Finding => { const said = rowTitled(rows, title)?.['avis']; return said !== undefined && says(said, words[avis] ?? avis) ? holds(place, `${title} : ${said}`) : breaks({ expected: `« ${title} » : ${words[avis] ?? avis}`, got: said ?? 'aucun avis', ...place }); }),
      ...extra.map((row) => breaks({ expected: 'aucun avis sur une copie inchangée', got: `« ${row['titre'] ?? ''} » : ${row['avis'] ?? ''}`, ...place })),
    ];
  },
};

/** The same, when the copy itself is opened. */
export const copyNotice: Rule = {
  id: 'ecran/avis-a-l-ouverture-de-la-copie', version: 1,
  exigences: ['parcours-version-plus-recente'],
  sentence: 'Ouvrir une copie dit si le DMP en a une version plus récente.',
  judge: (view) => {
    const read = lastReading(view, 'alerte');
    if ('trouble' in read) return [read.trouble];
    const opened = view.scenario.acts.findLast((act) => act.act === 'gesture' && act.gesture === 'ouvrir-copie' && act.seq < read.screen.seq);
    const title = opened?.act === 'gesture' ? opened.document : undefined;
    const wanted = changed(view, read.screen.seq).find((one) => asRead(one.title) === asRead(title ?? ''));
    if (wanted === undefined) return [nonConcluant('aucune copie au document remplacé n’a été ouverte')];
    const word = view.header.target.words?.['avis']?.[wanted.avis] ?? wanted.avis;
    const text = read.screen.text ?? '';
    return [says(text, word) ? holds(placeOnScreen(view, read.screen), text) : breaks({ expected: `« ${word} »`, got: text === '' ? 'rien à l’écran' : `« ${text} »`, ...placeOnScreen(view, read.screen) })];
  },
};

/** Taking the newer version keeps the older: both were read by someone. */
export const olderKept: Rule = {
  id: 'import/ancienne-version-gardee', version: 1,
  exigences: ['rem-cda-dd-05'],
  sentence: 'La nouvelle version entre au dossier et l’ancienne y reste.',
  judge: (view) => {
    const read = lastReading(view, 'dossier');
    if ('trouble' in read) return [read.trouble];
    const taken = view.scenario.acts.findLast((act) => act.act === 'gesture' && act.gesture === 'prendre-nouvelle-version' && act.seq < read.screen.seq);
    if (taken?.act !== 'gesture') return [nonConcluant('aucune nouvelle version n’a été prise')];
    const place = placeOnScreen(view, read.screen);
    return [taken.document, taken.details?.['nouvelle']].map((title): Finding => (rowTitled(read.screen.rows ?? [], title) !== undefined ? holds(place, title) : breaks({ expected: `« ${title ?? ''} » au dossier`, got: 'absent', ...place })));
  },
};
