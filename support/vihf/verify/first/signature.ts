import { attributeOf, type CanonicalElement, childrenOf, elementsOf, textOf } from '../../read/canonical';
import { NS } from '../../../xml/namespaces';
import { allowed, ALGORITHMS, ENVELOPED, EXCLUSIVE } from '../algorithms';
import { refuse } from '../refusal';
import { base64 } from '../signer';
import type { AlgorithmProfile } from '../verification';

export interface SignatureParts { signedInfo: CanonicalElement; value: Buffer; certificates: string[] }

/** SignedInfo, SignatureValue and KeyInfo, once each and in this order. @throws VIHF-SIGNATURE-FORME, VIHF-VALEUR-IMPURE, VIHF-BASE64, VIHF-KEYINFO-ABSENT */
export function signatureParts(signature: CanonicalElement): SignatureParts {
  const shape = named(signature);
  if (shape === 'SignedInfo SignatureValue') refuse('VIHF-KEYINFO-ABSENT');
  if (shape !== 'SignedInfo SignatureValue KeyInfo') refuse('VIHF-SIGNATURE-FORME', shape);
  const [signedInfo, value, keyInfo] = elementsOf(signature) as [CanonicalElement, CanonicalElement, CanonicalElement];
  const certificates: string[] = [];
  for (const data of childrenOf(keyInfo, NS.ds, 'X509Data')) for (const shown of childrenOf(data, NS.ds, 'X509Certificate')) certificates.push(pureText(shown));
  for (const reference of childrenOf(signedInfo, NS.ds, 'Reference')) for (const digest of childrenOf(reference, NS.ds, 'DigestValue')) pureText(digest);
  return { signedInfo, value: bytesOf(value), certificates };
}

export interface SignedInfo {
  /** PrefixList of the canonicalisation of SignedInfo, and of that of the assertion. */
  prefixes: string[]; referencePrefixes: string[];
  /** Names for node:crypto. */
  signature: string; digest: string;
  digestValue: Buffer;
}

/**
 * What SignedInfo says, against the allow-lists and the assertion's own ID.
 * @throws VIHF-ALGORITHME-…, VIHF-REFERENCE-…, VIHF-TRANSFORMATION…, VIHF-PREFIXES, VIHF-SIGNATURE-FORME, VIHF-VALEUR-IMPURE, VIHF-BASE64
 */
export function readSignedInfo(signedInfo: CanonicalElement, assertionId: string, profile: AlgorithmProfile): SignedInfo {
  const references = childrenOf(signedInfo, NS.ds, 'Reference');
  if (references.length !== 1) refuse('VIHF-REFERENCE-MULTIPLE', `${references.length} références`);
  if (named(signedInfo) !== 'CanonicalizationMethod SignatureMethod Reference') refuse('VIHF-SIGNATURE-FORME', named(signedInfo));
  const [canonicalization, signatureMethod, reference] = elementsOf(signedInfo) as [CanonicalElement, CanonicalElement, CanonicalElement];

  if (algorithm(canonicalization) !== EXCLUSIVE) refuse('VIHF-ALGORITHME-CANONISATION', algorithm(canonicalization));
  const prefixes = prefixList(canonicalization, 'VIHF-ALGORITHME-PARAMETRES');
  const { signatures, digests } = ALGORITHMS[profile];
  const signature = allowed(signatures, algorithm(signatureMethod)) ?? refuse('VIHF-ALGORITHME-SIGNATURE', algorithm(signatureMethod));
  withoutParameters(signatureMethod);

  checkUri(attributeOf(reference, 'URI'), assertionId);
  if (childrenOf(reference, NS.ds, 'Transforms').length === 0) refuse('VIHF-TRANSFORMATION-NOMBRE', 'aucune');
  if (named(reference) !== 'Transforms DigestMethod DigestValue') refuse('VIHF-SIGNATURE-FORME', `Reference : ${named(reference)}`);
  const [transforms, digestMethod, digestValue] = elementsOf(reference) as [CanonicalElement, CanonicalElement, CanonicalElement];
  const referencePrefixes = checkTransforms(transforms);
  const digest = allowed(digests, algorithm(digestMethod)) ?? refuse('VIHF-ALGORITHME-CONDENSAT', algorithm(digestMethod));
  withoutParameters(digestMethod);
  return { prefixes, referencePrefixes, signature, digest, digestValue: bytesOf(digestValue) };
}

function checkUri(uri: string | undefined, assertionId: string): void {
  if (uri === undefined || uri === '') refuse('VIHF-REFERENCE-VIDE');
  if (!uri.startsWith('#')) refuse('VIHF-REFERENCE-EXTERNE', uri);
  if (uri !== `#${assertionId}`) refuse('VIHF-REFERENCE-AUTRE', uri);
}

function checkTransforms(transforms: CanonicalElement): string[] {
  const list = elementsOf(transforms);
  for (const transform of list) {
    if (transform.ns !== NS.ds || transform.local !== 'Transform') refuse('VIHF-TRANSFORMATION', transform.local);
    const name = algorithm(transform);
    if (name !== ENVELOPED && name !== EXCLUSIVE) refuse('VIHF-TRANSFORMATION', name);
  }
  const [enveloped, exclusive] = list;
  if (list.length !== 2 || !enveloped || !exclusive) refuse('VIHF-TRANSFORMATION-NOMBRE', String(list.length));
  if (algorithm(enveloped) !== ENVELOPED || algorithm(exclusive) !== EXCLUSIVE) refuse('VIHF-TRANSFORMATION', 'ordre ou répétition');
  if (elementsOf(enveloped).length > 0) refuse('VIHF-TRANSFORMATION', 'paramètre de enveloped-signature');
  return prefixList(exclusive, 'VIHF-TRANSFORMATION');
}

/** PrefixList of an exclusive canonicalisation, as the kit writes it (`ds saml #default xsi`). */
function prefixList(method: CanonicalElement, otherwise: 'VIHF-TRANSFORMATION' | 'VIHF-ALGORITHME-PARAMETRES'): string[] {
  const parameters = elementsOf(method);
  const [parameter] = parameters;
  if (!parameter) return [];
  if (parameter.local !== 'InclusiveNamespaces') refuse(otherwise, parameter.local);
  const list = attributeOf(parameter, 'PrefixList');
  if (parameters.length > 1 || parameter.ns !== NS.ec || list === undefined || elementsOf(parameter).length > 0) refuse('VIHF-PREFIXES', 'forme');
  const prefixes = list.split(/[ \t\r\n]+/).filter((prefix) => prefix !== '');
  const odd = prefixes.find((prefix) => prefix !== '#default' && !/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(prefix));
  if (odd !== undefined || prefixes.length > 32) refuse('VIHF-PREFIXES', odd ?? `${prefixes.length} préfixes`);
  return prefixes;
}

function withoutParameters(method: CanonicalElement): void {
  const [parameter] = elementsOf(method);
  if (parameter) refuse('VIHF-ALGORITHME-PARAMETRES', `${method.local}/${parameter.local}`);
}

const algorithm = (method: CanonicalElement): string => attributeOf(method, 'Algorithm') ?? '';

/** Local names of the children, in order; one of another namespace, or stray text, shows. */
function named(element: CanonicalElement): string {
  let names = '';
  for (const child of element.children) {
    const name = typeof child === 'string' ? (/[^ \t\r\n]/.test(child) ? 'texte' : '') : child.ns === NS.ds ? child.local : `{${child.ns}}${child.local}`;
    if (name !== '') names += names === '' ? name : ` ${name}`;
  }
  return names;
}

/** Text and nothing else: a comment or an instruction splits what some readers take for the value (CVE-2025-29775). */
function pureText(element: CanonicalElement): string {
  if (element.comments + element.instructions + elementsOf(element).length > 0) refuse('VIHF-VALEUR-IMPURE', element.local);
  return textOf(element);
}

const bytesOf = (element: CanonicalElement): Buffer => base64(pureText(element)) ?? refuse('VIHF-BASE64', element.local);
