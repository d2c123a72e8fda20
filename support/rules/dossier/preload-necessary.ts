import { aExaminer, breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { programmedStays } from './preloads';

/** Référentiel §5.1: what is downloaded ahead is strictly necessary, as criteria set beforehand say. */
export const preloadNecessary: Rule = {
  id: 'precharge/strictement-necessaire', version: 1,
  exigences: ['prechargement-reserve', 'rem-dmp-ux-34'],
  sentence: 'Ne sont préchargés que les documents des types que la cible déclare nécessaires.',
  judge: (view) => {
    const calls = programmedStays(view).flatMap((stay) => stay.calls);
    const read = calls.filter(({ transaction }) => transaction === 'TD3.2').flatMap((exchange) => exchange.documentsAsked.map((document) => ({ exchange, document })));
    if (read.length === 0) return [nonConcluant('aucun document n’a été préchargé')];
    const listed = new Map(calls.flatMap((exchange) => (exchange.transaction === 'TD3.1' ? exchange.documentsReturned : [])).map((one) => [one.uniqueId, one]));
    const types = view.header.target.preload?.types;
    return read.map(({ exchange, document }): Finding => {
      const known = listed.get(document);
      const type = known?.typeCode?.code;
      if (types === undefined) return breaks({ expected: 'aucun préchargement : la cible n’en déclare pas', got: known?.title ?? document, fact: exchange.id });
      if (type === undefined) return aExaminer(`document préchargé sans avoir été listé : ${document}`, { fact: exchange.id });
      return types.includes(type) ? holds({ fact: exchange.id }, known?.title ?? document) : breaks({ expected: `un document de type ${types.join(' ou ')}`, got: `« ${known?.title ?? document} », de type ${type}`, fact: exchange.id });
    });
  },
};
