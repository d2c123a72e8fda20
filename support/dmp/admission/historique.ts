import type { Access } from '../world/history';
import type { AdmissionContext } from './context';
import type { Refused } from './outcome';

/** Writes one access in the history of the patient it is about; nothing when no verified token says who and whom. */
export function toldInHistory(context: AdmissionContext, refusal?: Refused): void {
  const { claims, patient, asked, granted, incoming, dmp: { world } } = context;
  if (claims === undefined || patient === undefined || asked === undefined) return;
  const refusedOnes = granted?.kind === 'contents' || granted?.kind === 'entries' ? granted.refusals : [];
  const documentsRefuses = refusedOnes.map(({ details }) => String(details['document'] ?? ''));
  const access: Access = {
    le: incoming.at.toISOString(), professionnel: claims.nameId, nom: claims.subjectId, profession: claims.roles[0]?.code, structure: claims.structure ?? '',
    transaction: asked.transaction, modeAcces: claims.purposeOfUse?.code, action: actionOf(asked), documents: documentsOf(context),
    ...(documentsRefuses.length === 0 ? {} : { documentsRefuses }),
    ...(refusal === undefined ? { issue: 'admis' } : { issue: 'refusé', cause: refusal.cause, motif: refusal.traceReason }),
    ...(claims.confidentialityCode === undefined ? {} : { secret: true }),
  };
  world.history.add(patient.ins, access);
}

function actionOf(asked: NonNullable<AdmissionContext['asked']>): string {
  switch (asked.transaction) {
    case 'TD0.2': return 'Test d’existence du DMP';
    case 'TD0.3': return asked.request.action === 'AJOUT' ? 'Déclaration d’autorisation' : 'Suppression d’autorisation';
    case 'TD0.4': return 'Liste des DMP autorisés';
    case 'TD1.3a': return 'Consultation des données administratives';
    case 'TD1.6': return 'Liste des professionnels autorisés';
    case 'TD2.1': return 'Alimentation';
    case 'TD3.1': return 'Recherche de documents';
    case 'TD3.2': return 'Consultation de documents';
    case 'TD3.3a': return 'Changement de masquage';
    case 'TD3.3b': return 'Document rendu visible';
    case 'TD3.3c': return 'Suppression d’un document';
    case 'TD3.3d': return 'Changement d’archivage';
  }
}

/** Documents really concerned; for a refusal, those that were asked for. A search concerns those it lists, too many to be written. */
function documentsOf({ asked, granted }: AdmissionContext): string[] {
  switch (granted?.kind) {
    case 'contents': return granted.documents.map(({ document }) => document.uniqueId);
    case 'updates': return granted.updates.map(({ document }) => document.uniqueId);
    case 'deposit': return granted.deposit.documents.map(({ entry }) => entry.uniqueId);
    default: return asked?.transaction === 'TD3.2' ? asked.requests.map((one) => one.documentUniqueId) : [];
  }
}
