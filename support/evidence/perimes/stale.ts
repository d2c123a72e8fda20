import { createHash } from 'node:crypto';
import type { JournalHeader, PieceFact } from '../../journal/facts';
import type { JudgedExigence, Resultat } from '../../jugement/resultat';
import type { Exigence } from '../../referentiel/schema';

/** Why something must be done again (renewal cases of the CNAM's presentation of « AIR simplifié », and what makes a proof speak of something else). */
export type StaleCause = 'texte' | 'regle' | 'cible' | 'piece' | 'pv' | 'referentiel' | 'pgssi' | 'configuration';
export interface StaleReason { cause: StaleCause; phrase: string }
/** One exigence to prove again. `scenarios`: those to run again; `preuves`: numbers of the proofs that no longer hold. */
export interface StaleExigence { slug: string; numeros: Record<string, string>; phrase: string; raisons: StaleReason[]; scenarios: string[]; preuves: string[] }
/** `generales`: reasons to renew the whole self-homologation. */
export interface Stale { run: string; generales: StaleReason[]; exigences: StaleExigence[] }

/** What stands today. Days are `AAAA-MM-JJ`; what is absent is not compared. */
export interface Today {
  le: string;
  exigences: readonly Exigence[];
  /** Rule id → version. */
  rules: Readonly<Record<string, number>>;
  /** Rule id → exigences it is about: those of what no scenario asks. */
  ruleExigences?: Readonly<Record<string, readonly string[]>>;
  /** Reading id → version. */
  readings?: Readonly<Record<string, number>>;
  versionCible?: string; pvExpire?: string; referentiel?: string; pgssiModifiee?: string; configurationModifiee?: string;
  /** Pieces of the establishment's register: kind, file's name and digest. */
  pieces?: readonly { piece: string; fichier: string; sha256?: string; exigences?: readonly string[] }[];
}
/** What was recorded. `pieces`: those of the run; `referentiel`: the version its PV names. `proofs`: number and exigences. */
export interface Recorded { header: JournalHeader; resultat: Resultat; pieces: readonly PieceFact[]; referentiel?: string; proofs: readonly { number: string; exigences: readonly string[] }[] }

/** What of a run no longer speaks of today, and why. Pure. */
export function staleOf(recorded: Recorded, today: Today): Stale {
  const { header, resultat, proofs } = recorded;
  const causes = [textCauses(header, today), ruleCauses(recorded, today), pieceCauses(recorded, today), targetCauses(recorded, today)];
  const exigences = [...new Map([...resultat.exigences, ...appeared(header, today)].map((one) => [one.slug, one])).values()].flatMap((one): StaleExigence[] => {
    const raisons = causes.flatMap((cause) => cause.get(one.slug) ?? []);
    return raisons.length === 0 ? [] : [{
      slug: one.slug, numeros: one.numbers, phrase: one.sentence, raisons, scenarios: one.scenarios.map(({ id }) => id),
      preuves: proofs.filter((proof) => proof.exigences.includes(one.slug)).map(({ number }) => number),
    }];
  });
  return { run: header.run, generales: generalCauses(recorded, today), exigences };
}

type Causes = Map<string, StaleReason[]>;
const add = (causes: Causes, slug: string, cause: StaleCause, phrase: string): void => { causes.set(slug, [...(causes.get(slug) ?? []), { cause, phrase }]); };

/** Digest of an entry of the catalogue, whatever the order of its keys. */
export const exigenceDigest = (exigence: object): string => createHash('sha256').update(JSON.stringify(sorted(exigence))).digest('hex');
const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(sorted)
  : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)])) : value);

const entriesOf = (header: JournalHeader): Map<string, Exigence> => new Map((header.catalogue.exigences as Exigence[]).map((one) => [one.slug, one]));

function appeared(header: JournalHeader, { exigences }: Today): JudgedExigence[] {
  const known = entriesOf(header);
  return exigences.filter(({ slug }) => !known.has(slug)).map(({ slug, numeros, phrase, force }) => ({ slug, numbers: numeros, sentence: phrase, force, verdict: 'non testée', scenarios: [] }));
}

function textCauses(header: JournalHeader, { exigences }: Today): Causes {
  const causes: Causes = new Map(), before = entriesOf(header), now = new Map(exigences.map((one) => [one.slug, one]));
  for (const [slug, old] of before) {
    const fresh = now.get(slug);
    if (fresh === undefined) add(causes, slug, 'texte', 'l’exigence n’est plus au catalogue');
    else if (exigenceDigest(old) !== exigenceDigest(fresh)) {
      const changed = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter((key) => exigenceDigest({ v: old[key as keyof Exigence] }) !== exigenceDigest({ v: fresh[key as keyof Exigence] }));
      add(causes, slug, 'texte', `le texte de l’exigence a changé au catalogue (${changed.join(', ')})`);
    }
  }
  for (const slug of now.keys()) if (!before.has(slug)) add(causes, slug, 'texte', 'l’exigence est nouvelle : l’exécution ne la connaît pas');
  return causes;
}

/** Rules that are no longer those of the run, with what to say of each. */
const changedRules = ({ header }: Recorded, { rules }: Today): Map<string, string> => new Map(Object.entries(header.rules).filter(([id, version]) => rules[id] !== version)
  .map(([id, version]) => [id, `la règle ${id} est passée de la version ${version} à ${rules[id] === undefined ? 'rien : elle a disparu' : `la version ${rules[id]}`}`]));

/** Changed rules that read the whole run, and the exigences each is about. */
function changedRunRules(recorded: Recorded, today: Today): { phrase: string; slugs: readonly string[] }[] {
  const changed = changedRules(recorded, today);
  return [...new Set(recorded.resultat.runFindings.map(({ rule }) => rule))].flatMap((rule) => {
    const phrase = changed.get(rule);
    return phrase === undefined ? [] : [{ phrase, slugs: today.ruleExigences?.[rule] ?? [] }];
  });
}

function ruleCauses(recorded: Recorded, today: Today): Causes {
  const causes: Causes = new Map(), { resultat } = recorded, changed = changedRules(recorded, today), ofTheRun = changedRunRules(recorded, today);
  const asked = new Map(resultat.scenarios.map(({ id, questions }) => [id, new Set(questions.map(({ rule }) => rule))]));
  for (const { slug, scenarios } of resultat.exigences) {
    const phrases = [...new Set(scenarios.flatMap(({ id }) => [...(asked.get(id) ?? [])]))].flatMap((rule) => changed.get(rule) ?? []);
    for (const phrase of new Set([...phrases, ...ofTheRun.filter(({ slugs }) => slugs.includes(slug)).map(({ phrase: own }) => own)])) add(causes, slug, 'regle', phrase);
  }
  return causes;
}

function pieceCauses({ pieces: before, resultat }: Recorded, { pieces }: Today): Causes {
  const causes: Causes = new Map();
  if (pieces === undefined) return causes;
  const known = new Set(resultat.exigences.map(({ slug }) => slug));
  const touch = (slugs: readonly string[], phrase: string): void => { for (const slug of new Set(slugs)) if (known.has(slug)) add(causes, slug, 'piece', phrase); };
  for (const { piece, titre, fichier, champs } of before) {
    const now = pieces.find((one) => one.piece === piece && one.fichier === fichier.nom) ?? pieces.find((one) => one.piece === piece);
    const slugs = [...(champs.exigences ?? []), ...(now?.exigences ?? [])];
    if (now === undefined) touch(slugs, `la pièce « ${titre} » n’est plus au registre`);
    else if (now.sha256 !== fichier.sha256) touch(slugs, `le fichier de la pièce « ${titre} » a changé (${now.fichier})`);
  }
  return causes;
}

/** Another version of the target: every exigence a scenario tried. */
function targetCauses({ header, resultat }: Recorded, { versionCible, configurationModifiee }: Today): Causes {
  const causes: Causes = new Map(), tried = resultat.exigences.filter(({ scenarios }) => scenarios.length > 0);
  if (versionCible !== undefined && versionCible !== header.target.version) {
    for (const { slug } of tried) add(causes, slug, 'cible', `éprouvée sur la version ${header.target.version} de la cible, la version ${versionCible} est en service`);
  }
  if (configurationModifiee !== undefined && configurationModifiee >= header.startedAt.slice(0, 10)) {
    for (const { slug } of tried) add(causes, slug, 'configuration', `la configuration de l’éditeur a changé le ${configurationModifiee}, après l’exécution`);
  }
  return causes;
}

function generalCauses(recorded: Recorded, today: Today): StaleReason[] {
  const { header, referentiel, pieces: before } = recorded;
  const { le, pvExpire, referentiel: inForce, pgssiModifiee, configurationModifiee, versionCible, pieces } = today, day = header.startedAt.slice(0, 10);
  const reasons: (StaleReason | undefined)[] = [
    pvExpire !== undefined && pvExpire < le ? { cause: 'pv', phrase: `Le PV a expiré le ${pvExpire} : l’auto-homologation vaut 36 mois au plus, elle est à renouveler.` } : undefined,
    inForce !== undefined && referentiel !== undefined && inForce !== referentiel ? { cause: 'referentiel', phrase: `Le référentiel est passé de la version ${referentiel} à la version ${inForce} : l’auto-homologation est à renouveler.` } : undefined,
    pgssiModifiee !== undefined && pgssiModifiee >= day ? { cause: 'pgssi', phrase: `L’engagement de sécurisation des identités (PGSSI-S) a changé le ${pgssiModifiee} : l’auto-homologation est à renouveler.` } : undefined,
    configurationModifiee !== undefined && configurationModifiee >= day ? { cause: 'configuration', phrase: `La configuration de l’éditeur a changé le ${configurationModifiee} : l’auto-homologation est à renouveler si le respect des exigences peut en changer.` } : undefined,
    versionCible !== undefined && versionCible !== header.target.version ? { cause: 'cible', phrase: `La version ${versionCible} de la cible n’est pas celle qui a été éprouvée (${header.target.version}).` } : undefined,
    pieces !== undefined && before.some(({ piece, fichier }) => pieces.every((one) => one.piece !== piece || one.sha256 !== fichier.sha256))
      ? { cause: 'piece', phrase: 'Un élément du support documentaire a changé : l’auto-homologation est à renouveler.' } : undefined,
    ...Object.entries(today.readings === undefined ? {} : header.readings ?? {}).filter(([id, version]) => today.readings?.[id] !== version)
      .map(([id, version]): StaleReason => ({ cause: 'regle', phrase: `Ce que les règles lisent a changé (${id}, de la version ${version} à ${today.readings?.[id] === undefined ? 'rien' : `la version ${today.readings[id]}`}) : « rejuger » dit quels verdicts en changent.` })),
    // What a rule of the whole run says and no exigence bears is said of the run.
    ...changedRunRules(recorded, today).filter(({ slugs }) => slugs.length === 0).map(({ phrase }): StaleReason => ({ cause: 'regle', phrase: `Jugée sur le passage entier, ${phrase}.` })),
  ];
  return reasons.filter((one) => one !== undefined);
}
