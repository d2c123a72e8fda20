const percent = (bytes: Buffer, upper: boolean): string => [...bytes].map((octet) => `%${octet.toString(16).padStart(2, '0')[upper ? 'toUpperCase' : 'toLowerCase']()}`).join('');
const xml = (value: string): string => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Characters of base64 that depend on the value alone, whatever stands before and after it in the encoded text. */
function base64Cores(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64').replace(/=+$/, '');
    const total = before + bytes.length;
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor((total * 8) / 6));
  });
}

/** Every way a value may be written in a report, longest sense first; `base64`: part of a longer encoded text. */
export function spellings(value: string): { text: string; base64: boolean }[] {
  const bytes = Buffer.from(value, 'utf8');
  const url = encodeURIComponent(value), cores = base64Cores(bytes);
  const plain = [
    value, xml(value), xml(value).replace(/'/g, '&#39;'), JSON.stringify(value).slice(1, -1),
    url, url.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase()), url.replace(/%20/g, '+'), encodeURI(value),
    percent(bytes, true), percent(bytes, false), bytes.toString('hex'), bytes.toString('hex').toUpperCase(),
  ];
  const encoded = [...cores, ...cores.map((core) => core.replace(/\+/g, '-').replace(/\//g, '_'))].filter((core) => core.length >= 6);
  return [
    ...[...new Set(plain)].map((text) => ({ text, base64: false })),
    ...[...new Set(encoded)].filter((text) => !plain.includes(text)).map((text) => ({ text, base64: true })),
  ];
}
