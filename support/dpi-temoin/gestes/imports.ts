import { traceBase } from '../gateway/calls';
import type { LocalCopy } from '../imports/ports';
import type { DmpFailure } from '../outcome';
import { keptList } from './consultation';
import type { AtWork, Desk } from './context';
import { throughGate, type GateRefused } from './gate';

export type ImportResult = { is: 'imported'; kept: number; already: number } | { is: 'nothing-chosen' } | { is: 'failure'; failure: DmpFailure };

/** « Importer dans le dossier »: the documents ticked in the list, read together and kept with their origin, each once. */
export const importDocuments = (desk: Desk, at: AtWork, references: readonly string[]): Promise<GateRefused | ImportResult> =>
  throughGate(desk, at, async (calls): Promise<ImportResult> => {
    const { ports } = desk;
    const chosen = ports.importChoice.chosen(keptList(desk, at)?.documents ?? [], references);
    if (chosen.length === 0) return { is: 'nothing-chosen' };
    const outcome = await calls.td32(chosen);
    if (!outcome.ok) return { is: 'failure', failure: outcome.failure };
    const results = chosen.map((document, rank) => {
      const content = outcome.value[rank];
      return content === undefined ? 'absent' : ports.copies.keep(at.patient, {
        uniqueId: document.documentUniqueId, title: document.title, type: document.type, author: document.author, origin: 'DMP',
        at: ports.clock.now().toISOString(), by: at.account.login, mimeType: content.mimeType, content: content.content.toString('base64'),
      });
    });
    ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'enregistrement', issue: 'succès', documents: chosen.map(({ documentUniqueId }) => documentUniqueId) });
    return { is: 'imported', kept: results.filter((one) => one === 'kept').length, already: results.filter((one) => one === 'already').length };
  });

/** Copies of the local record, without calling anyone. */
export const copiesOf = ({ ports }: Desk, { patient }: AtWork): LocalCopy[] => ports.copies.of(patient);
