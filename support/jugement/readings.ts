/** What stands between the journal's bytes and a rule, and between rules and verdicts: rules see nothing but through it, so its version is noted like theirs. */
export interface Reading { readonly id: string; readonly version: number; /** Folders and files it is made of, as far as the judgement reaches them. */ readonly sources: readonly string[] }

/** A reading that may change a verdict or a finding takes a new version; `npm run regles` keeps their digests in `rules.lock.json`. */
export const READINGS: readonly Reading[] = [
  { id: 'lectures/faits', version: 1, sources: ['support/lecture'] },
  { id: 'lectures/jetons', version: 1, sources: ['support/vihf', 'support/pki', 'support/erreurs/codes/vihf.ts', 'support/erreurs/codes/pki.ts'] },
  { id: 'lectures/messages', version: 1, sources: ['support/xds', 'support/erreurs/codes/xds.ts', 'support/erreurs/codes/xds-contenu.ts', 'support/erreurs/codes/xds-depot.ts', 'support/erreurs/codes/xds-message.ts'] },
  { id: 'lectures/xml', version: 1, sources: ['support/xml', 'support/erreurs/codes/xml.ts'] },
  { id: 'lectures/verdicts', version: 1, sources: ['support/jugement', 'support/journal', 'support/referentiel/catalogue.ts', 'support/how-many.ts'] },
];

/** Reached by the judgement, and nothing of an answer: the catalogue is in the journal's header, and what other rooms say of their own troubles is no finding. */
export const NO_READING: readonly string[] = ['support/erreurs', 'support/referentiel', 'support/racine.ts'];

/** Id → version, for the journal's header. */
export const READING_VERSIONS: Readonly<Record<string, number>> = Object.fromEntries(READINGS.map(({ id, version }) => [id, version]));
