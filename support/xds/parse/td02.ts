import type { XmlElement } from 'libxml2-wasm';
import { attribute, child, children, textOf } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { TD02 } from '../td02-codes';
import type { Td02Answer } from '../types';
import { patientAnswer, patientQuery, traits } from './hl7-message';

/**
 * TD0.2 request; `id` is the HL7 message id, `root` or `root^extension` (as `buildTd02Answer` wants it back).
 * Throws XDS-CHARGE-INATTENDUE, XDS-TD02-*.
 */
export function parseTd02Request(payload: XmlElement): { ins: string; oid: string; id: string } {
  return patientQuery(payload, TD02.reason);
}

/** TD0.2 answer. Anything but an accepted OK or NF throws: XDS-TD02-ACQUITTEMENT, XDS-TD02-CODE-REPONSE, XDS-TD02-STATUT. */
export function parseTd02Answer(payload: XmlElement): Td02Answer {
  const { exists, patient, status } = patientAnswer(payload);
  const found = patient && traits(patient);
  return { exists, ...attention(payload), ...(status && { status }), ...(found && { patient: found }) };
}

function attention(payload: XmlElement): Pick<Td02Answer, 'autorisation' | 'medecinTraitant'> {
  const found: Pick<Td02Answer, 'autorisation' | 'medecinTraitant'> = {};
  for (const line of children(payload, NS.hl7v3, 'attentionLine')) {
    const keyWord = child(line, NS.hl7v3, 'keyWordText');
    const key = keyWord && (attribute(keyWord, 'code') ?? textOf(keyWord).trim());
    const value = child(line, NS.hl7v3, 'value');
    if (value === undefined) continue;
    if (key === 'AUTORISATION') found.autorisation = attribute(value, 'code') ?? (textOf(value).trim() || undefined);
    if (key === 'STATUT_MT') found.medecinTraitant = (attribute(value, 'value') ?? textOf(value).trim()) === 'true';
  }
  return found;
}
