import { childrenOf, expectTag, oidOf, TAG, type DerNode } from './der';

/** One attribute of a distinguished name. */
export interface NameAttribute { readonly oid: string; readonly value: string; readonly raw: Buffer }
/** RDNs in the certificate's order (country first); an RDN may hold several attributes. */
export type DistinguishedName = readonly (readonly NameAttribute[])[];

/** Short names the DMP's examples expect: `ST` and `GN`, never .NET's `S` and `G` (interface-dmp §2.4). */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN', '2.5.4.4': 'SN', '2.5.4.5': 'serialNumber', '2.5.4.6': 'C', '2.5.4.7': 'L', '2.5.4.8': 'ST', '2.5.4.9': 'STREET',
  '2.5.4.10': 'O', '2.5.4.11': 'OU', '2.5.4.12': 'title', '2.5.4.42': 'GN', '0.9.2342.19200300.100.1.1': 'UID', '0.9.2342.19200300.100.1.25': 'DC',
};
export const OU = '2.5.4.11';

function textOf(node: DerNode): string {
  switch (node.tag) {
    case TAG.utf8: return node.value.toString('utf8');
    case TAG.bmp: return Buffer.from(node.value).swap16().toString('utf16le');
    case TAG.universal: return Array.from({ length: node.value.length >> 2 }, (_, index) => String.fromCodePoint(node.value.readUInt32BE(index * 4))).join('');
    default: return node.value.toString('latin1');
  }
}

/** @throws Error when the node is not a Name. */
export function readName(name: DerNode): DistinguishedName {
  return childrenOf(expectTag(name, TAG.sequence)).map((rdn) => childrenOf(expectTag(rdn, TAG.set)).map((attribute) => {
    const [type, value] = childrenOf(expectTag(attribute, TAG.sequence));
    if (!value) throw new Error('DER : attribut sans valeur');
    return { oid: oidOf(type), value: textOf(value), raw: value.raw };
  }));
}

/** Values of one attribute, in order. */
export const valuesOf = (name: DistinguishedName, oid: string): string[] => name.flat().filter((attribute) => attribute.oid === oid).map(({ value }) => value);

const escapeValue = (value: string): string => value
  .replace(/[,+"\\<>;]/g, '\\$&')
  .replace(/^[ #]/, '\\$&')
  .replace(/ $/, '\\ ')
  // eslint-disable-next-line no-control-regex -- RFC 2253 §2.4: any octet may be written \XX; control characters must not reach a report
  .replace(/[\u0000-\u001f\u007f]/g, (control) => `\\${control.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);

const attributeText = ({ oid, value, raw }: NameAttribute): string => {
  const short = SHORT_NAMES[oid];
  return short ? `${short}=${escapeValue(value)}` : `${oid}=#${raw.toString('hex')}`;
};

/** RFC 2253 string: finest RDN first, no blank after commas, as the `Issuer` of a VIHF is written. */
export const rfc2253 = (name: DistinguishedName): string => [...name].reverse().map((rdn) => rdn.map(attributeText).join('+')).join(',');
