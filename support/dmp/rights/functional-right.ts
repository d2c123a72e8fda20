import type { AccessMode } from '../world/reader';
import { rowKey, type RightCell, type RightsTable } from './table';

/** Columns of PDT-INF-606: PE is a person who is not a health professional. */
export type Profile = 'ps' | 'medecin' | 'mt' | 'pe';
export interface Actor { profile: Profile; mode: AccessMode }

const COLUMN_OF_MODE = { normal: 'normal', centre_15: 'regulation', bris_de_glace: 'bris' } as const;

/**
 * The column of an actor. The sheet has no médecin traitant in a regulation centre (there, a physician like another) and
 * a PE only in normal mode.
 */
export function columnOf({ profile, mode }: Actor): string | undefined {
  if (profile === 'pe') return mode === 'normal' ? 'pe_normal' : undefined;
  if (profile === 'mt' && mode === 'centre_15') return 'medecin_regulation';
  return `${profile}_${COLUMN_OF_MODE[mode]}`;
}

/** Lines of the sheets, by what is asked. The part before the space is the transaction. */
const ACTIONS = {
  'TD0.2': "Test d'existence et vérification de l'autorisation",
  'TD0.3 AJOUT': 'Se déclarer autorisé',
  'TD0.3 SUPPRESSION': 'Supprimer son autorisation',
  'TD0.4': 'Liste des DMP autorisés',
  'TD0.10': 'Accès Web PS contextuel (AIR)',
  'TD1.3a': 'Consultation des données administratives',
  'TD1.6': 'Liste des PS autorisés ou bloqués',
  'TD2.1': 'Alimentation',
  'TD3.1 LeafClass': 'Rechercher les métadonnées',
  'TD3.1 ObjectRef': "Rechercher la référence d'un document",
  'TD3.2': 'Documents non masqués aux PS',
  'TD3.2 masque': 'Documents masqués aux PS',
  'TD3.2 invisible': 'Documents non visibles du patient ou du représentant légal',
  'TD3.2 archive': 'Documents archivés',
  'TD3.2 obsolete': 'Documents obsolètes (anciennes versions)',
  'TD3.2 supprime': 'Documents supprimés',
  'TD3.3a masquer': 'Masquer un document aux PS',
  'TD3.3a demasquer': 'Démasquer un document aux PS',
  'TD3.3b': 'Rendre un document visible au patient',
  'TD3.3c': 'Supprimer un document *',
  'TD3.3d archiver': 'Archiver un document *',
  'TD3.3d desarchiver': 'Désarchiver un document *',
} as const;
export type RightAction = keyof typeof ACTIONS;
export const RIGHT_ACTIONS = Object.keys(ACTIONS) as RightAction[];

const rowOf = (action: RightAction): string => rowKey(action.split(' ', 1)[0] as string, ACTIONS[action]);

/** The right of an actor over a transaction; `undefined` when the sheet has no such column for them: a refusal. */
export function airRight(table: RightsTable, action: RightAction, actor: Actor): RightCell | undefined {
  const column = columnOf(actor);
  return column === undefined ? undefined : table.get(rowOf(action))?.get(column);
}

/** In plain INDIRECTE the certificate is the establishment's: one answer for all. */
export const indirectRight = (table: RightsTable, action: RightAction): RightCell | undefined => table.get(rowOf(action))?.get('droit');

export const actionLabel = (action: RightAction): string => ACTIONS[action];
