import { howMany } from '../../how-many';
import { breaks, holds, type Finding } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Référentiel §6.5 and document 000 (l. 402-406): homologated, for how many months, with which reserves. Its words are free; what it must say is not. */
export const homologationMention: Rule = {
  id: 'piece/mention-homologation', version: 1,
  exigences: ['kit-pv-mention'],
  sentence: 'La mention d’homologation donne une durée en mois, et les réserves s’il y en a.',
  judge: (view) => eachPiece(view, ({ champs: { mention, dureeMois, reserves = [] } }, at): Finding => {
    if (mention === undefined) return unsaid('mention', at);
    const months = /(\d+)\s*mois/i.exec(mention)?.[1];
    const wrong = !/homologu/i.test(mention) ? 'que le service est homologué' : months === undefined ? 'une durée en mois'
      : dureeMois !== undefined && Number(months) !== dureeMois ? `${dureeMois} mois, comme le champ « dureeMois »`
        : reserves.length > 0 && !/r[ée]serve/i.test(mention.replace(/sans\s+(aucune\s+)?r[ée]serve/gi, '')) ? `la présence de ${howMany(reserves.length, 'réserve')} au procès-verbal` : undefined;
    return wrong === undefined ? holds(at('champs.mention'), `« ${mention} »`) : breaks({ expected: `une mention qui dit ${wrong}`, got: `« ${mention} »`, ...at('champs.mention') });
  }),
};
