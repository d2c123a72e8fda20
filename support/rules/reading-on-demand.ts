import { howMany } from '../how-many';
import type { ActFact, RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, aExaminer, type Finding } from './finding';
import type { Rule } from './rule';

/**
 * EX_3.2-1010: a document is fetched when the professional opens it, never because it was listed. Référentiel §5.1 admits the
 * preload of those that set criteria call necessary, never of all: the switch « td3-2-automatique » says which reading judges.
 */
export const readingOnDemand: Rule = {
  id: 'air/lecture-sur-demande', version: 3,
  exigences: ['ex-3-2-1010', 'ex-air-085', 'consultation-pertinente', 'eivp2020-si-dmp-r02'],
  sentence: 'Seuls ont été lus les documents que le professionnel a ouverts, ou, si le profil l’admet, quelques-uns que des critères réglés préchargent.',
  judge: (view) => {
    const reads = view.exchanges.filter((exchange) => exchange.transaction === 'TD3.2');
    const listed = view.scenario.exchanges.filter((exchange) => exchange.transaction === 'TD3.1');
    if (reads.length === 0) return [listed.some((exchange) => exchange.documentsReturned.length > 0) ? holds({}, 'aucun document lu sans être ouvert') : nonConcluant('ni liste ni lecture de documents')];
    const titles = new Map(listed.flatMap((exchange) => exchange.documentsReturned.map(({ uniqueId, title }) => [uniqueId, title] as const)));
    const typeOf = new Map(listed.flatMap((exchange) => exchange.documentsReturned.map(({ uniqueId, typeCode }) => [uniqueId, typeCode?.code] as const)));
    const asked = reads.flatMap((exchange) => exchange.documentsAsked.map((document) => ({ exchange, document, title: titles.get(document) })));
    const read = new Set(asked.map(({ document }) => document));
    // Read before anyone opened it, and every other listed document too: not a choice of criteria.
    const all = titles.size > 1 && [...titles.keys()].every((document) => read.has(document));
    const findings = asked.map(({ exchange, document, title }): Finding => {
      const opened = view.scenario.acts.some((act) => act.act === 'gesture' && act.seq < exchange.seq && namedBy(act).some((name) => name === title || name === document));
      if (opened) return holds({ fact: exchange.id }, title ?? document);
      const type = typeOf.get(document);
      if (!onGesture(view) && view.preloading(exchange) !== undefined && type !== undefined && view.header.target.preload?.types.includes(type) === true) return holds({ fact: exchange.id }, `« ${title ?? document} », préchargé comme la cible l’a déclaré`);
      if (title === undefined) return aExaminer(`document lu sans avoir été listé : ${document}`, { fact: exchange.id });
      return all || onGesture(view) ? breaks({ expected: 'un document ouvert par le professionnel', got: `« ${title} », que personne n’a ouvert`, fact: exchange.id })
        : aExaminer(`« ${title} » a été lu sans être ouvert : des critères réglés le désignent-ils comme nécessaire ?`, { fact: exchange.id });
    });
    const max = Number(view.params['max'] ?? Number.NaN);
    if (reads.length > max) findings.push(breaks({ expected: `${howMany(max, 'lecture')} au plus`, got: `${reads.length} lectures` }));
    return findings.length === 0 ? [nonConcluant('les lectures reçues ne nomment aucun document')] : findings;
  },
};

/** Documents a gesture is about: opened, or brought into the local record. */
const namedBy = (act: ActFact & { act: 'gesture' }): string[] => [...(act.document === undefined ? [] : [act.document]), ...(act.details?.['documents'] ?? '').split('|').filter(Boolean)];

const onGesture = (view: RuleView): boolean => view.header.ambiguities['td3-2-automatique'] === 'sur-geste';
