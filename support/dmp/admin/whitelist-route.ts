import { z } from 'zod';
import { momentOf, shiftMonths } from '../personas/moment';
import { momentSchema } from '../personas/schema';
import { standingOf, type WhitelistEntry } from '../world/whitelist';
import type { DmpWorld } from '../world/world';
import type { AdminParts } from './port';
import { readBodyAs } from './read-body';
import { badRequest, type Route } from './router';

const finess = z.string().regex(/^[0-9A-Z]{9}$/, 'FINESS de 9 caractères');
const motif = z.string().min(1).default('suspicion de mésusage');

/** One act on the whitelist of AIR simplifié. */
export const whitelistChangeSchema = z.discriminatedUnion('action', [
  /** Signs or renews a contract: ISO date, or a past duration like `-P6M`; today when absent. */
  z.strictObject({ action: z.literal('inscrire'), finess, contrat: momentSchema.optional(), dureeMois: z.number().int().min(1).max(36).optional() }),
  z.strictObject({ action: z.literal('radier'), finess }),
  z.strictObject({ action: z.literal('retirer'), finess, motif }),
  z.strictObject({ action: z.literal('retablir'), finess }),
  /** Without version, all versions. */
  z.strictObject({ action: z.literal('retirer-logiciel'), nom: z.string().min(1), version: z.string().min(1).optional(), motif }),
  z.strictObject({ action: z.literal('retablir-logiciel'), nom: z.string().min(1) }),
]);
export type WhitelistChange = z.input<typeof whitelistChangeSchema>;

/** `etat`: `admis`, or the cause of refusal. Dates are ISO. */
export interface WhitelistState {
  structures: { finess: string; contrat: string; dureeMois: number; echeance: string; retrait?: { le: string; motif: string }; retablissement?: string; etat: string }[];
  logicielsRetires: { nom: string; version?: string; le: string; motif: string }[];
}

export function whitelistRoutes({ world, clock, settings }: AdminParts): Route[] {
  const state = (): { body: WhitelistState } => ({ body: stateOf(world, clock.now(), settings.contractMonths) });
  return [
    { method: 'GET', path: '/liste-blanche', run: state },
    { method: 'PUT', path: '/liste-blanche', run: ({ body }) => {
      change(world, readBodyAs(whitelistChangeSchema, body), clock.now(), settings.contractMonths);
      return state();
    } },
  ];
}

function change(world: DmpWorld, asked: z.output<typeof whitelistChangeSchema>, now: Date, months: number): void {
  const { whitelist } = world;
  switch (asked.action) {
    case 'inscrire':
      whitelist.set(asked.finess, { finess: asked.finess, contract: asked.contrat === undefined ? now : momentOf(asked.contrat, now), months: asked.dureeMois ?? months });
      return;
    case 'radier': whitelist.delete(entryFor(world, asked.finess).finess); return;
    case 'retirer': whitelist.set(asked.finess, { ...withoutReinstatement(entryFor(world, asked.finess)), withdrawal: { at: now, motif: asked.motif } }); return;
    case 'retablir': whitelist.set(asked.finess, { ...entryFor(world, asked.finess), reinstated: now }); return;
    case 'retirer-logiciel':
      world.softwareWithdrawals = [...world.softwareWithdrawals, { nom: asked.nom, version: asked.version, motif: asked.motif, at: now }];
      return;
    case 'retablir-logiciel': world.softwareWithdrawals = world.softwareWithdrawals.filter((one) => one.nom !== asked.nom); return;
  }
}

function entryFor(world: DmpWorld, site: string): WhitelistEntry {
  const found = world.whitelist.get(site);
  if (found === undefined) throw badRequest('finess', `${site} n’est pas en liste blanche`);
  return found;
}

function withoutReinstatement({ reinstated: _, ...rest }: WhitelistEntry): WhitelistEntry { return rest; }

function stateOf(world: DmpWorld, now: Date, maxMonths: number): WhitelistState {
  return {
    structures: [...world.whitelist.values()].map((one) => {
      const standing = standingOf(one, now, maxMonths);
      return {
        finess: one.finess, contrat: one.contract.toISOString(), dureeMois: one.months, echeance: shiftMonths(one.contract, Math.min(one.months, maxMonths)).toISOString(),
        ...(one.withdrawal === undefined ? {} : { retrait: { le: one.withdrawal.at.toISOString(), motif: one.withdrawal.motif } }),
        ...(one.reinstated === undefined ? {} : { retablissement: one.reinstated.toISOString() }),
        etat: standing.admitted ? 'admis' : standing.cause,
      };
    }),
    logicielsRetires: world.softwareWithdrawals.map(({ at, ...rest }) => ({ ...rest, le: at.toISOString() })),
  };
}
