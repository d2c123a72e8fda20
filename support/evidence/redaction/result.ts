import type { Resultat } from '../../jugement/resultat';
import type { Redaction } from '../../rapports/redact';

/** What the papers take from a result, redacted: a reason or a target's name may repeat what a field held. Scenarios come through their proofs. */
export function redactedResult(resultat: Resultat, redaction: Redaction): Resultat {
  const { name, version, temoin } = resultat.target;
  return {
    ...resultat, target: { name: redaction.text(name), version: redaction.text(version), temoin },
    exigences: resultat.exigences.map((exigence) => ({ ...exigence, sentence: redaction.text(exigence.sentence), ...(exigence.reason === undefined ? {} : { reason: redaction.text(exigence.reason) }) })),
  };
}
