import type { Mutant } from '../mutant';

export const ecranFigePendantLAppel: Mutant = {
  id: 'ecran-fige-pendant-l-appel', port: 'turns', exigence: 'rem-lgc-dmp-ux-10', rule: 'ecran/vivant-pendant-l-appel',
  sentence: 'Tant que le DMP n’a pas répondu, aucune autre page ne s’affiche.',
  change: (ports) => {
    const last = new Map<string, Promise<unknown>>();
    return { ...ports, turns: { serve: (session, page) => {
      const turn = (last.get(session.id) ?? Promise.resolve()).then(page, page);
      last.set(session.id, turn.catch(() => undefined));
      return turn;
    } } };
  },
};
