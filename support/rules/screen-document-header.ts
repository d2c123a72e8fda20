import type { RuleView, ScreenFact } from '../lecture/view';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { says } from './screen-list';
import { lastReading, placeOnScreen } from './screen-reading';

/** EX_3.2-1030, EX_3.2-1090: patient, author, custodian and date as the CDA's own header says them, the date with whose clock it is. */
export const screenDocumentHeader: Rule = {
  id: 'ecran/entete-du-document', version: 1,
  exigences: ['ex-3-2-1030', 'ex-3-2-1090', 'rem-cda-visu-01'],
  sentence: 'L’écran montre le patient, l’auteur, l’établissement et la date de l’en-tête du document, avec la mention de l’heure locale du producteur.',
  judge: (view) => {
    const read = lastReading(view, 'entete');
    if ('trouble' in read) return [read.trouble];
    const header = openedBefore(view, read.screen)?.header;
    if (header === undefined) return [nonConcluant('aucun document à l’en-tête lisible n’a été rendu avant cette lecture')];
    const place = placeOnScreen(view, read.screen);
    const text = read.screen.text ?? '';
    const findings = [...header.words.map((word): Finding => (says(text, word) ? holds(place, word) : breaks({ expected: `« ${word} », dans l’en-tête du document`, got: short(text), ...place }))), ...dated(text, header.effectiveTime, place)];
    return findings.length > 0 ? findings : [nonConcluant('l’en-tête du document ne nomme ni patient, ni auteur, ni date', place)];
  },
};

const openedBefore = (view: RuleView, screen: ScreenFact) => view.scenario.exchanges.filter((exchange) => exchange.seq < screen.seq && exchange.transaction === 'TD3.2' && exchange.fact.admission.admitted)
  .flatMap((exchange) => exchange.documentsDelivered).at(-1);

function dated(text: string, effectiveTime: string | undefined, place: { fact: string; at?: string }): Finding[] {
  const [, y = '', m = '', d = '', h, min] = /^(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?/.exec(effectiveTime ?? '') ?? [];
  if (y === '') return [];
  if (h === undefined || min === undefined) return [aExaminer('l’en-tête ne donne pas d’heure', place)];
  const day = [`${d}/${m}/${y}`, `${y}-${m}-${d}`].some((form) => text.includes(form));
  const time = new RegExp(`(?<!\\d)0?${Number(h)}\\s*[:h]\\s*${min}`).test(text);
  const mention = says(text, 'heure locale du producteur');
  return [
    day && time ? holds(place, `${d}/${m}/${y} ${h}:${min}`) : breaks({ expected: `${d}/${m}/${y} ${h}:${min}, l’heure de l’en-tête`, got: short(text), ...place }),
    mention ? holds(place, 'heure locale du producteur') : breaks({ expected: 'la mention « heure locale du producteur »', got: short(text), ...place }),
  ];
}

const short = (text: string): string => (text === '' ? 'rien à l’écran' : `« ${text.replace(/\n/g, ' ').slice(0, 300)} »`);
