import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { fixture } from '../racine';
import { loadPieceKinds, type PieceKind } from './pieces';
import { ambiguityFileSchema, catalogueFileSchema, type Ambiguity, type Exigence, type Gap, type Means2020 } from './schema';
import { checkedYaml } from './yaml-file';

/** The requirement catalogue, checked and cross-numbered. */
export interface Catalogue {
  exigences: readonly Exigence[];
  means: readonly Means2020[];
  ambiguities: readonly Ambiguity[];
  /** What no source gives, and what the bench supposes. */
  gaps: readonly Gap[];
  /** Digest of the files it was read from. */
  sha256: string;
  bySlug(slug: string): Exigence | undefined;
  /** `EXI-v1-23`, `EX_AIR-050`… without `@`. */
  byTag(tag: string): Exigence | undefined;
}

const AMBIGUITIES = 'ambiguites.yaml';

/**
 * Reads `fixtures/referentiel/*.yaml`.
 * @throws HomologairError REFERENTIEL-FICHIER (schema), REFERENTIEL-DOUBLON (slug or number twice), REFERENTIEL-INCONNU (an ambiguity, a piece or a replacement naming nothing).
 */
export function loadCatalogue(folder: string = fixture('referentiel'), kinds: readonly PieceKind[] = loadPieceKinds()): Catalogue {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort();
  const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const parts = files.filter((name) => name !== AMBIGUITIES).map((name) => checkedYaml(name, texts.get(name) ?? '', catalogueFileSchema));
  const exigences: Exigence[] = parts.flatMap((part) => part.exigences.map((exigence) => ({ ...exigence, texte: part.texte })));
  const register = texts.has(AMBIGUITIES) ? checkedYaml(AMBIGUITIES, texts.get(AMBIGUITIES) ?? '', ambiguityFileSchema) : { ambiguites: [], trous: [] };
  const bySlug = new Map<string, Exigence>();
  const byTag = new Map<string, Exigence>();
  const once = <T>(index: Map<string, T>, key: string, entry: T): void => {
    if (index.has(key)) throw new HomologairError('REFERENTIEL-DOUBLON', { cle: key });
    index.set(key, entry);
  };
  for (const exigence of exigences) {
    once(bySlug, exigence.slug, exigence);
    for (const [text, number] of Object.entries(exigence.numeros)) once(byTag, `${text}-${number}`, exigence);
  }
  const registered = new Map<string, Ambiguity | Gap>();
  const switches = new Map<string, Ambiguity>();
  for (const ambiguity of register.ambiguites) once(switches, ambiguity.commutateur, ambiguity);
  for (const entry of [...register.ambiguites, ...register.trous]) {
    once(registered, entry.slug, entry);
    for (const slug of entry.touche) if (!bySlug.has(slug)) throw new HomologairError('REFERENTIEL-INCONNU', { ou: `${AMBIGUITIES}, ${entry.slug}`, nom: slug });
  }
  for (const { slug, par } of exigences) if (par !== undefined && !bySlug.has(par)) throw new HomologairError('REFERENTIEL-INCONNU', { ou: `${slug}, par`, nom: par });
  crossCheckPieces(exigences, kinds);
  return {
    exigences, ambiguities: register.ambiguites, gaps: register.trous, means: parts.flatMap((part) => part.moyens ?? []),
    sha256: createHash('sha256').update([...texts].map(([name, text]) => `${name}\n${text}`).join('\n')).digest('hex'),
    bySlug: (slug) => bySlug.get(slug), byTag: (tag) => byTag.get(tag),
  };
}

/** A piece the catalogue names is of a known kind, and a kind serves known exigences. */
function crossCheckPieces(exigences: readonly Exigence[], kinds: readonly PieceKind[]): void {
  const keys = new Set(kinds.map(({ cle }) => cle)), slugs = new Set(exigences.map(({ slug }) => slug));
  for (const { slug, verification } of exigences) {
    const piece = verification.mode === 'non-verifiable' ? undefined : verification.piece;
    if (piece !== undefined && !keys.has(piece)) throw new HomologairError('REFERENTIEL-INCONNU', { ou: `${slug}, piece`, nom: piece });
  }
  for (const { cle, exigences: served } of kinds) for (const slug of served) {
    if (!slugs.has(slug)) throw new HomologairError('REFERENTIEL-INCONNU', { ou: `pieces.yaml, ${cle}`, nom: slug });
  }
}

/** Only an opposable or contractual exigence, in force on that day, can be *non conforme*; the others give observations. */
export function isBinding(exigence: Exigence, at: Date): boolean {
  const day = at.toISOString().slice(0, 10);
  const { du, au } = exigence.validite;
  return (exigence.force === 'opposable' || exigence.force === 'contractuelle') && (du === undefined || du <= day) && (au === undefined || day <= au);
}
