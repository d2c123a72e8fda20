import { ATTESTATION, HEADER, MARK, PROOF_LISTS, RESULT, RULES_LOCK } from '../sceau/names';
import { anomaly, type Anomaly } from './anomaly';

/** Files of one object each, and the indentation the bench writes them with. */
const WRITTEN: readonly (readonly [name: string, indent: number])[] = [...[HEADER, RESULT, ATTESTATION, MARK, ...PROOF_LISTS].map((name) => [name, 2] as const), [RULES_LOCK, 1]];

/**
 * A JSON file that is not what the bench writes of its own content says two things: of a key written twice a program keeps the last, a reader sees the first.
 * @param text of a file of the container; undefined when it has none
 */
export const checkSpelling = (text: (name: string) => string | undefined): Anomaly[] => WRITTEN.flatMap(([name, indent]) => {
  const found = text(name);
  return found === undefined || isOwn(found, indent) ? [] : [anomaly('SCEAU-ECRITURE', { fichier: name })];
});

function isOwn(text: string, indent: number): boolean {
  try {
    return `${JSON.stringify(JSON.parse(text), null, indent)}\n` === text;
  } catch {
    return false;
  }
}
