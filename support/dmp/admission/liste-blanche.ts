import { finessOf } from '../identifiers';
import { standingOf } from '../world/whitelist';
import { known, type AdmissionContext } from './context';
import { ADMITTED, refused, type Outcome } from './outcome';

/** AIR simplifié is open to geographic FINESS under contract (seed 000), with software not withdrawn. */
export function listeBlanche(context: AdmissionContext): Outcome {
  const { incoming: { at }, dmp: { world, settings } } = context;
  const { structure = '', lpsNom, lpsVersion } = known(context, 'claims');
  const finess = finessOf(structure) ?? structure;
  const standing = standingOf(world.whitelist.get(finess), at, settings.contractMonths);
  if (!standing.admitted) {
    return refused('liste-blanche', standing.cause, {
      finess, mois: settings.contractMonths, depuis: 'since' in standing ? day(standing.since) : '', motif: 'motif' in standing ? standing.motif : '',
    });
  }
  const withdrawal = world.softwareWithdrawals.find((one) => one.nom === lpsNom && (one.version === undefined || one.version === lpsVersion) && one.at <= at);
  if (withdrawal === undefined) return ADMITTED;
  return refused('liste-blanche', 'DMP-LISTE-LOGICIEL-RETIRE', { logiciel: `${lpsNom} ${lpsVersion}`, depuis: day(withdrawal.at), motif: withdrawal.motif });
}

const day = (at: Date): string => at.toISOString().slice(0, 10);
