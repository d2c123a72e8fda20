import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute } from '../../xml/nodes';
import type { Association } from '../types';
import { rawSlots } from './slots';

/** rim:Association, an answer's or a request's (whose id may be missing). Throws XDS-ASSOCIATION-FORME, XDS-ASSOCIATION-VERSION, XDS-SLOT-*. */
export function readAssociation(element: XmlElement): Association {
  const id = attribute(element, 'id') ?? '';
  const required = (champ: string): string => attribute(element, champ) || refuse(id, champ);
  const slots = rawSlots(element);
  const slot = (name: string): string | undefined => slots.get(name)?.[0];
  const [submissionSetStatus, version, originalStatus, newStatus] = ['SubmissionSetStatus', 'PreviousVersion', 'OriginalStatus', 'NewStatus'].map(slot);
  if (version !== undefined && !/^[1-9]\d{0,8}$/.test(version)) throw new HomologairError('XDS-ASSOCIATION-VERSION', { valeur: version });
  return {
    id, type: required('associationType'), source: required('sourceObject'), target: required('targetObject'),
    ...(submissionSetStatus !== undefined && { submissionSetStatus }), ...(version !== undefined && { previousVersion: Number(version) }),
    ...(originalStatus !== undefined && { originalStatus }), ...(newStatus !== undefined && { newStatus }),
  };
}

function refuse(id: string, champ: string): never { throw new HomologairError('XDS-ASSOCIATION-FORME', { id: id || 'sans identifiant', champ }); }
