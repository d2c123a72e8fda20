import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import { MENTIONS } from './mention-elements';
import type { Rule } from './rule';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

/** EXI 01, annexe 4: the text of the case is shown. What makes it that case must be said; an establishment may word the rest, for a human to read. */
export const annexe4Mention: Rule = {
  id: 'ecran/mention-annexe-4', version: 1,
  exigences: ['annexe4-cas-1', 'annexe4-cas-2', 'annexe4-cas-3', 'information-ecrite-patient'],
  sentence: 'L’écran porte le texte de l’annexe 4 qui convient au cas.',
  judge: (view) => {
    const mention = MENTIONS[view.params['cas'] ?? ''];
    if (mention === undefined) return [nonConcluant('la question ne nomme pas le cas de l’annexe 4')];
    const read = lastReading(view, mention.reading);
    if ('trouble' in read) return [read.trouble];
    const place = placeOnScreen(view, read.screen);
    const text = asRead(read.screen.text ?? '');
    if (text === '') return [breaks({ expected: `le texte du cas ${view.params['cas'] ?? ''} de l’annexe 4`, got: 'rien à l’écran', ...place })];
    const missing = mention.elements.filter(({ pattern }) => !pattern.test(text));
    const lacking = missing.filter(({ essential }) => essential);
    if (lacking.length > 0) return lacking.map(({ what }): Finding => breaks({ expected: what, got: `« ${text.slice(0, 200)}… »`, ...place }));
    return missing.length > 0 ? [aExaminer(`le banc ne retrouve pas : ${missing.map(({ what }) => what).join(' ; ')} ; lire le texte`, place)] : [holds(place, text.slice(0, 200))];
  },
};
