import type { Mutant } from '../../mutant';

/** One defect of the assertion, made before it is signed: after, the broken signature would hide it. */
export type TreeDefect = Omit<Mutant, 'port' | 'rule' | 'change'> & {
  /** What sees it, when it is not the completeness of the VIHF. */
  readonly rule?: string;
  edit(assertion: string): string;
};

/** The mutant of a defect, on the port that holds the assertion before its signature. */
export const treeMutant = ({ edit, rule = 'air/vihf-complet', ...defect }: TreeDefect): Mutant => ({
  ...defect, rule, port: 'vihfTree',
  change: (ports) => ({ ...ports, vihfTree: { edit: (assertion) => edit(ports.vihfTree.edit(assertion)) } }),
});

/** Edits of the text the témoin builds: it writes its assertions on one line, with these prefixes. */
const attribute = (name: string): RegExp => new RegExp(`<saml2:Attribute Name="${name.replaceAll('.', '\\.')}">(.*?)</saml2:Attribute>`);

export const without = (name: string) => (assertion: string): string => assertion.replace(attribute(name), '');

/** The same attribute, its content (its values) rewritten. */
export const rewritten = (name: string, rewrite: (values: string) => string) => (assertion: string): string =>
  assertion.replace(attribute(name), (whole, values: string) => whole.replace(values, () => rewrite(values)));

/** A text attribute, with another text. */
export const saying = (name: string, text: string) => rewritten(name, () => `<saml2:AttributeValue>${text}</saml2:AttributeValue>`);

/** The attribute written again right after itself, saying something else when told how. */
export const twice = (name: string, other: (whole: string) => string = (whole) => whole) => (assertion: string): string =>
  assertion.replace(attribute(name), (whole) => `${whole}${other(whole)}`);
