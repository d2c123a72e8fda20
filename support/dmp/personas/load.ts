import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { HomologairError } from '../../erreurs/error';
import { fixture, oncePerFile } from '../../racine';
import { checkBundle, checkPersonas } from './check';
import type { DmpPersonas } from './schema';

const FILES = ['professionnels', 'patients', 'structures', 'documents'] as const;

/** The bundled personas of `fixtures/personas/*.yaml`, checked. Throws DMP-PERSONAS. */
export const loadPersonas = (): DmpPersonas => bundleIn(fixture('personas'));

const bundleIn = oncePerFile((folder): DmpPersonas => {
  const seed = Object.fromEntries(FILES.map((name) => [name, readYaml(`${folder}/${name}.yaml`)]));
  return checkBundle(checkPersonas(seed, 'fixtures/personas'), 'fixtures/personas');
});

function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new HomologairError('DMP-PERSONAS', { source: file, champ: '(fichier)', detail: 'illisible ou YAML mal formé' }, cause);
  }
}
