import { eachAirToken } from './air-tokens';
import { breaks, holds } from './finding';
import { stepsBefore } from './identity-facts';
import type { Rule } from './rule';

/** Seed 001: the DPI may delegate, but the two factors must have been done; the provider alone knows, and it is the bench's. */
export const delegationTwoFactorsDone: Rule = {
  id: 'delegation/deux-facteurs-faits', version: 1,
  exigences: ['canal-delegation', 'air-deux-facteurs'],
  sentence: 'Chaque jeton AIR d’une session déléguée suit deux facteurs que le fournisseur d’identité a réellement contrôlés.',
  judge: (view) => eachAirToken(view, (token) => {
    const last = stepsBefore(view, 'authentification', token.seq).at(-1);
    if (last === undefined) return breaks({ expected: 'une authentification par un fournisseur d’identité', got: 'aucune', fact: token.fact });
    const done = new Set(last.factors ?? []);
    const got = `${[...done].join(' et ') || 'aucun facteur'} (${last.provider}, amr ${(last.amr ?? []).join(' ')})`;
    return done.size >= 2 ? holds({ fact: view.id(last) }, got) : breaks({ expected: 'deux facteurs de natures différentes', got, fact: view.id(last) });
  }),
};
