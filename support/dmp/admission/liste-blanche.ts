import { finessOf } from '../identifiers';
import { standingOf } from '../world/whitelist';
import { known, type AdmissionContext } from './context';
import { ADMITTED, refused, type Outcome } from './outcome';

/** AIR simplifié is open to geographic FINESS under contract (seed 000, l. 470), or to the certificates of entities that have one (l. 679); with software not withdrawn. */
export function listeBlanche(context: AdmissionContext): Outcome {
  const { incoming: { at }, dmp: { world, settings } } = context;
  const { structure = '', lpsNom, lpsVersion } = known(context, 'claims');
  const finess = finessOf(structure) ?? structure;
  const standings = (settings.listeBlanche === 'finess' ? [finess] : sitesOfCertificate(context)).map((site) => standingOf(world.whitelist.get(site), at, settings.contractMonths));
  const standing = standings.find(({ admitted }) => admitted) ?? standings[0] ?? standingOf(undefined, at, settings.contractMonths);
  if (!standing.admitted) {
    return refused('liste-blanche', standing.cause, {
      finess, mois: settings.contractMonths, depuis: 'since' in standing ? day(standing.since) : '', motif: 'motif' in standing ? standing.motif : '',
    });
  }
  const withdrawal = world.softwareWithdrawals.find((one) => one.nom === lpsNom && (one.version === undefined || one.version === lpsVersion) && one.at <= at);
  if (withdrawal === undefined) return ADMITTED;
  return refused('liste-blanche', 'DMP-LISTE-LOGICIEL-RETIRE', { logiciel: `${lpsNom} ${lpsVersion}`, depuis: day(withdrawal.at), motif: withdrawal.motif });
}

/** Geographic FINESS the certificate stands for: its own, or those of the juridical entity it names. */
function sitesOfCertificate({ incoming: { certificate }, dmp: { world } }: AdmissionContext): string[] {
  const owner = certificate.ok ? finessOf(certificate.structId) : undefined;
  return [...world.structures.values()].flatMap(({ finess, finessJuridique }) => (owner !== undefined && (finess === owner || finessJuridique === owner) ? [finess] : []));
}

const day = (at: Date): string => at.toISOString().slice(0, 10);
