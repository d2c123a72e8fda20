import { OID, type VihfClaims } from '../../vihf/claims';
import { actionLabel, airRight, indirectRight, type Profile, type RightAction } from '../rights/functional-right';
import { isMedecinTraitant, type Reader } from '../world/reader';
import { known, type AdmissionContext, type Asked } from './context';
import { ADMITTED, refused, type Outcome } from './outcome';

/**
 * Functional right of the transaction: PDT-INF-606 in AIR, by profile and access mode; PDT-INF-526 in plain INDIRECTE. What no source
 * gives is admitted and told in the trace. Rights by document (masked, own) are the record's stage.
 */
export function droitFonctionnel(context: AdmissionContext): Outcome {
  const { dmp: { rights }, air } = context;
  const reader = known(context, 'reader');
  const asked = known(context, 'asked');
  const action = actionOf(asked);
  const profile = profileOf(known(context, 'claims'), reader, context);
  const cell = air === true ? airRight(rights.air, action, { profile, mode: reader.mode }) : indirectRight(rights.indirect, action);
  if (cell?.right === 'inconnu') context.warnings.push(`droit non sourcé : ${actionLabel(action)}`);
  if (cell !== undefined && cell.right !== 'non') return ADMITTED;
  return refused('droit-fonctionnel', 'DMP-DROIT-FONCTIONNEL', {
    transaction: asked.transaction, action: actionLabel(action), profil: PROFILES[profile], acces: reader.mode, mode: air === true ? 'INDIRECTE_RENFORCEE' : 'INDIRECTE',
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

function actionOf(asked: Asked): RightAction {
  switch (asked.transaction) {
    case 'TD0.3': return `TD0.3 ${asked.request.action}`;
    case 'TD3.1': return `TD3.1 ${asked.query.returnType}`;
    default: return asked.transaction;
  }
}
