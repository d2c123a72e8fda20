import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import type { RuleView } from '../../lecture/view';
import { sentDocuments, type Sent } from './sent';
import { writtenBefore } from './written';

/** One finding at least for each document received. */
export function eachDocument(view: RuleView, judge: (sent: Sent) => Finding[]): Finding[] {
  const received = sentDocuments(view);
  return received.length === 0 ? [nonConcluant('aucun document reçu')] : received.flatMap((sent) => { const found = judge(sent); return found.length > 0 ? found : [holds({ fact: sent.exchange.id }, sent.document.title)]; });
}

/** EX_2.1-1030: the title says the medical content, as the professional typed it. */
export const typedTitle: Rule = {
  id: 'alimentation/titre-saisi', version: 1,
  exigences: ['ex-2-1-1030'],
  sentence: 'Le titre reçu est celui que le professionnel a saisi, dans les métadonnées comme dans le document.',
  judge: (view) => eachDocument(view, ({ exchange: { id: fact, seq }, document: { title, cda }, patient }) => {
    const titles = writtenBefore(view, seq).filter((one) => one.patient === patient).map((one) => one.title);
    if (!titles.includes(title ?? '')) return [breaks({ expected: titles.map((one) => `« ${one} »`).join(' ou ') || 'un titre saisi', got: `« ${title ?? ''} »`, fact })];
    return cda === undefined || cda.title === title ? [] : [breaks({ expected: `« ${title ?? ''} » en tête du document`, got: `« ${cda.title ?? ''} »`, fact })];
  }),
};

/** EX_2.1-1140: one author, one structure, in the token and in the metadata; an old document keeps its own author. */
export const consistentAuthor: Rule = {
  id: 'alimentation/auteur-et-structure', version: 1,
  exigences: ['ex-2-1-1140'],
  sentence: 'L’auteur et la structure du document sont ceux du jeton, dans les métadonnées comme dans le document.',
  judge: (view) => eachDocument(view, ({ exchange: { id: fact, seq, token }, document: { title, authors, cda }, patient }) => {
    const [author] = authors ?? [];
    const old = writtenBefore(view, seq).find((one) => one.patient === patient && one.title === title)?.old;
    const nameId = token?.claims?.nameId ?? '';
    return [
      ...(author?.institution?.finess === token?.finess ? [] : [breaks({ expected: `l’établissement ${token?.finess ?? ''} du jeton`, got: author?.institution?.id ?? 'aucun établissement', fact })]),
      ...(old !== undefined || author?.id === nameId ? [] : [breaks({ expected: `l’auteur ${nameId} du jeton`, got: author?.id ?? 'aucun auteur', fact })]),
      ...(cda === undefined || cda.authors.some(({ ids }) => ids.some(({ extension }) => extension === author?.id)) ? [] : [breaks({ expected: `l’auteur ${author?.id ?? ''} en tête du document`, got: cda.authors.flatMap(({ ids }) => ids.map(({ extension }) => extension ?? '')).join(', '), fact })]),
    ];
  }),
};

/** COMITE 2026: the geographic FINESS of the site that sends is in the metadata; the juridical one alone will be refused. */
export const documentFiness: Rule = {
  id: 'alimentation/finess-geographique', version: 1,
  exigences: ['comite-finess-geographique-du-document'],
  sentence: 'Chaque document porte dans ses métadonnées le FINESS géographique du site émetteur.',
  judge: (view) => eachDocument(view, ({ exchange: { id: fact }, document: { authors } }) => {
    const institutions = (authors ?? []).flatMap(({ institution }) => institution ?? []);
    return institutions.some(({ kind }) => kind === 'geographique') ? []
      : [breaks({ expected: `le FINESS géographique ${view.structure()?.finess ?? ''}`, got: institutions.map(({ id, kind }) => `${id} (${kind})`).join(', ') || 'aucun établissement', fact })];
  }),
};

const OID = /^[0-2](?:\.(?:0|[1-9]\d*))+$/;

/** EX_2.1-1130: an OID for each document and each lot, never twice; a document sent again because nobody answered keeps its own. */
export const uniqueOids: Rule = {
  id: 'alimentation/identifiants', version: 1,
  exigences: ['ex-2-1-1130'],
  sentence: 'Chaque document et chaque lot a un identifiant au format OID, à lui seul.',
  judge: (view) => {
    const received = sentDocuments(view);
    if (received.length === 0) return [nonConcluant('aucun document reçu')];
    const seen = new Map<string, string>();
    return received.flatMap(({ exchange, document }) => {
      const ids = [{ id: exchange.submission?.lotUniqueId ?? '', what: `lot ${exchange.id}` }, { id: document.uniqueId, what: `document ${document.title ?? ''}|${document.replaces ?? ''}` }];
      return ids.map(({ id, what }): Finding => {
        const other = seen.get(id);
        seen.set(id, what);
        if (!OID.test(id) || id.length > 64) return breaks({ expected: 'un OID de 64 caractères au plus', got: id, fact: exchange.id });
        return other !== undefined && other !== what ? breaks({ expected: `un identifiant à lui seul pour « ${document.title ?? ''} »`, got: `${id}, déjà employé`, fact: exchange.id }) : holds({ fact: exchange.id }, id);
      });
    });
  },
};

/** EX_2.1-1260: a multipart message, the document a part of it. */
export const mtomDeposit: Rule = {
  id: 'alimentation/mtom', version: 1,
  exigences: ['ex-2-1-1260'],
  sentence: 'Le dépôt est un message MTOM, dont chaque document est une partie désignée par xop:Include.',
  judge: (view) => eachDocument(view, ({ exchange: { id: fact, fact: { requestHeaders } }, document }) => {
    const type = requestHeaders.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
    return [
      ...(/^multipart\/related\b/i.test(type) ? [] : [breaks({ expected: 'multipart/related', got: type || 'aucun type', fact })]),
      ...(document.byReference === true ? [] : [breaks({ expected: 'une partie désignée par xop:Include', got: 'le document dans l’enveloppe', fact })]),
    ];
  }),
};

/** EX_2.1-1115: a document shows itself without a script, nor anything taken from elsewhere. */
export const nothingActive: Rule = {
  id: 'alimentation/rien-d-actif', version: 1,
  exigences: ['ex-2-1-1115'],
  sentence: 'Aucun document déposé ne contient de script, de gestionnaire d’événement ni d’adresse externe.',
  judge: (view) => eachDocument(view, ({ exchange: { id: fact }, document: { active, trouble } }) => (active === undefined ? [nonConcluant(`le document n’a pas pu être lu : ${trouble ?? ''}`, { fact })]
    : active.map((found) => breaks({ expected: 'ni script, ni gestionnaire, ni adresse externe', got: found, fact })))),
};
