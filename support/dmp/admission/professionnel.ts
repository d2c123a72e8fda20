import { finessOf } from '../identifiers';
import { known, type AdmissionContext } from './context';
import { ADMITTED, refused, type Outcome } from './outcome';

/** EX_AIR-020: the person is in a national directory, let into the DMP, and works in the structure told. Internal identifiers (INDIRECTE) are not looked up. */
export function professionnel(context: AdmissionContext): Outcome {
  const { dmp: { world } } = context;
  const { rpps } = known(context, 'reader');
  if (rpps === undefined) return ADMITTED;
  const person = world.directory.get(rpps);
  if (person === undefined) return refused('professionnel', 'DMP-PS-INCONNU', { rpps });
  if (!person.autorise) return refused('professionnel', 'DMP-PS-NON-AUTORISE', { rpps, motif: person.motif ?? 'non autorisé' });
  const structure = known(context, 'claims').structure ?? '';
  const site = world.structureOf(finessOf(structure) ?? '');
  if (person.exerceA !== undefined && !person.exerceA.includes(site?.cle ?? '')) return refused('professionnel', 'DMP-PS-NON-LIE', { rpps, structure });
  return ADMITTED;
}
