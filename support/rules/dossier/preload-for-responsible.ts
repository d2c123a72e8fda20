import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { programmedStays, type ProgrammedStay } from './preloads';

/** Référentiel §6.3, DMP/UX.34: nobody is there, so the named professional in charge answers for the call; the checks are those of a consultation. */
export const preloadForResponsible: Rule = {
  id: 'precharge/au-nom-du-responsable', version: 1,
  exigences: ['rem-dmp-ux-34', 'rpps-du-responsable-a-defaut', 'canal-echanges-automatises'],
  sentence: 'Le préchargement d’un séjour part au RPPS du responsable désigné, après la vérification du DMP, et jamais au nom d’un autre.',
  judge: (view) => {
    const stays = programmedStays(view);
    const made = stays.filter(({ calls }) => calls.length > 0);
    if (made.length === 0) return [nonConcluant(stays.length === 0 ? 'aucun séjour n’a été programmé' : 'aucun préchargement n’est parti')];
    return made.flatMap((stay) => [...named(stay), checkedFirst(stay)]);
  },
};

const named = ({ calls, responsable }: ProgrammedStay): Finding[] => calls.map((exchange): Finding => {
  const got = exchange.token?.rpps;
  return got !== undefined && got === responsable.rpps ? holds({ fact: exchange.id }, `${exchange.transaction ?? ''} au nom de ${responsable.prenom} ${responsable.nom}`)
    : breaks({ expected: `le RPPS ${responsable.rpps ?? 'absent'} du responsable désigné`, got: got ?? exchange.token?.claims?.nameId ?? 'aucun RPPS', fact: exchange.id, at: exchange.token?.where('nameId') ?? '' });
});

function checkedFirst({ calls, patient }: ProgrammedStay): Finding {
  const search = calls.find(({ transaction }) => transaction === 'TD3.1' || transaction === 'TD3.2');
  const check = calls.find(({ transaction, seq }) => transaction === 'TD0.2' && (search === undefined || seq < search.seq));
  const at = { fact: (search ?? calls[0])?.id ?? '' };
  return check !== undefined ? holds(at, `DMP de ${patient.nom} vérifié d’abord`) : breaks({ expected: 'une vérification du DMP (TD0.2) avant la recherche', got: search?.transaction ?? 'aucune', ...at });
}
