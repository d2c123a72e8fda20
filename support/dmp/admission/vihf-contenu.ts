import { known, type AdmissionContext } from './context';
import { contentChecks } from './vihf-checks';
import { patientChecks } from './vihf-patient';
import { ADMITTED, type Outcome } from './outcome';

/** What the VIHF must say (interface-dmp §2.3, 2.4, 2.6), each statement a check of its own; the first that fails refuses. */
export function vihfContenu(context: AdmissionContext): Outcome {
  const claims = known(context, 'claims');
  for (const check of contentChecks) {
    const refusal = check(claims, context);
    if (refusal !== undefined) return refusal;
  }
  const refusal = patientChecks(claims, context);
  if (refusal !== undefined) return refusal;
  if (claims.mode === undefined) context.warnings.push('mode d’authentification absent du VIHF : lu INDIRECTE');
  if (claims.modeAttribute === 'Authentification_Mode') context.warnings.push('attribut Authentification_Mode (forme du kit)');
  return ADMITTED;
}
