/**
 * Strict reader of DER (X.690): definite minimal lengths, no bytes left over. Reads only what certificates and CRLs need.
 * Own code rather than the generator's library, so that what the bench makes is read back by something else.
 */
export interface DerNode {
  /** Identifier octet: class, constructed bit and number (< 31). */
  readonly tag: number;
  /** Content octets. */
  readonly value: Buffer;
  /** Identifier, length and content. */
  readonly raw: Buffer;
}

export const TAG = {
  boolean: 0x01, integer: 0x02, bitString: 0x03, octetString: 0x04, oid: 0x06, utf8: 0x0c, printable: 0x13, teletex: 0x14, ia5: 0x16,
  utcTime: 0x17, generalizedTime: 0x18, universal: 0x1c, bmp: 0x1e, sequence: 0x30, set: 0x31,
} as const;

/** What is not DER. A plain Error: callers give it the code of what they were reading. */
const malformed = (reason: string): Error => new Error(`DER : ${reason}`);

function readAt(bytes: Buffer, start: number): { node: DerNode; next: number } {
  const tag = bytes[start], first = bytes[start + 1];
  if (tag === undefined || first === undefined) throw malformed('élément tronqué');
  if ((tag & 0x1f) === 0x1f) throw malformed('étiquette longue');
  let length = first, offset = start + 2;
  if (first & 0x80) {
    const octets = first & 0x7f;
    if (octets === 0 || octets > 4) throw malformed('longueur indéfinie ou démesurée');
    if (offset + octets > bytes.length) throw malformed('longueur tronquée');
    length = bytes.readUIntBE(offset, octets);
    offset += octets;
    if (length < 0x80 || length < 2 ** (8 * (octets - 1))) throw malformed('longueur non minimale');
  }
  const next = offset + length;
  if (next > bytes.length) throw malformed('contenu tronqué');
  return { node: { tag, value: bytes.subarray(offset, next), raw: bytes.subarray(start, next) }, next };
}

/** The only element of `bytes`. @throws when anything follows it, or when it is not DER. */
export function readDer(bytes: Buffer, tag?: number): DerNode {
  const { node, next } = readAt(bytes, 0);
  if (next !== bytes.length) throw malformed('octets en trop');
  return tag === undefined ? node : expectTag(node, tag);
}

/** The elements inside a constructed one. */
export function childrenOf(node: DerNode): DerNode[] {
  const children: DerNode[] = [];
  for (let at = 0; at < node.value.length;) {
    const { node: child, next } = readAt(node.value, at);
    children.push(child);
    at = next;
  }
  return children;
}

/** The element itself when it has this tag. @throws otherwise. */
export function expectTag(node: DerNode | undefined, tag: number): DerNode {
  if (!node) throw malformed('élément manquant');
  if (node.tag !== tag) throw malformed(`étiquette ${node.tag.toString(16)} au lieu de ${tag.toString(16)}`);
  return node;
}

/** Dotted form. */
export function oidOf(node: DerNode | undefined): string {
  const { value } = expectTag(node, TAG.oid);
  const arcs: number[] = [];
  let arc = 0;
  for (const [index, octet] of value.entries()) {
    if (arc > Number.MAX_SAFE_INTEGER / 256) throw malformed('OID démesuré');
    arc = arc * 128 + (octet & 0x7f);
    if (octet & 0x80) { if (index === value.length - 1) throw malformed('OID tronqué'); continue; }
    if (arcs.length === 0) arcs.push(...(arc < 80 ? [Math.floor(arc / 40), arc % 40] : [2, arc - 80]));
    else arcs.push(arc);
    arc = 0;
  }
  if (arcs.length === 0) throw malformed('OID vide');
  return arcs.join('.');
}

/** Hexadecimal of an INTEGER, without leading zero octets: how serial numbers are compared. */
export const integerHex = (node: DerNode | undefined): string => expectTag(node, TAG.integer).value.toString('hex').replace(/^(00)+(?=..)/, '');

/** Octets of a BIT STRING, with the number of unused bits of the last. */
export function bitsOf(node: DerNode | undefined): { unused: number; bits: Buffer } {
  const { value } = expectTag(node, TAG.bitString);
  const unused = value[0];
  if (unused === undefined || unused > 7) throw malformed('BIT STRING');
  return { unused, bits: value.subarray(1) };
}

/** Instant of a UTCTime or GeneralizedTime, both in Z and with seconds (RFC 5280 §4.1.2.5). */
export function timeOf(node: DerNode | undefined): Date {
  if (!node || (node.tag !== TAG.utcTime && node.tag !== TAG.generalizedTime)) throw malformed('date');
  const text = node.value.toString('latin1');
  const digits = node.tag === TAG.generalizedTime ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text) : /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!digits) throw malformed('date');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = digits.slice(1).map(Number);
  const fullYear = node.tag === TAG.generalizedTime ? year : year + (year < 50 ? 2000 : 1900);
  return new Date(Date.UTC(fullYear, month - 1, day, hour, minute, second));
}
