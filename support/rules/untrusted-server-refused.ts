import { breaks, holds, nonConcluant } from './finding';
import type { Rule } from './rule';

/** EX_0.X-1070, decision 11: a connection seen, and not one HTTP byte for a server the software cannot trust. */
export const untrustedServerRefused: Rule = {
  id: 'air/serveur-non-fiable-refuse', version: 1,
  exigences: ['ex-0-x-1070', 'rec-0-x-1090'],
  sentence: 'Le logiciel quitte la connexion d’un serveur non fiable sans rien lui dire.',
  judge: (view) => {
    const swap = view.scenario.acts.findLast((act) => act.act === 'mock-configured' && act.what === 'certificat-serveur' && act.seq <= view.question.last);
    if (swap === undefined) return [nonConcluant('le certificat du serveur n’a pas été changé dans ce scénario')];
    const told = view.scenario.exchanges.filter((exchange) => exchange.seq > swap.seq);
    if (told.length > 0) return told.map((exchange) => breaks({ expected: 'aucun octet HTTP', got: exchange.transaction ?? `${exchange.fact.method} ${exchange.fact.path}`, fact: exchange.id }));
    const left = view.scenario.refused.filter((fact) => fact.seq > swap.seq && fact.by === 'client');
    return left.length === 0 ? [nonConcluant('aucune connexion vue après le changement de certificat')]
      : left.map((fact) => holds({ fact: view.id(fact) }, `connexion quittée devant ${fact.served}`));
  },
};
