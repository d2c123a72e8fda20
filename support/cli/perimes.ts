import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { handWritten, parseEtablissement } from '../dossier/etablissement';
import { MAX_MONTHS } from '../dossier/mentions';
import { HomologairError } from '../erreurs/error';
import { staleOf, type Recorded, type Stale } from '../evidence/perimes/stale';
import { PROOF_LISTS } from '../evidence/sceau/names';
import type { PieceFact } from '../journal/facts';
import { readJournal } from '../journal/reader';
import { READING_VERSIONS } from '../jugement/readings';
import { readResult } from '../jugement/result-file';
import { readRegister } from '../pieces/read';
import { dayMeant, isDay } from '../pieces/dates';
import { loadCatalogue } from '../referentiel/catalogue';
import { loadPieceKinds } from '../referentiel/pieces';
import { RULE_VERSIONS, RUN_RULES } from '../rules/index';
import { EXIT } from './exit-codes';
import { existingFolder, type JsonOption } from './options';
import { openedContainer } from './opened-container';

export interface PerimesOptions extends JsonOption { versionCible?: string; pvExpire?: string; referentiel?: string; etablissement?: string; pieces?: string; pgssiModifiee?: string; configurationModifiee?: string; le?: string }

/** `homologair perimes`: what of a run, or of its container, no longer speaks of today. 1 when there is any. */
export async function perimes(path: string, options: PerimesOptions): Promise<void> {
  const days = { pvExpire: dayOption('--pv-expire', options.pvExpire), pgssiModifiee: dayOption('--pgssi-modifiee', options.pgssiModifiee), configurationModifiee: dayOption('--configuration-modifiee', options.configurationModifiee) };
  const le = dayOption('--le', options.le) ?? new Date().toISOString().slice(0, 10);
  const declared: Declared = options.etablissement === undefined ? {} : declaredIn(options.etablissement);
  const read = existsSync(path) && statSync(path).isFile() ? await openedContainer(path, (folder) => recordedIn(folder)) : recordedIn(existingFolder(path));
  const recorded: Recorded = { ...read, ...(declared.referentiel ? { referentiel: declared.referentiel } : {}) }, versionCible = options.versionCible ?? declared.versionCible;
  const kinds = loadPieceKinds(), register = options.pieces === undefined ? undefined : readRegister(resolve(options.pieces), new Date(`${le}T12:00:00Z`), kinds);
  // The PV of today's register, when there is one, comes after the one the run was shown.
  const pvs = [...recorded.pieces.map(({ piece, ...pv }) => ({ cle: piece, ...pv })), ...(register?.files ?? []).map(({ piece }) => piece)].filter(({ cle }) => cle === PV);
  const pvExpire = days.pvExpire ?? declared.pvExpire ?? pvs.flatMap((pv) => lastDayOf(pv) ?? []).sort().at(-1);
  const stale = staleOf(recorded, {
    le, exigences: loadCatalogue().exigences, rules: RULE_VERSIONS, readings: READING_VERSIONS, ruleExigences: Object.fromEntries(RUN_RULES.map(({ id, exigences }) => [id, exigences])),
    ...(versionCible ? { versionCible } : {}), ...(options.referentiel ? { referentiel: options.referentiel } : {}), ...(pvExpire ? { pvExpire } : {}),
    ...(days.pgssiModifiee ? { pgssiModifiee: days.pgssiModifiee } : {}), ...(days.configurationModifiee ? { configurationModifiee: days.configurationModifiee } : {}),
    ...(register === undefined ? {} : {
      pieces: register.files.map(({ piece, reading }) => ({
        piece: piece.cle, fichier: piece.fichier, ...(reading.sha256 ? { sha256: reading.sha256 } : {}), exigences: kinds.find(({ cle }) => cle === piece.cle)?.exigences ?? [],
      })),
    }),
  });
  process.stdout.write(options.json ? `${JSON.stringify(stale)}\n` : staleText(stale));
  process.exitCode = stale.generales.length + stale.exigences.length > 0 ? EXIT.nonConforme : EXIT.conforme;
}

const PV = 'pv-auto-homologation';
/** Last day of a PV: the one it bears, and never more than 36 months (or its own duration) after its date. */
function lastDayOf({ date, validite, champs: { dureeMois } }: { date?: string | undefined; validite?: string | undefined; champs: { dureeMois?: number | undefined } }): string | undefined {
  const atMost = date === undefined ? undefined : dayMeant(`P${Math.min(dureeMois ?? MAX_MONTHS, MAX_MONTHS)}M`, new Date(`${date}T00:00:00Z`));
  return [validite, atMost].filter((day) => day !== undefined).sort()[0];
}

/** What the establishment's file says of today: version in production, last day of its PV, version of the référentiel the PV names. */
interface Declared { versionCible?: string; referentiel?: string; pvExpire?: string }
function declaredIn(file: string): Declared {
  const { logiciel, commission: { date, dureeMois, versionReferentiel } } = parseEtablissement(handWritten(file), file);
  return { versionCible: logiciel.versionProduction, referentiel: versionReferentiel, ...(date !== undefined && dureeMois !== undefined ? { pvExpire: dayMeant(`P${dureeMois}M`, new Date(`${date}T00:00:00Z`)) } : {}) };
}

function recordedIn(folder: string): Recorded {
  const journal = readJournal(folder), pieces = new Map<string, PieceFact>();
  // Every worker records the same pieces.
  for (const { facts } of journal.workers) for (const fact of facts) if (fact.kind === 'piece') pieces.set(`${fact.piece} ${fact.fichier.nom}`, fact);
  const list = PROOF_LISTS.map((name) => join(folder, ...name.split('/'))).find(existsSync);
  const referentiel = [...pieces.values()].flatMap(({ champs }) => champs.versionReferentiel ?? []).at(-1);
  return {
    header: journal.header, resultat: readResult(folder), pieces: [...pieces.values()], ...(referentiel ? { referentiel } : {}),
    proofs: list === undefined ? [] : JSON.parse(readFileSync(list, 'utf8')) as Recorded['proofs'],
  };
}

function staleText({ run, generales, exigences }: Stale): string {
  if (generales.length + exigences.length === 0) return `Rien n’est périmé dans l’exécution ${run}.\n`;
  return `${[
    `Exécution ${run}`, ...generales.map(({ phrase }) => `! ${phrase}`),
    `${exigences.length} exigence${exigences.length > 1 ? 's' : ''} à prouver de nouveau`,
    ...exigences.flatMap(({ slug, numeros, raisons, scenarios, preuves }) => [
      `- ${Object.entries(numeros).map(([text, number]) => `${text}-${number}`).join(', ') || slug} (${slug})`, ...raisons.map(({ phrase }) => `    ${phrase}`),
      ...(scenarios.length > 0 ? [`    scénarios à dérouler : ${scenarios.join(' ; ')}`] : []), ...(preuves.length > 0 ? [`    preuves à refaire : ${preuves.join(', ')}`] : []),
    ]),
  ].join('\n')}\n`;
}

/** @throws HomologairError CLI-OPTION */
function dayOption(option: string, value: string | undefined): string | undefined {
  if (value !== undefined && !isDay(value)) throw new HomologairError('CLI-OPTION', { option, valeur: value, attendu: 'un jour AAAA-MM-JJ' });
  return value;
}
