import type { StructureRef } from '../../journal/facts';
import type { DmpPersonas } from './schema';

/**
 * The same personas, with these structures before the others: in the whitelist, and authorised for whom the first one was. So a
 * DPI set up with the certificates of a run's structure is at home on the mock served by itself too.
 */
export function withStructures(personas: DmpPersonas, structures: readonly StructureRef[]): DmpPersonas {
  const model = personas.structures[0];
  if (model === undefined) return personas;
  const added = structures.map(({ persona, finess, finessJuridique, raisonSociale, secteur }) => ({ ...model, cle: persona, finess, finessJuridique, raisonSociale, secteur }));
  return {
    ...personas, structures: [...added, ...personas.structures],
    patients: personas.patients.map((patient) => ({
      ...patient,
      autorisations: [...patient.autorisations, ...patient.autorisations.filter(({ structure }) => structure === model.cle).flatMap((one) => added.map(({ cle }) => ({ ...one, structure: cle })))],
    })),
  };
}
