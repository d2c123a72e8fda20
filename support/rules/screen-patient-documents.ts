import { fromPatient } from './document-states';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { answeredBefore, lineOf, says, titleOf } from './screen-list';
import { lastReading, placeOnScreen } from './screen-reading';

/** EX_3.1-1040: the patient's own documents are told from the others. */
export const screenPatientDocuments: Rule = {
  id: 'ecran/documents-du-patient', version: 1,
  exigences: ['ex-3-1-1040', 'annexe3-document-du-patient'],
  sentence: 'Les documents que le patient a déposés, et eux seuls, portent leur signe dans la liste.',
  judge: (view) => {
    const read = lastReading(view, 'documents');
    if ('trouble' in read) return [read.trouble];
    const lines = (answeredBefore(view, read.screen)?.documents ?? []).flatMap((document) => {
      const row = lineOf(read.screen, document);
      return row === undefined ? [] : [{ document, text: Object.values(row).join(' ') }];
    });
    const kinds = new Set(lines.map(({ document }) => fromPatient(document)));
    if (kinds.size < 2) return [nonConcluant('la liste ne porte pas à la fois un document du patient et un autre')];
    const place = placeOnScreen(view, read.screen);
    const word = view.header.target.words?.['origine']?.['patient'];
    if (word === undefined) return [aExaminer('la cible ne dit pas comment elle distingue les documents du patient : regarder la capture', place)];
    return lines.map(({ document, text }): Finding => {
      const expected = fromPatient(document);
      return says(text, word) === expected ? holds(place, titleOf(document))
        : breaks({ expected: `${titleOf(document)} ${expected ? 'avec' : 'sans'} « ${word} »`, got: expected ? 'aucun signe' : 'le signe d’un document du patient', ...place });
    });
  },
};
