import { readFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import type { TargetFile } from '../dpi/target-file';
import { targetSnapshot } from '../dpi/target/snapshot';
import { VERBS } from '../dpi/contract';
import { openWebDriver } from '../dpi/web/driver';
import type { JournalHeader, PiecesSnapshot } from '../journal/facts';
import { READING_VERSIONS } from '../jugement/readings';
import type { RunPki } from '../pki/run-pki';
import type { Catalogue } from '../referentiel/catalogue';
import { RULES } from '../rules/index';
import { suiteVersion } from '../racine';
import type { Profile } from './profile';

/** The driver says what it can do before any browser is opened. */
function verbsOf(target: TargetFile): string[] {
  const nowhere = 'http://127.0.0.1/';
  const driver = openWebDriver({ target, url: nowhere, admission: nowhere, jeton: 'aucun', browser: () => Promise.reject(new Error('aucun navigateur ici')) });
  return VERBS.filter((verb) => driver.can(verb));
}

/** Everything the judgement will need besides facts: snapshot, so that a run can be judged again elsewhere and later. */
export function runHeader(o: { run: string; seed: string; startedAt: Date; target: TargetFile; pki: RunPki; catalogue: Catalogue; profile: Profile; workers: number; /** Bench time ahead of the machine's. */ clockOffsetMs: number; mock: { clockToleranceMs: number; tokenLifetimeMs: number }; pieces: PiecesSnapshot; order?: string; selection?: JournalHeader['selection'] }): JournalHeader {
  return {
    format: 1, run: o.run, startedAt: o.startedAt.toISOString(), suite: { version: suiteVersion() }, seed: o.seed, ...(o.order === undefined ? {} : { order: o.order }), ...(o.selection === undefined ? {} : { selection: o.selection }),
    profile: { name: o.profile.nom, accepts: o.profile.accepte, ...(o.profile.piecesALire === true ? { piecesToRead: true } : {}) },
    ambiguities: Object.fromEntries(o.catalogue.ambiguities.map((entry) => [entry.slug, o.profile.ambiguites[entry.slug] ?? entry.defaut])),
    target: targetSnapshot(o.target, verbsOf(o.target)),
    trust: { anchors: o.pki.anchors, crls: o.pki.crls },
    mock: { clockToleranceMs: o.mock.clockToleranceMs, tokenLifetimeMs: o.mock.tokenLifetimeMs, serverSubject: new X509Certificate(readFileSync(o.pki.server.cert)).subject },
    rules: Object.fromEntries([...RULES.values()].map((rule) => [rule.id, rule.version])), readings: { ...READING_VERSIONS },
    catalogue: { sha256: o.catalogue.sha256, exigences: [...o.catalogue.exigences], means: [...o.catalogue.means] },
    pieces: o.pieces, clockOffsetMs: o.clockOffsetMs, workers: o.workers,
  };
}
