import type { Mutant } from '../mutant';

export const informationMontreeUneSeuleFois: Mutant = {
  id: 'information-montree-une-seule-fois', port: 'rppsNotice', exigence: 'rem-conf-11', rule: 'ecran/information-rpps',
  scenario: 'EXI-27-information-rpps/la-periode-passee-le-professionnel-en-prend-acte-de-nouveau-avant-de-consulter',
  sentence: 'L’information sur l’usage du RPPS, une fois acquittée, ne revient plus jamais.',
  change: (ports) => ({ ...ports, rppsNotice: { due: (account, now) => account.noticeAt === undefined && ports.rppsNotice.due(account, now) } }),
};
