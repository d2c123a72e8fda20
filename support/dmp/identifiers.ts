/** Luhn's key over all the digits, as the RPPS carries it (interface-dmp §6.1). */
export function luhnIsRight(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  let total = 0;
  for (let i = 0; i < digits.length; i += 1) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (i % 2 === 1) { digit *= 2; if (digit > 9) digit -= 9; }
    total += digit;
  }
  return total % 10 === 0;
}

/** Key of an INS: 97 − (first 13 mod 97); Corsica's 2A and 2B count as 19 and 18 (interface-dmp §6.3). */
export function insKeyIsRight(ins: string): boolean {
  if (!/^\d{5}(?:\d{2}|2[AB])\d{8}$/.test(ins)) return false;
  const number = Number(ins.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return 97 - (number % 97) === Number(ins.slice(13));
}

/** `<INS>^^^&<OID>&ISO^NH`, with what may follow (a date): interface-dmp §4.1. */
export function parseCx(cx: string): { ins: string; oid: string } | undefined {
  const found = /^([^^]+)\^\^\^&([^&]+)&ISO\^NH(?:\^.*)?$/.exec(cx);
  return found === null ? undefined : { ins: found[1] as string, oid: found[2] as string };
}

export const formatCx = (patient: { ins: string; oid: string }): string => `${patient.ins}^^^&${patient.oid}&ISO^NH`;

/** `8` + RPPS (interface-dmp §6.1): the RPPS, when this is one with a right key. */
export function rppsOf(nameId: string): string | undefined {
  return /^8\d{11}$/.test(nameId) && luhnIsRight(nameId.slice(1)) ? nameId.slice(1) : undefined;
}

/** `1` + FINESS (interface-dmp §6.2): the FINESS. */
export function finessOf(structId: string): string | undefined {
  return /^1[0-9A-Z]{9}$/.test(structId) ? structId.slice(1) : undefined;
}
