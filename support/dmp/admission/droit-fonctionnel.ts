import { OID, type VihfClaims } from '../../vihf/claims';
import { DOCUMENT_STATUS } from '../../xds/types';
import { actionLabel, airRight, indirectRight, type Profile, type RightAction } from '../rights/functional-right';
import type { RightCell } from '../rights/table';
import { isMedecinTraitant, type Reader } from '../world/reader';
import { known, type AdmissionContext, type Asked } from './context';
import { ADMITTED, refused, type Outcome, type Refused } from './outcome';

/**
 * Functional right of the transaction: PDT-INF-606 in AIR, by profile and access mode; PDT-INF-526 in plain INDIRECTE. What no source
 * gives is admitted and told in the trace. Rights by document (masked, own) are the record's stage. Feeding in AIR, which the columns refuse, is
 * admitted when the settings read exigence 24 of v0.1 that way.
 */
export function droitFonctionnel(context: AdmissionContext): Outcome {
  for (const action of actionsOf(known(context, 'asked'))) {
    if (action === 'TD2.1' && context.air === true && context.dmp.settings.alimentationEnAir) continue;
    const refusal = rightRefusal(context, action);
    if (refusal !== undefined) return refusal;
  }
  return ADMITTED;
}

/** The cell of an action for who asks; `undefined`: no such column. */
export function rightOf(context: AdmissionContext, action: RightAction): RightCell | undefined {
  const { dmp: { rights }, air } = context;
  const reader = known(context, 'reader');
  const profile = profileOf(known(context, 'claims'), reader, context);
  return air === true ? airRight(rights.air, action, { profile, mode: reader.mode }) : indirectRight(rights.indirect, action);
}

/** Why the column refuses an action altogether. */
export function rightRefusal(context: AdmissionContext, action: RightAction): Refused | undefined {
  const reader = known(context, 'reader');
  const cell = rightOf(context, action);
  if (cell?.right === 'inconnu') context.warnings.push(`droit non sourcé : ${actionLabel(action)}`);
  if (cell !== undefined && cell.right !== 'non') return undefined;
  return refused('droit-fonctionnel', 'DMP-DROIT-FONCTIONNEL', {
    transaction: known(context, 'asked').transaction, action: actionLabel(action), profil: PROFILES[profileOf(known(context, 'claims'), reader, context)],
    acces: reader.mode, mode: context.air === true ? 'INDIRECTE_RENFORCEE' : 'INDIRECTE',
  });
}

const PROFILES: Readonly<Record<Profile, string>> = { ps: 'PS non médecin', medecin: 'médecin', mt: 'médecin traitant', pe: 'personnel non PS' };
const NON_PS = '1.2.250.1.213.1.1.4.6';

/** From the roles told; whether a physician is the médecin traitant is the record's to say. */
export function profileOf({ roles: [first] }: VihfClaims, reader: Reader, { dmp: { world }, patient }: AdmissionContext): Profile {
  if (first?.codeSystem === NON_PS) return 'pe';
  if (first?.code !== '10' || first.codeSystem !== OID.profession) return 'ps';
  const record = world.records.get(patient?.ins ?? '');
  return record !== undefined && isMedecinTraitant(record, reader) ? 'mt' : 'medecin';
}

/** What is known of the action before the record is opened: a confidentiality change is told by its codes later. */
function actionsOf(asked: Asked): RightAction[] {
  switch (asked.transaction) {
    case 'TD0.3': return [`TD0.3 ${asked.request.action}`];
    case 'TD3.1': return [`TD3.1 ${asked.query.returnType}`];
    case 'TD3.3a': case 'TD3.3b': case 'TD3.3c': case 'TD3.3d': return asked.updates.flatMap((update) => (update.kind === 'status' ? [statusAction(update.to)] : []));
    default: return [asked.transaction];
  }
}

/** Deleting, archiving, taking out of the archive. */
export const statusAction = (to: string): RightAction =>
  to === DOCUMENT_STATUS.deleted ? 'TD3.3c' : to === DOCUMENT_STATUS.archived ? 'TD3.3d archiver' : 'TD3.3d desarchiver';
