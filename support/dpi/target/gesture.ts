import { z } from 'zod';
import type { Verb } from '../contract';
import { block, text } from './block';
import { locator, type Locator } from './locator';

/** The verbs a person does at the screen, which a web target describes by elementary actions. */
export const GESTURE_VERBS = [
  'prendreSonPoste', 'presenterPremierFacteur', 'presenterSecondFacteur', 'rouvrirAvecUnFacteur', 'seDeconnecter', 'prendreConnaissanceRpps',
  'ouvrirDossier', 'consulterDmp', 'autoriserAcces', 'ouvrirDocument',
  'informerPatient', 'enregistrerOpposition', 'leverOpposition', 'convoquer', 'recontacter', 'debuterPriseEnCharge', 'terminerPriseEnCharge',
  'recueillirConsentement', 'retirerConsentement', 'verifierDmp',
  'elargirRecherche', 'consulterEnBrisDeGlace', 'quitterBrisDeGlace', 'importerDocuments',
  'demanderConnexionSecrete', 'quitterConnexionSecrete', 'ouvrirProprietes', 'noterDemandeDuPatient', 'changerDocument', 'confirmerChangement', 'renoncerAuChangement', 'choisirVisibilite', 'noterAnnonce', 'chercherNouveautes',
  'consulterSesDocuments', 'confirmerIdentite', 'saisirMatricule', 'listerDmpAutorises',
  'redigerDocument', 'validerDocument', 'retenirDocument', 'remplacerDocument', 'verserDocuments', 'alimenterHistorique',
  'programmerSejour',
] as const satisfies readonly Verb[];
/** Those of an address typed in a browser, that go through another site's pages, or whose sentence is about the screen: no porte de conduite makes them. */
export const SCREEN_GESTURES = [
  'retrouverDossiers', 'changerMotDePasse', 'seConnecterParPsc', 'seConnecterParEtablissement', 'ouvrirWebPs', 'ouvrirWebPsEnAir', 'rechercherDocuments', 'retirerCritere', 'voirLeLot', 'imprimerListe', 'ouvrirCopie', 'trierDossier', 'ouvrirPrecharge', 'garderPrecharge', 'prendreNouvelleVersion',
] as const satisfies readonly Verb[];
export const ALL_GESTURES = [...GESTURE_VERBS, ...SCREEN_GESTURES] as const;
export type GestureVerb = typeof ALL_GESTURES[number];

/** One elementary action: exactly one of its keys. */
export interface Action {
  /** Path below the target's address. */
  aller?: string;
  cliquer?: Locator;
  remplir?: Locator & { valeur: string };
  cocher?: Locator;
  choisir?: Locator & { option: string };
  attendre?: Locator;
  siPresent?: Locator & { alors: Action[]; sinon?: Action[] };
}
/** A gesture ends as soon as one of its end states is on the screen: success or refusal. */
export interface Gesture { etapes: Action[]; fin: Locator[] }

/** A locator with more fields beside: split, so that each half keeps its own checks. */
const locatorWith = <T extends Record<string, z.ZodType>>(more: T): z.ZodType<Locator & z.infer<z.ZodObject<T>>> =>
  z.unknown().transform((value, context): unknown => {
    const source = typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : undefined;
    const own = Object.fromEntries(Object.keys(more).map((key) => [key, source?.[key]]));
    const rest = source && Object.fromEntries(Object.entries(source).filter(([key]) => !(key in more)));
    const parsed = [locator.safeParse(rest ?? value), block(more).safeParse(own)] as const;
    for (const half of parsed) for (const issue of half.error?.issues ?? []) context.addIssue({ ...issue } as Parameters<typeof context.addIssue>[0]);
    return parsed[0].success && parsed[1].success ? { ...parsed[0].data, ...parsed[1].data } : z.NEVER;
  }) as z.ZodType<Locator & z.infer<z.ZodObject<T>>>;

const path = z.string().regex(/^\/(?!\/)/, { error: 'un chemin qui commence par une seule barre oblique' });

const KINDS = ['aller', 'cliquer', 'remplir', 'cocher', 'choisir', 'attendre', 'siPresent'] as const satisfies readonly (keyof Action)[];

const action: z.ZodType<Action> = block({
  aller: path.optional(),
  cliquer: locator.optional(),
  remplir: locatorWith({ valeur: z.string({ error: 'un texte' }) }).optional(),
  cocher: locator.optional(),
  choisir: locatorWith({ option: text }).optional(),
  attendre: locator.optional(),
  siPresent: locatorWith({ alors: z.array(z.lazy(() => action)), sinon: z.array(z.lazy(() => action)).optional() }).optional(),
}).refine((value) => Object.keys(value).length === 1, { error: `une action et une seule parmi : ${KINDS.join(', ')}` });

export const actions = z.array(action);

export const gesture: z.ZodType<Gesture> = block({
  etapes: actions,
  fin: z.array(locator).min(1, { error: 'au moins un état de fin' }),
});

/** The gestures a target describes; none is compulsory, a scenario needing a missing one is *non exécuté*. */
export const gestures: z.ZodType<Partial<Record<GestureVerb, Gesture>>> =
  block(Object.fromEntries(ALL_GESTURES.map((verb) => [verb, gesture.optional()]))) as never;
