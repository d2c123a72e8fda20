import type { Mutant } from '../../mutant';

export const prechargementAuNomDUnAutre: Mutant = {
  id: 'prechargement-au-nom-d-un-autre', port: 'preload', exigence: 'rem-dmp-ux-34', rule: 'precharge/au-nom-du-responsable',
  sentence: 'Le préchargement part au nom du premier compte venu, pas du responsable désigné.',
  change: (ports) => ({ ...ports, preload: { ...ports.preload, onBehalfOf: (stay) => ports.accounts.all().find(({ login, rpps, finess }) => login !== stay.responsable && rpps !== undefined && finess === ports.accounts.find(stay.responsable)?.finess && ports.plannedStays.lastTwoFactorAt(login) !== undefined)?.login ?? stay.responsable } }),
};
