import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fixture } from '../racine';
import type { Exigence } from './schema';
import { checkedYaml } from './yaml-file';

const FILE = 'referentiel-adresses.yaml';

const pattern = z.string().refine((source) => { try { return new RegExp(source, 'u') instanceof RegExp; } catch { return false; } }, { message: 'une expression rationnelle' });
const addressesSchema = z.strictObject({
  adresses: z.array(z.strictObject({ lieu: pattern.optional(), texte: pattern.optional(), nom: z.string(), adresse: z.url({ protocol: /^https$/ }) })
    .refine(({ lieu, texte }) => (lieu === undefined) !== (texte === undefined), { message: 'l’un de « lieu » et « texte »' })),
});

/** Where a source text is read by the public. */
export interface Address { name: string; url: string }
/** The address of an exigence's text; undefined when none is known. */
export type AddressOf = (exigence: Pick<Exigence, 'lieu' | 'texte'>) => Address | undefined;

/** Reads `fixtures/referentiel-adresses.yaml`. @throws HomologairError REFERENTIEL-FICHIER */
export function loadAddresses(source: string = readFileSync(fixture(FILE), 'utf8')): AddressOf {
  const lines = checkedYaml(FILE, source, addressesSchema).adresses.map(({ lieu, texte, ...line }) => ({ ...line, of: lieu === undefined ? 'texte' as const : 'lieu' as const, sought: new RegExp(lieu ?? texte ?? '', 'u') }));
  return (exigence) => {
    for (const { of, sought, nom, adresse } of lines) {
      const found = sought.exec(exigence[of]);
      if (found) return { name: nom.replaceAll('$1', found[1] ?? ''), url: adresse.replaceAll('$1', found[1] ?? '') };
    }
    return undefined;
  };
}
