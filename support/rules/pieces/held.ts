import type { PieceFact, PieceKindSnapshot, RuleView } from '../../lecture/view';
import { breaks, holds, nonConcluant, sansObjet, type Finding } from '../finding';

/** Where a finding about a piece points: its fact, and the field read. */
export interface PiecePlace { fact: string; at: string }
/** Names a place inside a piece's fact. */
export type At = (field: string) => PiecePlace;

/** The kind of a key, as the run's catalogue had it. */
export const kindOf = (view: RuleView, cle: string): PieceKindSnapshot | undefined => view.header.pieces?.kinds.find((kind) => kind.cle === cle);
/** « Procès-verbal d'auto-homologation… » */
export const titleOf = (view: RuleView, cle: string): string => kindOf(view, cle)?.titre ?? cle;
/** The pieces of a kind, in the order of the register. */
export const heldOf = (view: RuleView, cle: string): PieceFact[] => view.all.pieces.filter((piece) => piece.piece === cle);
export const placeIn = (view: RuleView, piece: PieceFact): At => (at) => ({ fact: view.id(piece), at });

/** No piece of this kind in the register. Only a kind that may be missing is *sans objet*, when somebody said why. */
export function absent(view: RuleView, cle: string): Finding {
  const register = view.header.pieces?.register;
  if (register === undefined) return nonConcluant(`aucun registre de pièces dans cette exécution : « ${titleOf(view, cle)} » n’a pas été présentée`);
  const said = register.sansObjet.find((entry) => entry.cle === cle);
  if (said !== undefined && kindOf(view, cle)?.facultative !== undefined) return sansObjet(`${said.raison} (dit par ${said.par})`);
  return nonConcluant(`le registre ne porte pas « ${titleOf(view, cle)} »`);
}

/** Judges each piece of the kind the question names. */
export function eachPiece(view: RuleView, judge: (piece: PieceFact, at: At) => Finding | Finding[], cle = view.params['piece'] ?? ''): Finding[] {
  const pieces = heldOf(view, cle);
  return pieces.length === 0 ? [absent(view, cle)] : pieces.flatMap((piece) => judge(piece, placeIn(view, piece)));
}

/** The register says nothing of a field: the check could not be made, which is neither green nor red. */
export const unsaid = (field: string, at: At): Finding => nonConcluant(`le registre ne donne pas « ${field} » : le contrôle n’a rien à lire`, at(`champs.${field}`));

/** One finding for a closed list of which every item must be declared. */
export function allDeclared(wanted: Readonly<Record<string, string>>, declared: readonly string[] | undefined, field: string, at: At): Finding {
  if (declared === undefined) return unsaid(field, at);
  const missing = Object.entries(wanted).filter(([key]) => !declared.includes(key)).map(([, label]) => label);
  return missing.length === 0 ? holds(at(`champs.${field}`), `${Object.keys(wanted).length} points déclarés`)
    : breaks({ expected: Object.values(wanted).join(', '), got: `il manque : ${missing.join(', ')}`, ...at(`champs.${field}`) });
}

/** Two names of one person, whatever the accents, the case and the spaces. */
export const sameName = (one: string, other: string): boolean => plainName(one) === plainName(other);
const plainName = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, ' ').trim().split(' ').sort().join(' ');
