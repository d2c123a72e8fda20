import type { JournalHeader } from '../support/journal/facts';
import { READING_VERSIONS } from '../support/jugement/readings';
import { loadCatalogue } from '../support/referentiel/catalogue';
import { RULE_VERSIONS } from '../support/rules/index';

/** Header of a generated run on the témoin: today's catalogue and rules. */
export function benchHeader(run: string, trust: JournalHeader['trust'] = { anchors: [], crls: [] }): JournalHeader {
  const { exigences, means, sha256 } = loadCatalogue();
  return {
    format: 1, run, startedAt: '2026-03-02T08:00:00.000Z', suite: { version: '0.1.0' }, seed: 'graine', profile: { name: 'mesure', accepts: [] }, ambiguities: {},
    target: { name: 'cible', version: '1', temoin: true, longestDelayMs: 0, reopeningDelayMs: null, means: [], lps: { nom: 'DPI', version: '1' }, methodPlace: 'AuthnContextDecl', verbs: [] },
    trust, mock: { clockToleranceMs: 0, tokenLifetimeMs: 30_000, serverSubject: 'CN=localhost' },
    rules: { ...RULE_VERSIONS }, readings: { ...READING_VERSIONS }, catalogue: { sha256, exigences: [...exigences], means: [...means] }, clockOffsetMs: 0, workers: 2,
  };
}
