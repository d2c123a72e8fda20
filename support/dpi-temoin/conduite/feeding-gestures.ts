import { instantOf } from '../alimentation/local-time';
import { feedTold } from '../gestes/feed-told';
import { validateDocument, type FeedResult } from '../gestes/feeding';
import { feedChosen, feedHistory } from '../gestes/history';
import { holdDocument, localDocumentsOf, rewriteDocument, writeDocument } from '../gestes/local-documents';
import type { AtWork, Desk } from '../gestes/context';
import { ended, told, type Answer } from './answer';
import { inRecord } from './dmp-gestures';
import { impossible } from './impossible';
import { userAt, type Player } from './player';

/** The one document of this title among those written for the patient. */
export function titled(desk: Desk, at: AtWork, title: string): number {
  const [found, ...others] = localDocumentsOf(desk, at).filter(({ document }) => document.title === title);
  if (found === undefined) throw impossible('document-absent');
  if (others.length > 0) throw impossible('document-ambigu');
  return found.document.id;
}

function came(desk: Desk, result: FeedResult | { is: 'unknown' }): Answer {
  if (result.is === 'unknown') throw impossible('document-absent');
  const { kind, told: said } = feedTold(result);
  if (kind === 'refus') return told(desk, said);
  return ended(kind === 'attente' ? 'en-attente' : result.is === 'sent' ? 'envoye' : 'enregistre');
}

const writing: Player<'redigerDocument'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  const actAt = instantOf(given.dateActe);
  writeDocument(desk, at, { title: given.titre, kind: given.type, text: given.texte, ...(actAt === undefined ? {} : { actAt }) });
  return ended('enregistre');
});

const validating: Player<'validerDocument'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) =>
  came(desk, await validateDocument(desk, at, titled(desk, at, given.document))));

const holding: Player<'retenirDocument'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  holdDocument(desk, at, titled(desk, at, given.document), true);
  return ended('enregistre');
});

const rewriting: Player<'remplacerDocument'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  rewriteDocument(desk, at, titled(desk, at, given.document), { title: given.titre, text: given.texte });
  return ended('enregistre');
});

const choosing: Player<'verserDocuments'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  const results = await feedChosen(desk, at, [...new Set([titled(desk, at, given.document), titled(desk, at, given.autre)])]);
  return came(desk, results.find(({ is }) => is !== 'sent') ?? { is: 'sent' });
});

const history: Player<'alimenterHistorique'> = async (desk, poste, { unite, debit }) => {
  await feedHistory(desk, userAt(desk, poste), { unit: unite, perHour: debit });
  return ended('enregistre');
};

/** Documents written here, and what of them goes to the DMP. */
export const FEEDING_GESTURES = { redigerDocument: writing, validerDocument: validating, retenirDocument: holding, remplacerDocument: rewriting, verserDocuments: choosing, alimenterHistorique: history };
