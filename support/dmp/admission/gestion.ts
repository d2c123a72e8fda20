import { DOCUMENT_STATUS, VISIBILITY, type DocumentUpdate } from '../../xds/types';
import type { ReadEntry } from '../../xds/parse/document-entry';
import type { SubmittedLot } from '../../xds/parse/submission-set';
import { confidentialityAction, documentObstacle } from '../rights/document-right';
import { actionLabel, type RightAction } from '../rights/functional-right';
import type { StoredDocument } from '../world/document';
import type { RecordAccess } from '../world/reader';
import { known, type AdmissionContext, type DecidedUpdate } from './context';
import { causeOf, isClosed } from './dossier';
import { rightOf, rightRefusal, statusAction } from './droit-fonctionnel';
import { changedMetadata } from './metadonnees-changees';
import { ADMITTED, refused, together, type Outcome, type Refused } from './outcome';
import { accessTo, judgeFor, recordOf } from './readable';

/** TD3.3: each change decided on its document; all or nothing (ITI TF-2 §3.57). */
export function gestion(context: AdmissionContext, lot: SubmittedLot, updates: readonly DocumentUpdate<ReadEntry>[]): Outcome {
  const record = recordOf(context);
  const access = accessTo(context, record);
  if (record === undefined || isClosed(access)) return refused('dossier', causeOf(access));
  const judge = judgeFor(context, access);
  const decided: DecidedUpdate[] = [];
  const refusals: Refused[] = [];
  for (const update of updates) {
    const uuid = update.kind === 'metadata' ? update.entry.logicalId : update.target;
    const document = record.documents.byUuid(uuid);
    // Without access to the record, only one's own documents: to say which others exist would tell what the patient hid.
    const reached = document !== undefined && (judge(document).readable || deletesForTheStructure(context, update, document));
    const refusal = !reached ? unreachable(access, uuid) : update.kind === 'metadata' ? metadataRefusal(context, document, update) : statusRefusal(context, document, update, access);
    if (refusal === undefined) decided.push({ document: document as StoredDocument, update }); else refusals.push(refusal);
  }
  const refusal = together(refusals);
  if (refusal !== undefined) return refusal;
  context.granted = { kind: 'updates', record, lot, updates: decided };
  return ADMITTED;
}

const unreachable = (access: RecordAccess, document: string): Refused =>
  refused('dossier', access.kind === 'general' ? 'DMP-GESTION-INCONNU' : access.cause, { document });

/** EX_3.3-1060: the feeding profile may always delete what its structure put (PDT-INF-606 and 526, note 9), without authorisation. */
function deletesForTheStructure(context: AdmissionContext, update: DocumentUpdate<ReadEntry>, document: StoredDocument): boolean {
  return update.kind === 'status' && update.to === DOCUMENT_STATUS.deleted && rightOf(context, 'TD3.3c')?.note === 9 && document.isOfStructure(known(context, 'reader').finess);
}

function metadataRefusal(context: AdmissionContext, document: StoredDocument, update: Extract<DocumentUpdate<ReadEntry>, { kind: 'metadata' }>): Refused | undefined {
  const { settings } = context.dmp;
  const uniqueId = document.uniqueId;
  const { entry } = document;
  if (update.previousVersion !== entry.version) return refused('dossier', 'DMP-GESTION-VERSION', { document: uniqueId, trouve: update.previousVersion, attendu: entry.version });
  const champ = changedMetadata(document.complete, update.entry);
  if (champ !== undefined) return refused('dossier', 'DMP-GESTION-METADONNEE', { document: uniqueId, champ });
  const [before, after] = [entry, update.entry].map((one) => one.confidentialityCodes.map(({ code }) => code)) as [string[], string[]];
  const code = settings.visibiliteIrreversible.find((one) => after.includes(one) && !before.includes(one));
  if (code !== undefined) return refused('dossier', 'DMP-GESTION-IRREVERSIBLE', { document: uniqueId, code });
  if (after.includes(VISIBILITY.invisiblePatient) && after.includes(VISIBILITY.masquePs) && !settings.cumulInvisiblePatientMasquePs) {
    return refused('dossier', 'DMP-DEPOT-CONFIDENTIALITE', { document: uniqueId, codes: after.join(', '), attendu: 'un document masqué aux professionnels ou invisible au patient, pas les deux' });
  }
  const actions = confidentialityAction(before, after);
  if (actions.length === 0) return refused('dossier', 'DMP-GESTION-SANS-EFFET', { document: uniqueId });
  return first(actions.map((action) => rightRefusal(context, action) ?? obstacle(context, document, action)));
}

function statusRefusal(context: AdmissionContext, document: StoredDocument, update: Extract<DocumentUpdate<ReadEntry>, { kind: 'status' }>, access: RecordAccess): Refused | undefined {
  const { entry: { status, entryUuid }, uniqueId } = document;
  const lawful = update.from === status && update.target === entryUuid && (TRANSITIONS[status] ?? []).includes(update.to);
  if (!lawful) return refused('dossier', 'DMP-GESTION-STATUT', { document: uniqueId, origine: short(update.from), nouveau: short(update.to), statut: short(status) });
  const action = statusAction(update.to);
  // Archiving is reading's business; deleting one's own is not (R. 1111-49, EX_3.3-1060).
  if (action !== 'TD3.3c' && access.kind !== 'general') return refused('dossier', access.cause);
  return obstacle(context, document, action);
}

const { approved, deprecated, archived, deleted } = DOCUMENT_STATUS;
/** interface-dmp §3.3: archived and back, deleted from either (the sources show both); an obsolete one may only be deleted. */
const TRANSITIONS: Readonly<Record<string, readonly string[]>> = { [approved]: [archived, deleted], [archived]: [approved, deleted], [deprecated]: [deleted], [deleted]: [] };
const short = (status: string): string => status.split(':').at(-1) ?? status;

function obstacle(context: AdmissionContext, document: StoredDocument, action: RightAction): Refused | undefined {
  const reader = known(context, 'reader');
  const medecinTraitant = recordOf(context)?.medecinTraitant === reader.rpps && reader.rpps !== undefined;
  const cell = rightOf(context, action);
  const motif = cell === undefined ? undefined : documentObstacle(action, cell, document, reader, medecinTraitant);
  return motif === undefined ? undefined : refused('droit-fonctionnel', 'DMP-DOCUMENT-DROIT', { action: actionLabel(action), document: document.uniqueId, motif });
}

const first = (refusals: readonly (Refused | undefined)[]): Refused | undefined => refusals.find((one) => one !== undefined);
