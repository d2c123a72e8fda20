import type { JournalHeader } from '../../support/journal/facts';

/** A header with every field, for journals made by hand. */
export const aHeader = (change: Partial<JournalHeader> = {}): JournalHeader => ({
  format: 1, run: 'essai', startedAt: '2026-03-02T08:00:00.000Z', suite: { version: '0.1.0' }, seed: 'graine',
  profile: { name: 'air-simplifie', accepts: [] }, ambiguities: {},
  target: {
    name: 'cible d’essai', version: '1.0', temoin: false, longestDelayMs: 0, reopeningDelayMs: 14_400_000,
    means: [{ id: 'mot de passe et code à usage unique', factors: ['savoir', 'possession'], row2020: 'mot-de-passe-et-otp' }],
    lps: { nom: 'DPI d’essai', version: '1.0' }, methodPlace: 'AuthnContextDecl', verbs: [],
  },
  trust: { anchors: [], crls: [] }, mock: { clockToleranceMs: 0, tokenLifetimeMs: 30_000, serverSubject: 'CN=localhost' },
  rules: {}, catalogue: { sha256: '', exigences: [], means: [] }, clockOffsetMs: 0, workers: 1, ...change,
});
