import type { AtWork, Desk, User } from './context';
import { feedDocument, refusalFor, takeTurn, workQueue, type FeedResult } from './feeding';

/** « Envoyer au DMP les documents choisis »: by hand, for documents of earlier episodes as for those that do not leave by themselves. */
export async function feedChosen(desk: Desk, at: AtWork, ids: readonly number[]): Promise<FeedResult[]> {
  const results: FeedResult[] = [];
  for (const id of ids) if (desk.ports.localDocuments.find(id)?.patient === at.patient.id) results.push(await feedDocument(desk, at, id));
  return results;
}

/** Care units documents come from, for the setting of a lot. */
export const unitsOf = ({ ports }: Desk): string[] => [...new Set(ports.localDocuments.all().flatMap(({ unit }) => unit ?? []))].sort((a, b) => a.localeCompare(b, 'fr'));

/**
 * « Alimenter l'historique »: the old documents of a care unit, for every patient, at most so many an hour; what must not leave is left out
 * (DMP/HISTO.06). The rest waits its turn in the queue, where the patient's situation is looked at again.
 */
export async function feedHistory(desk: Desk, user: User, { unit, perHour }: { unit: string; perHour: number }): Promise<{ planned: number; excluded: number }> {
  const { ports } = desk;
  let planned = 0;
  let excluded = 0;
  for (const document of ports.localDocuments.all()) {
    if (document.history !== true || document.unit !== unit) continue;
    const patient = ports.patients.find(document.patient);
    if (patient === undefined) continue;
    const at = { ...user, patient };
    if (refusalFor(desk, at, document.id) !== undefined) { excluded += 1; continue; }
    takeTurn(desk, at, document.id, new Date(ports.clock.now().getTime() + ports.feedPolicy.slot(planned, perHour)).toISOString());
    planned += 1;
  }
  await workQueue(desk);
  return { planned, excluded };
}
