const HL7: Readonly<Record<string, string>> = { F: '|', S: '^', T: '&', R: '~', E: '\\' };
const plain = (component: string): string => component.replace(/\\([FSTRE])\\/g, (_, c: string) => HL7[c] ?? '');

/** Components of an HL7 v2 data type, their escapes undone. */
export const components = (text: string): string[] => text.split('^').map(plain);
