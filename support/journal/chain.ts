import { sha256 } from './digest';
import type { Fact } from './facts';
import { parseLine } from './line';

/** What one worker's file says of itself. `head`: SHA-256 of its last whole line (of the header when it has none). */
export interface ChainReading { facts: Fact[]; state: 'intact' | 'interrompu' | 'altéré'; head: string; trouble?: string }

/**
 * Reads one worker's file. A tail without closing line is *interrompu* (the process was killed); a break anywhere in
 * the chain, or anything after the closing line, is *altéré*. Facts before the break are returned, those after are not.
 */
export function readChain(file: Buffer, headerBytes: Buffer): ChainReading {
  const facts: Fact[] = [];
  let head = sha256(headerBytes);
  let closed = false;
  const altered = (trouble: string): ChainReading => ({ facts, state: 'altéré', head, trouble });

  let start = 0;
  for (let number = 1; start < file.length; number += 1) {
    const end = file.indexOf(0x0a, start);
    if (closed) return altered(`ligne ${number} : des octets suivent la ligne de clôture`);
    if (end === -1) return tornTail(file.subarray(start), facts, head, number);
    const raw = file.subarray(start, end);
    start = end + 1;
    const line = parseLine(raw.toString('utf8'));
    if (line === undefined) return altered(`ligne ${number} : illisible`);
    if (line.prev !== head) return altered(`ligne ${number} : l’empreinte de la ligne précédente ne correspond pas`);
    if (line.fact.seq !== number) return altered(`ligne ${number} : numéro ${line.fact.seq} inattendu`);
    if (line.fact.kind === 'closing') {
      if (line.fact.head !== head || line.fact.count !== number - 1) return altered(`ligne ${number} : la clôture ne correspond pas à la chaîne`);
      closed = true;
    }
    facts.push(line.fact);
    head = sha256(raw);
  }
  return closed ? { facts, state: 'intact', head } : { facts, state: 'interrompu', head, trouble: 'pas de ligne de clôture' };
}

/** A tail cut in the middle of a line is a killed process, unless the line is whole: then its newline was taken away. */
function tornTail(tail: Buffer, facts: Fact[], head: string, number: number): ChainReading {
  const line = parseLine(tail.toString('utf8'));
  return line === undefined
    ? { facts, state: 'interrompu', head, trouble: `ligne ${number} : coupée avant sa fin` }
    : { facts, state: 'altéré', head, trouble: `ligne ${number} : fin de ligne manquante` };
}
