import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { child } from '../../xml/nodes';
import { requireElement, textOfChild } from './payload';

/** `output` of an answer of the DMP's own services: status always, context when it says something (interface-dmp §5.1). Throws XDS-SERVICE-STATUT-ABSENT. */
export function serviceOutput(payload: XmlElement, ns: string, local: string): { output: XmlElement; status: string; context?: string } {
  requireElement(payload, ns, local);
  const output = child(payload, ns, 'output');
  const status = output && textOfChild(output, ns, 'status');
  if (output === undefined || status === undefined) throw new HomologairError('XDS-SERVICE-STATUT-ABSENT', { element: local });
  const context = textOfChild(output, ns, 'context');
  return { output, status, ...(context !== undefined && { context }) };
}
