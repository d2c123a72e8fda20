import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { says, titleOf } from '../screen-list';
import { lastReading, placeOnScreen } from '../screen-reading';
import { importedBefore, rowTitled } from './copies';

/** REC_GEN-1370: a code the software does not know comes in with its label, instead of being filed under « other ». */
export const importKeepsCodes: Rule = {
  id: 'import/codes-d-origine', version: 1,
  exigences: ['rec-gen-1370'],
  sentence: 'La copie gardée au dossier porte le type du document, code et libellé, comme le DMP les a donnés.',
  judge: (view) => {
    const read = lastReading(view, 'dossier');
    if ('trouble' in read) return [read.trouble];
    const place = placeOnScreen(view, read.screen);
    const findings = importedBefore(view, read.screen.seq).flatMap((document): Finding[] => {
      const cell = rowTitled(read.screen.rows ?? [], document.title)?.['classement'];
      if (document.typeCode === undefined) return [];
      if (cell === undefined) return [breaks({ expected: `${titleOf(document)} au dossier`, got: 'absent', ...place })];
      const { code, displayName } = document.typeCode;
      return [code, ...(displayName === undefined ? [] : [displayName])].map((word) => (says(cell, word) ? holds(place, `${titleOf(document)} : ${word}`)
        : breaks({ expected: `${titleOf(document)} : « ${word} »`, got: cell === '' ? 'aucun classement' : `« ${cell} »`, ...place })));
    });
    return findings.length > 0 ? findings : [nonConcluant('aucun document au type connu du DMP n’a été importé avant cette lecture')];
  },
};
