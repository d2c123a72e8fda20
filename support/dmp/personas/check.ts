import { HomologairError } from '../../erreurs/error';
import { insKeyIsRight, luhnIsRight } from '../identifiers';
import { personasSchema, type DmpPersonas } from './schema';

/**
 * Validates a seed: shape, check digits of RPPS and INS, unique keys and identifiers.
 * @throws DMP-PERSONAS naming the field, what was found and what was expected.
 */
export function checkPersonas(seed: unknown, source: string): DmpPersonas {
  const parsed = personasSchema.safeParse(seed);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new HomologairError('DMP-PERSONAS', { source, champ: issue?.path.join('.') ?? '', detail: issue?.message ?? '' });
  }
  const personas = parsed.data;
  for (const p of personas.professionnels) if (!luhnIsRight(p.rpps)) refuse(source, `professionnels.${p.cle}.rpps`, `clé de ${p.rpps} fausse`);
  for (const p of personas.patients) if (!insKeyIsRight(p.ins)) refuse(source, `patients.${p.cle}.ins`, `clé de ${p.ins} fausse`);
  for (const [field, values] of Object.entries(distinct(personas))) {
    const twice = repeated(values);
    if (twice !== undefined) refuse(source, field, `${twice} est donné deux fois`);
  }
  return personas;
}

/** The bundled set says more: keys resolve, and exactly one patient is nominal. */
export function checkBundle(personas: DmpPersonas, source: string): DmpPersonas {
  const nominal = personas.patients.filter((p) => p.situation === 'nominal').length;
  if (nominal !== 1) refuse(source, 'patients.situation', `${nominal} patients nominaux, un seul attendu`);
  if (personas.structures[0]?.listeBlanche === undefined) refuse(source, 'structures.0.listeBlanche', 'la première structure est en liste blanche');
  checkReferences(personas, personas, source);
  return personas;
}

/** Every key a seed uses exists in the world it is added to. */
export function checkReferences(seed: DmpPersonas, world: Pick<DmpPersonas, 'professionnels' | 'patients' | 'structures'> & { documents?: readonly (string | { cle: string })[] }, source: string): void {
  const known = {
    professionnel: new Set(world.professionnels.map((p) => p.cle)), patient: new Set(world.patients.map((p) => p.cle)), structure: new Set(world.structures.map((s) => s.cle)),
  };
  const must = (kind: keyof typeof known, key: string | undefined, field: string): void => {
    if (key !== undefined && !known[kind].has(key)) refuse(source, field, `${kind} inconnu : ${key}`);
  };
  for (const p of seed.professionnels) for (const s of p.exerceA ?? []) must('structure', s, `professionnels.${p.cle}.exerceA`);
  for (const p of seed.patients) {
    must('professionnel', p.medecinTraitant, `patients.${p.cle}.medecinTraitant`);
    for (const b of p.bloques) if (b !== '*') must('professionnel', b, `patients.${p.cle}.bloques`);
    for (const a of p.autorisations) { must('structure', a.structure, `patients.${p.cle}.autorisations`); must('professionnel', a.professionnel, `patients.${p.cle}.autorisations`); }
  }
  const documents = new Set((world.documents ?? []).map((d) => (typeof d === 'string' ? d : d.cle)));
  for (const d of seed.documents) {
    if (d.remplace !== undefined && !documents.has(d.remplace)) refuse(source, `documents.${d.cle}.remplace`, `document inconnu : ${d.remplace} (à donner avant)`);
    documents.add(d.cle);
    must('patient', d.patient, `documents.${d.cle}.patient`);
    must('structure', d.structure, `documents.${d.cle}.structure`);
    if (typeof d.auteur === 'string' && d.auteur !== 'patient') must('professionnel', d.auteur, `documents.${d.cle}.auteur`);
  }
}

function repeated(values: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return values.find((value) => seen.size === seen.add(value).size);
}

const distinct = (p: DmpPersonas): Record<string, string[]> => ({
  'professionnels.cle': p.professionnels.map((x) => x.cle), 'professionnels.rpps': p.professionnels.map((x) => x.rpps),
  'patients.cle': p.patients.map((x) => x.cle), 'patients.ins': p.patients.map((x) => x.ins),
  'structures.cle': p.structures.map((x) => x.cle), 'structures.finess': p.structures.map((x) => x.finess),
  'documents.cle': p.documents.map((x) => x.cle), 'documents.uniqueId': p.documents.map((x) => x.uniqueId),
});

function refuse(source: string, champ: string, detail: string): never {
  throw new HomologairError('DMP-PERSONAS', { source, champ, detail });
}
