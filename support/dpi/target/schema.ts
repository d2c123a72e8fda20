import { z } from 'zod';
import { block, pattern, secret, slug, text } from './block';
import { checkReferences } from './references';
import { gestures, type Gesture, type GestureVerb } from './gesture';
import { locator, type Locator } from './locator';
import { ownerPersonas, type OwnerPersonas } from './owner-personas';
import { reading, type Reading } from './reading';
import { traceMap, type TraceMap } from './trace-map';

/** One authentication means of the target, and the row of the 2020 convention's table its owner attaches it to. */
export interface TargetMeans { id: string; facteurs: { id: string; nature: 'savoir' | 'possession' | 'inherence' }[]; ligne2020: string | null }

/** A target file, checked. Durations are milliseconds. */
export interface TargetFile {
  cible: { nom: string; version: string; versionProduction?: string; temoin: boolean };
  acces: {
    type: 'web';
    /** An address, or `{url}`: given at run time. */
    url: string;
    /** The admission door, when the target offers one; each value may be given at run time. */
    admission?: { url: string; jeton: string; /** It can also stop and start the target. */ redemarrage?: boolean; /** And start it again empty. */ remiseANeuf?: boolean };
    /** The porte de conduite, when the target offers one: gestures without a screen (docs/porte-de-conduite.md). */
    conduite?: { url: string; jeton: string; /** A workstation played without a screen may be taken over by a browser. */ remise?: boolean };
  };
  delais: {
    /** How long a gesture may take to reach one of its end states. */
    gesteMs: number;
    /** Longest time between a gesture and the call it causes (queues, preload). */
    plusLongDelaiMs: number;
    /** How long one factor reopens a session opened with two; null when the target declares none. */
    reouvertureUnFacteur: number | null;
    /** Inactivity after which a session closes; null when the target declares none. */
    inactivite: number | null;
    /** After which a person is told again that their RPPS is transmitted; null when the target declares none. */
    informationRpps: number | null;
  };
  /** What the target downloads ahead of a planned stay, when it does: how long before at the most, and the types its criteria call necessary. */
  prechargement?: { avant: number; types: string[] };
  moyens: TargetMeans[];
  /** `homologation`: the variable that holds its number. */
  lps: { nom: string; version: string; homologation?: string };
  /** « DPI + PFI »: the intermediation platform that calls the DMP; absent, the software calls (« DPI seul »). */
  plateforme?: TargetFile['lps'];
  /** Transactions with the DMP that its screens offer, `TD0.2` for example. */
  transactions: string[];
  methode: { /** `AuthnContextDecl`, or the name of an attribute. */ emplacement: string };
  postes: { simultanes: number; largeur: number; hauteur: number };
  /** One opposition for reading and for feeding, or one for both (référentiel §2.1). */
  oppositions: 'separees' | 'globale';
  /** Documents that leave for the DMP as soon as they are validated: the bench's own names of their types. */
  alimentation?: { automatiques: string[] };
  /** Variable of a gesture → the bench's word → the word this target's screens use. */
  vocabulaire: Record<string, Record<string, string>>;
  /** What an administrator may set through the admission door, and the values the target knows. */
  configurations: Record<string, string[]>;
  etats: Record<string, Locator>;
  gestes: Partial<Record<GestureVerb, Gesture>>;
  lectures: Record<string, Reading>;
  /** Name of a message → what its text looks like, case ignored. */
  messages: Record<string, string>;
  traces?: TraceMap;
  personas?: OwnerPersonas;
}

const UNITS: Record<string, number> = { s: 1_000, min: 60_000, h: 3_600_000 };
const DURATION = { error: 'une durée comme « 4 h », « 30 min » ou « 45 s », ou null' };
const duration = z.string(DURATION).regex(/^\d+ (s|min|h)$/, DURATION)
  .transform((value) => { const [count, unit] = value.split(' ') as [string, string]; return Number(count) * (UNITS[unit] as number); });
const milliseconds = (atLeast: number, atMost: number): z.ZodType<number> => {
  const error = `un nombre entier de millisecondes, de ${atLeast} à ${atMost}`;
  return z.int({ error }).min(atLeast, { error }).max(atMost, { error });
};
const count = (atLeast: number, atMost: number): z.ZodType<number> => {
  const error = `un nombre entier de ${atLeast} à ${atMost}`;
  return z.int({ error }).min(atLeast, { error }).max(atMost, { error });
};
const runTime = (placeholder: string): z.ZodType<string> => text.refine((value) => value === placeholder || URL.canParse(value),
  { error: `une adresse complète, ou ${placeholder} pour celle donnée au lancement` });
const jeton = z.union([z.literal('{jeton}'), secret], { error: 'le jeton donné au lancement, {jeton}, ou une variable d’environnement, {env:NOM}' });
/** Doors of the target, for the bench only: where they are, and what opens them. */
const admissionDoor = block({ url: runTime('{admission}'), jeton, redemarrage: z.boolean().optional(), remiseANeuf: z.boolean().optional() }).optional();
const conduiteDoor = block({ url: runTime('{conduite}'), jeton, remise: z.boolean().optional() }).optional();
const stateLocator = locator.refine((value) => value.etat === undefined, { error: 'un endroit de l’écran, pas un autre état' });

const means = block({
  id: slug,
  facteurs: z.array(block({ id: slug, nature: z.enum(['savoir', 'possession', 'inherence']) })).min(1, { error: 'au moins un facteur' }),
  ligne2020: text.nullable(),
});

/** A real homologation number is a secret: only a fictitious one is written in a file. */
const homologation = z.string().regex(/^(?:\{env:[A-Z][A-Z0-9_]*\}|HOMOLOGATION-FICTIVE.*)$/, { error: 'le nom d’une variable d’environnement, sous la forme {env:NOM}' });
const component = block({ nom: text, version: text, homologation: homologation.optional() });

export const targetSchema: z.ZodType<TargetFile> = block({
  cible: block({ nom: text, version: text, versionProduction: text.optional(), temoin: z.boolean().default(false) }),
  acces: block({ type: z.literal('web'), url: runTime('{url}'), admission: admissionDoor, conduite: conduiteDoor }),
  delais: block({ gesteMs: milliseconds(100, 120_000), plusLongDelaiMs: milliseconds(0, 3_600_000), reouvertureUnFacteur: duration.nullable(), inactivite: duration.nullable().default(null), informationRpps: duration.nullable().default(null) }),
  prechargement: block({ avant: duration, types: z.array(text).min(1, { error: 'au moins un type de document' }) }).optional(),
  moyens: z.array(means).min(1, { error: 'au moins un moyen d’authentification' }),
  lps: component,
  plateforme: component.optional(),
  transactions: z.array(z.string().regex(/^TD\d\.\d+[a-d]?$/, { error: 'une transaction comme « TD3.1 »' })).default([]),
  methode: block({ emplacement: text }),
  postes: block({ simultanes: count(1, 50).default(4), largeur: count(320, 3840).default(1280), hauteur: count(240, 2160).default(800) })
    .default({ simultanes: 4, largeur: 1280, hauteur: 800 }),
  oppositions: z.enum(['separees', 'globale'], { error: '« separees » ou « globale »' }).default('separees'),
  alimentation: block({ automatiques: z.array(slug) }).optional(),
  vocabulaire: z.record(slug, z.record(slug, text)).default({}),
  configurations: z.record(slug, z.array(text).min(1, { error: 'au moins une valeur' })).default({}),
  etats: z.record(slug, stateLocator).default({}),
  gestes: gestures,
  lectures: z.record(slug, reading).default({}),
  messages: z.record(slug, pattern).default({}),
  traces: traceMap.optional(),
  personas: ownerPersonas.optional(),
}).superRefine((value, context) => { checkReferences(value as TargetFile, context); }) as unknown as z.ZodType<TargetFile>;
