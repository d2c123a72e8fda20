import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { placeOnScreen } from './screen-reading';

/** DMP-UX.10: while the DMP keeps its answer, another page of the same session is shown. */
export const aliveDuringCall: Rule = {
  id: 'ecran/vivant-pendant-l-appel', version: 1,
  exigences: ['rem-lgc-dmp-ux-10', 'cnda-pre-err'],
  sentence: 'Pendant un appel au DMP, une autre page du logiciel s’affiche.',
  judge: (view) => {
    const screens = view.screens.filter(({ reading }) => reading === 'autre-page');
    if (screens.length === 0) return [nonConcluant('aucune autre page n’a été regardée')];
    return screens.map((screen): Finding => {
      if (!screen.mapped) return aExaminer('la cible ne dit pas quelle autre page regarder : regarder la capture', { fact: view.id(screen) });
      const flying = view.scenario.exchanges.find(({ fact }) => fact.receivedAt <= screen.at && screen.at <= fact.answeredAt);
      if (flying === undefined) return nonConcluant('aucun appel au DMP n’était en cours', { fact: view.id(screen) });
      const place = placeOnScreen(view, screen);
      return (screen.text ?? '').trim() === '' ? breaks({ expected: 'une autre page, pendant l’appel', got: 'rien ne s’affiche', ...place }) : holds(place, `${screen.text ?? ''}, pendant ${flying.id}`);
    });
  },
};
