import { allowed, ALGORITHMS, ENVELOPED, EXCLUSIVE } from '../algorithms';
import { refuse } from '../refusal';
import { base64 } from '../signer';
import type { AlgorithmProfile } from '../verification';
import { CDATA, type DomElement, type DomNode, kids, named, TEXT, valueOf } from './dom';
import { DS, type Shape } from './structure';

/**
 * Checks everything xml-crypto would be lenient about before it is asked: shape, allow-lists, the one reference.
 * @returns texts of the certificates KeyInfo brings.
 */
export function checkSignatureShape({ signature, id }: Shape, profile: AlgorithmProfile): string[] {
  const [signedInfo, signatureValue, keyInfo] = sequence(signature, ['SignedInfo', 'SignatureValue'], 'KeyInfo');
  if (!keyInfo) refuse('VIHF-KEYINFO-ABSENT');
  const certificates = named(keyInfo, DS, 'X509Data').flatMap((data) => named(data, DS, 'X509Certificate')).map(onlyText);
  for (const reference of named(signedInfo!, DS, 'Reference')) named(reference, DS, 'DigestValue').forEach(onlyText);
  decodable(signatureValue!);

  const references = named(signedInfo!, DS, 'Reference').length;
  if (references !== 1) refuse('VIHF-REFERENCE-MULTIPLE', String(references));
  const [canonicalization, method, reference] = sequence(signedInfo!, ['CanonicalizationMethod', 'SignatureMethod', 'Reference']);
  if (valueOf(canonicalization!, 'Algorithm') !== EXCLUSIVE) refuse('VIHF-ALGORITHME-CANONISATION', valueOf(canonicalization!, 'Algorithm'));
  checkPrefixes(canonicalization!, 'VIHF-ALGORITHME-PARAMETRES');
  const lists = ALGORITHMS[profile];
  if (!allowed(lists.signatures, valueOf(method!, 'Algorithm'))) refuse('VIHF-ALGORITHME-SIGNATURE', valueOf(method!, 'Algorithm'));
  if (kids(method!).length > 0) refuse('VIHF-ALGORITHME-PARAMETRES', 'SignatureMethod');

  const uri = valueOf(reference!, 'URI');
  if (!uri) refuse('VIHF-REFERENCE-VIDE');
  if (uri[0] !== '#') refuse('VIHF-REFERENCE-EXTERNE', uri);
  if (uri.slice(1) !== id) refuse('VIHF-REFERENCE-AUTRE', uri);
  if (named(reference!, DS, 'Transforms').length === 0) refuse('VIHF-TRANSFORMATION-NOMBRE', '0');
  const [transforms, digestMethod, digestValue] = sequence(reference!, ['Transforms', 'DigestMethod', 'DigestValue']);
  checkTransforms(kids(transforms!));
  if (!allowed(lists.digests, valueOf(digestMethod!, 'Algorithm'))) refuse('VIHF-ALGORITHME-CONDENSAT', valueOf(digestMethod!, 'Algorithm'));
  if (kids(digestMethod!).length > 0) refuse('VIHF-ALGORITHME-PARAMETRES', 'DigestMethod');
  decodable(digestValue!);
  return certificates;
}

function checkTransforms(transforms: readonly DomElement[]): void {
  const names = transforms.map((t) => t.namespaceURI === DS && t.localName === 'Transform' ? valueOf(t, 'Algorithm') : t.nodeName);
  const foreign = names.filter((name) => name !== ENVELOPED && name !== EXCLUSIVE);
  if (foreign.length > 0) refuse('VIHF-TRANSFORMATION', foreign[0]);
  if (names.length !== 2) refuse('VIHF-TRANSFORMATION-NOMBRE', String(names.length));
  if (names[0] !== ENVELOPED || names[1] !== EXCLUSIVE || kids(transforms[0]!).length > 0) refuse('VIHF-TRANSFORMATION', 'ordre ou paramètre');
  checkPrefixes(transforms[1]!, 'VIHF-TRANSFORMATION');
}

function checkPrefixes(method: DomElement, otherwise: 'VIHF-ALGORITHME-PARAMETRES' | 'VIHF-TRANSFORMATION'): void {
  const [list, ...more] = kids(method);
  if (!list) return;
  if (list.localName !== 'InclusiveNamespaces') refuse(otherwise, list.nodeName);
  const prefixes = valueOf(list, 'PrefixList');
  if (more.length > 0 || list.namespaceURI !== EXCLUSIVE || prefixes === undefined || kids(list).length > 0) refuse('VIHF-PREFIXES', 'forme');
  const items = prefixes.trim().split(/\s+/);
  if (items.length > 32 || (prefixes.trim() !== '' && !items.every((p) => p === '#default' || /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(p)))) refuse('VIHF-PREFIXES', prefixes);
}

/** Children that must be exactly these (the last may be missing), with nothing but white space, comments and instructions around. */
function sequence(parent: DomElement, names: readonly string[], last?: string): DomElement[] {
  const found = kids(parent);
  const expected = last && found.length > names.length ? [...names, last] : names;
  const stray = Array.from(nodesUnder(parent)).some((n) => (n.nodeType === TEXT || n.nodeType === CDATA) && /[^ \t\r\n]/.test(n.textContent ?? ''));
  if (stray || found.length !== expected.length || !found.every((e, i) => e.namespaceURI === DS && e.localName === expected[i])) {
    refuse('VIHF-SIGNATURE-FORME', `${parent.nodeName} : ${found.map((e) => e.nodeName).join(' ')}`);
  }
  return found;
}

function* nodesUnder(parent: DomNode): Generator<DomNode> {
  for (let node = parent.firstChild; node; node = node.nextSibling) yield node;
}

function onlyText(element: DomElement): string {
  for (const node of nodesUnder(element)) if (node.nodeType !== TEXT && node.nodeType !== CDATA) refuse('VIHF-VALEUR-IMPURE', element.nodeName);
  return element.textContent ?? '';
}

const decodable = (element: DomElement): void => { if (!base64(onlyText(element))) refuse('VIHF-BASE64', element.nodeName); };
