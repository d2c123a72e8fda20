import { sha256 } from './digest';
import type { Fact } from './facts';
import { parseLine, type Line } from './line';

/** What one worker's file says of itself. `head`: SHA-256 of its last whole line (of the header when it has none). */
export interface ChainReading { facts: Fact[]; state: 'intact' | 'interrompu' | 'altéré'; head: string; trouble?: string }

/**
 * One worker's chain, read line after line so that its file need not be in memory. A tail without closing line is *interrompu* (the process was
 * killed); a break anywhere in the chain, or anything after the closing line, is *altéré*. Facts before the break are returned, those after are not.
 */
export class Chain {
  readonly facts: Fact[] = [];
  private head: string;
  private number = 0;
  private closed = false;
  constructor(headerBytes: Buffer) { this.head = sha256(headerBytes); }

  /** Takes a whole line, without its newline, as read. @returns the reading when the chain breaks there. */
  line(raw: Buffer, line: Line | undefined): ChainReading | undefined {
    const number = this.number += 1;
    if (this.closed) return this.altered(`ligne ${number} : des octets suivent la ligne de clôture`);
    if (line === undefined) return this.altered(`ligne ${number} : illisible`);
    if (line.prev !== this.head) return this.altered(`ligne ${number} : l’empreinte de la ligne précédente ne correspond pas`);
    if (line.fact.seq !== number) return this.altered(`ligne ${number} : numéro ${line.fact.seq} inattendu`);
    if (line.fact.kind === 'closing') {
      if (line.fact.head !== this.head || line.fact.count !== number - 1) return this.altered(`ligne ${number} : la clôture ne correspond pas à la chaîne`);
      this.closed = true;
    }
    this.facts.push(line.fact);
    this.head = sha256(raw);
    return undefined;
  }

  /** Takes what follows the last newline. */
  end(tail: Buffer): ChainReading {
    const { facts, head } = this, number = this.number + 1;
    if (tail.length > 0) return this.closed ? this.altered(`ligne ${number} : des octets suivent la ligne de clôture`) : tornTail(tail, facts, head, number);
    return this.closed ? { facts, state: 'intact', head } : { facts, state: 'interrompu', head, trouble: 'pas de ligne de clôture' };
  }

  private altered(trouble: string): ChainReading { return { facts: this.facts, state: 'altéré', head: this.head, trouble }; }
}

/** A tail cut in the middle of a line is a killed process, unless the line is whole: then its newline was taken away. */
function tornTail(tail: Buffer, facts: Fact[], head: string, number: number): ChainReading {
  const line = parseLine(tail.toString('utf8'));
  return line === undefined
    ? { facts, state: 'interrompu', head, trouble: `ligne ${number} : coupée avant sa fin` }
    : { facts, state: 'altéré', head, trouble: `ligne ${number} : fin de ligne manquante` };
}
