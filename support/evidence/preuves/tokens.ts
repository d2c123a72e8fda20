import { X509Certificate } from 'node:crypto';
import type { RunRecord } from '../../rapports/record';
import { writtenClaims } from '../../rapports/show-vihf';

/** What the admitted calls of a run said of their sender, each value once and sorted. */
export interface SenderFacts { finess: string[]; lps: { nom: string; version: string }[]; certificateUnits: string[]; tokens: number }

/** A structure as a token writes it: a type digit before a nine-character FINESS. */
const finessOf = (structure: string): string => (/^1[0-9][0-9AB][0-9]{7}$/.test(structure) ? structure.slice(1) : structure);

/** Senders of the calls the simulated DMP admitted: what it refused, on purpose or not, tells nothing of production. `await openXml()` first. */
export function sendersOf(record: RunRecord, workers: Iterable<string>): SenderFacts {
  const finess = new Set<string>(), lps = new Map<string, { nom: string; version: string }>(), units = new Set<string>(), leaves = new Set<string>();
  let tokens = 0;
  for (const worker of workers) {
    for (const fact of record.facts(worker)) {
      if (fact.kind !== 'exchange' || !fact.admission.admitted) continue;
      const claims = writtenClaims(fact, record);
      if (claims === undefined) continue;
      tokens += 1;
      if (claims.structure !== undefined) finess.add(finessOf(claims.structure));
      const nom = claims.lpsNom ?? '', version = claims.lpsVersion ?? '';
      lps.set(`${nom}\n${version}`, { nom, version });
      if (fact.peer.chain[0] !== undefined) leaves.add(fact.peer.chain[0]);
    }
  }
  for (const leaf of leaves) for (const unit of unitsOf(leaf)) units.add(unit);
  return { finess: [...finess].sort(), lps: [...lps.values()].sort((one, other) => `${one.nom} ${one.version}`.localeCompare(`${other.nom} ${other.version}`, 'en')), certificateUnits: [...units].sort(), tokens };
}

/** The organisational units of a certificate's subject. @param der base64 */
function unitsOf(der: string): string[] {
  try {
    return new X509Certificate(Buffer.from(der, 'base64')).subject.split('\n').flatMap((line) => /^OU=(.+)$/.exec(line)?.[1] ?? []);
  } catch {
    return [];
  }
}
