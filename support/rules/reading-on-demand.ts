import { breaks, holds, nonConcluant, aExaminer, type Finding } from './finding';
import type { Rule } from './rule';

/** EX_3.2-1010: a document is fetched when the professional opens it, never because it was listed. */
export const readingOnDemand: Rule = {
  id: 'air/lecture-sur-demande', version: 1,
  exigences: ['ex-3-2-1010', 'ex-air-085'],
  sentence: 'Seuls les documents que le professionnel a ouverts ont été lus.',
  judge: (view) => {
    const reads = view.exchanges.filter((exchange) => exchange.transaction === 'TD3.2');
    const listed = view.scenario.exchanges.filter((exchange) => exchange.transaction === 'TD3.1');
    if (reads.length === 0) return [listed.some((exchange) => exchange.documentsReturned.length > 0) ? holds({}, 'aucun document lu sans être ouvert') : nonConcluant('ni liste ni lecture de documents')];
    const titles = new Map(listed.flatMap((exchange) => exchange.documentsReturned.map(({ uniqueId, title }) => [uniqueId, title] as const)));
    const findings = reads.flatMap((exchange) => exchange.documentsAsked.map((document): Finding => {
      const title = titles.get(document);
      const opened = view.scenario.acts.some((act) => act.act === 'gesture' && act.seq < exchange.seq && act.document !== undefined && (act.document === title || act.document === document));
      if (opened) return holds({ fact: exchange.id }, title ?? document);
      return title === undefined ? aExaminer(`document lu sans avoir été listé : ${document}`, { fact: exchange.id })
        : breaks({ expected: 'un document ouvert par le professionnel', got: `« ${title} », que personne n’a ouvert`, fact: exchange.id });
    }));
    const max = Number(view.params['max'] ?? Number.NaN);
    if (reads.length > max) findings.push(breaks({ expected: `${max} lecture(s) au plus`, got: `${reads.length} lectures` }));
    return findings.length === 0 ? [nonConcluant('les lectures reçues ne nomment aucun document')] : findings;
  },
};
