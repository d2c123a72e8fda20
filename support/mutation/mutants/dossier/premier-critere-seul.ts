import type { Mutant } from '../../mutant';

export const premierCritereSeul: Mutant = {
  id: 'premier-critere-seul', port: 'searchScope', exigence: 'rem-dmp-ux-27', rule: 'air/criteres-dans-la-requete',
  sentence: 'De plusieurs critères saisis, seul le premier est demandé au DMP.',
  change: (ports) => ({ ...ports, searchScope: { ...ports.searchScope, criteria: (asked, now) => {
    const [first] = Object.entries(asked.criteria ?? {});
    return ports.searchScope.criteria({ ...asked, criteria: first === undefined ? undefined : Object.fromEntries([first]) }, now);
  } } }),
};
