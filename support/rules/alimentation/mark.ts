import type { RuleView, ScreenFact } from '../../lecture/view';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { says } from '../screen-list';
import { asRead, lastReading, placeOnScreen } from '../screen-reading';
import { acknowledged, sentDocuments } from './sent';
import { TYPE_CODES, writtenBefore, type Written } from './written';

/** Référentiel §4.1, EX_2.1-1190, DMP/HISTO.01: each document of the record says whether the DMP has it, or could. */
export const sentMark: Rule = {
  id: 'alimentation/marque', version: 1,
  exigences: ['alimentation-marquee', 'rem-dmp-histo-01', 'parcours-envois-reperes', 'ex-2-1-1190'],
  sentence: 'Le dossier marque « envoyé » les documents dont le DMP a accusé réception, et eux seuls ; il repère ceux qui peuvent partir pour la première fois.',
  judge: (view) => {
    const read = lastReading(view, 'documents-rediges');
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const place = placeOnScreen(view, screen);
    const words = view.header.target.words?.['envoi'];
    const [sentWord, dueWord] = [words?.['envoye'], words?.['a-envoyer']];
    if (sentWord === undefined || dueWord === undefined) return [aExaminer('la cible ne dit pas comment elle marque un envoi : regarder la capture', place)];
    const documents = writtenBefore(view, screen.seq);
    if (documents.length === 0) return [nonConcluant('aucun document n’a été rédigé avant cette lecture')];
    return documents.map((document): Finding => {
      const row = (screen.rows ?? []).find((one) => asRead(one['titre'] ?? '') === document.title);
      if (row === undefined) return breaks({ expected: `« ${document.title} » au dossier`, got: 'absent de la liste', ...place });
      const shown = row['envoi'] ?? '';
      const expected = expectedMark(view, document, screen);
      const marks = { envoye: says(shown, sentWord), 'a-envoyer': says(shown, dueWord) };
      const right = marks.envoye === (expected === 'envoye') && (expected === 'pas-envoye' || marks['a-envoyer'] === (expected === 'a-envoyer'));
      return right ? holds(place, `« ${document.title} » : ${shown}`) : breaks({ expected: `« ${document.title} » ${SAID[expected]}`, got: shown === '' ? 'aucune marque' : `« ${shown} »`, ...place });
    });
  },
};

const SAID = { envoye: 'marqué comme envoyé, et plus à envoyer', 'a-envoyer': 'repéré comme pouvant partir', aucune: 'sans aucune de ces marques', 'pas-envoye': 'sans la marque d’un envoi' } as const;

/** What the drive and the DMP know at that moment. How a target says that a document waits or was refused is its own business. */
function expectedMark(view: RuleView, { patient, title, type, held, validated }: Written, { seq }: ScreenFact): keyof typeof SAID {
  const tries = sentDocuments(view).filter((sent) => sent.patient === patient && sent.document.title === title && sent.exchange.seq < seq);
  if (tries.some(acknowledged)) return 'envoye';
  if (TYPE_CODES[type] === undefined) return 'aucune';
  return !held && tries.length === 0 && validated.length === 0 ? 'a-envoyer' : 'pas-envoye';
}
