import type { RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** Gestures that ask for the list. */
const ASKING: ReadonlySet<string> = new Set(['consulter', 'autoriser', 'consulter-en-bris-de-glace', 'chercher-nouveautes']);
/** Opening the record too, when the profile admits « savoir sans clic ». */
const OPENING = 'ouvrir-dossier';
/** Searches of the whole record; GetDocuments and its like only complete what was found. */
const SEARCHES: ReadonlySet<string> = new Set(['findDocuments', 'findSubmissionSets', 'findDocumentsByReferenceId']);

/**
 * EX_3.1-2030: no search of the software's own accord, neither at the opening of the record nor after feeding. Document 001
 * (« savoir sans clic », indicator 2.2) wants the first of the two: the switch « td3-1-automatique » says which reading judges.
 */
export const searchOnGesture: Rule = {
  id: 'air/recherche-sur-geste', version: 2,
  exigences: ['ex-3-1-2030', 'ex-air-085'],
  sentence: 'Chaque recherche suit un geste qui la demande, ou, si le profil l’admet, l’ouverture du dossier de ce patient ou le séjour programmé qu’elle prépare.',
  judge: (view) => {
    const searches = view.scenario.exchanges.filter(({ transaction, query }) => transaction === 'TD3.1' && (query?.name === undefined || SEARCHES.has(query.name)));
    if (searches.length === 0) return [nonConcluant('aucune recherche de documents reçue')];
    const atOpening = view.header.ambiguities['td3-1-automatique'] !== 'sur-geste';
    return searches.map((exchange): Finding => {
      if (atOpening && view.preloading(exchange) !== undefined) return holds({ fact: exchange.id }, 'préchargement d’un séjour programmé');
      const last = lastGesture(view, exchange.seq, exchange.token?.ins);
      if (last !== undefined && (ASKING.has(last) || (atOpening && last === OPENING))) return holds({ fact: exchange.id }, last);
      return breaks({ expected: atOpening ? 'un geste qui la demande, ou l’ouverture du dossier' : 'un geste qui la demande', got: last === undefined ? 'une recherche sans geste sur ce patient' : `une recherche après « ${last} »`, fact: exchange.id });
    });
  },
};

function lastGesture(view: RuleView, seq: number, ins: string | undefined): string | undefined {
  const act = view.scenario.acts.findLast((one) => one.act === 'gesture' && one.seq < seq && one.patient !== undefined && (ins === undefined || view.patient(one.patient)?.ins === ins));
  return act?.act === 'gesture' ? act.gesture : undefined;
}
