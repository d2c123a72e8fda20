import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { child, isNamed, localName, namespaceOf, textOf } from '../../xml/nodes';

/** The payload is that element, or XDS-CHARGE-INATTENDUE. */
export function requireElement(payload: XmlElement, ns: string, local: string): void {
  if (isNamed(payload, ns, local)) return;
  throw new HomologairError('XDS-CHARGE-INATTENDUE', { trouvee: `{${namespaceOf(payload)}}${localName(payload)}`, attendue: `{${ns}}${local}` });
}

/** Trimmed text of a child, `undefined` when absent or empty. */
export function textOfChild(element: XmlElement, ns: string, local: string): string | undefined {
  const found = child(element, ns, local);
  return found === undefined ? undefined : textOf(found).trim() || undefined;
}
