import { TD02 } from '../td02-codes';
import type { Td02Answer } from '../types';
import { xmlAttribute, xmlText } from './escape';
import { URI } from './namespaces';
import { hl7Time } from './time';

const OID_FORM = /^[0-2](\.(0|[1-9]\d*))+$/;

/** Root of an HL7 II: an OID or a bare UUID; the `urn:uuid:` and `urn:oid:` of the SOAP side are dropped. */
const root = (id: string): string => xmlAttribute(id.replace(/^urn:(uuid|oid):/i, ''));

/** Attributes of an HL7 II given as `root` or `root^extension`. */
function ii(id: string): string {
  const cut = id.indexOf('^');
  return cut < 0 ? `root="${root(id)}"` : `root="${root(id.slice(0, cut))}" extension="${xmlAttribute(id.slice(cut + 1))}"`;
}

function device(role: 'receiver' | 'sender', id: string | undefined, name: string | undefined): string {
  const identifier = id === undefined ? '<id nullFlavor="NI"/>' : `<id root="${xmlAttribute(id)}"/>`;
  return `<${role} typeCode="${role === 'receiver' ? 'RCV' : 'SND'}"><device classCode="DEV" determinerCode="INSTANCE">`
    + `${identifier}${name === undefined ? '' : `<softwareName>${xmlText(name)}</softwareName>`}</device></${role}>`;
}

/** A partner known by an OID, or only by the name of its software. */
const partner = (role: 'receiver' | 'sender', nameOrOid: string): string =>
  OID_FORM.test(nameOrOid) ? device(role, nameOrOid, undefined) : device(role, undefined, nameOrOid);

function transmission(interaction: string, id: string, at: Date, acceptAck: 'AL' | 'NE'): string {
  return `<id ${ii(id)}/><creationTime value="${hl7Time(at)}"/><interactionId root="${TD02.interactions}" extension="${interaction}"/>`
    + `<processingCode code="D"/><processingModeCode code="T"/><acceptAckCode code="${acceptAck}"/>`;
}

/** The query's own id: under the root of the message that asks. */
const queryId = (messageId: string): string => `root="${root(messageId.split('^')[0]!)}" extension="1"`;

function queryByParameter(messageId: string, ins: string, oid: string): string {
  return `<queryByParameter><queryId ${queryId(messageId)}/><statusCode code="new"/><parameterList><patientIdentifier>`
    + `<value root="${xmlAttribute(oid)}" extension="${xmlAttribute(ins)}"/><semanticsText>Patient.id</semanticsText></patientIdentifier></parameterList></queryByParameter>`;
}

/**
 * TD0.2 request: does this patient have a DMP, and may we read it? (interface-dmp §3.3). `ins` has 15 characters, `oid`
 * its authority; `id` is an OID or a UUID; `sender` the OID of the software, or its name.
 */
export function buildTd02Request(o: { ins: string; oid: string; id: string; at: Date; sender: string }): string {
  return `<PRPA_IN201307UV02 xmlns="${URI.hl7v3}" ITSVersion="XML_1.0">${transmission('PRPA_IN201307UV02', o.id, o.at, 'AL')}`
    + device('receiver', TD02.dmpDevice, 'DMP') + partner('sender', o.sender)
    + `<controlActProcess classCode="CACT" moodCode="EVN"><code code="PRPA_TE201307UV02" codeSystem="${TD02.interactions}"/>`
    + `<reasonCode code="${TD02.reason}" codeSystem="${TD02.reasonSystem}"/>${queryByParameter(o.id, o.ins, o.oid)}`
    + '</controlActProcess></PRPA_IN201307UV02>';
}

function attentionLines(answer: Td02Answer): string {
  return (answer.autorisation === undefined ? '' : `<attentionLine><keyWordText code="AUTORISATION" codeSystem="${TD02.autorisationKey}">AUTORISATION</keyWordText>`
      + `<value xsi:type="CV" code="${xmlAttribute(answer.autorisation)}" codeSystem="${TD02.autorisationValue}"/></attentionLine>`)
    + (answer.medecinTraitant === undefined ? '' : `<attentionLine><keyWordText code="STATUT_MT" codeSystem="${TD02.medecinTraitantKey}">STATUT_MT</keyWordText>`
      + `<value xsi:type="BL" value="${answer.medecinTraitant}"/></attentionLine>`);
}

function subject(answer: Td02Answer, query: { ins: string; oid: string }): string {
  const p = answer.patient;
  const person = p === undefined ? '' : '<patientPerson classCode="PSN" determinerCode="INSTANCE">'
    + `<name><family>${xmlText(p.nom)}</family><given>${xmlText(p.prenom)}</given></name>`
    + `<administrativeGenderCode code="${p.sexe === 'U' ? 'UN' : p.sexe}" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="${xmlAttribute(p.naissance)}"/></patientPerson>`;
  return '<subject typeCode="SUBJ"><registrationEvent classCode="REG" moodCode="EVN"><statusCode code="active"/><subject1 typeCode="SBJ"><patient classCode="PAT">'
    + `<id root="${xmlAttribute(p?.oid ?? query.oid)}" extension="${xmlAttribute(p?.ins ?? query.ins)}"/><statusCode code="${answer.status ?? 'active'}"/>${person}`
    + '</patient></subject1></registrationEvent></subject>';
}

/**
 * TD0.2 answer (interface-dmp §3.3): acknowledgement AA, query answer OK with the record's status and the patient's
 * traits, or NF; attention lines AUTORISATION and STATUT_MT. `requestId` is the HL7 id of the request,
 * `root` or `root^extension` (`parseTd02Request`).
 */
export function buildTd02Answer(o: { answer: Td02Answer; requestId: string; id: string; at: Date; query: { ins: string; oid: string }; receiver?: string }): string {
  return `<PRPA_IN201308UV02 xmlns="${URI.hl7v3}" xmlns:xsi="${URI.xsi}" ITSVersion="XML_1.0">${transmission('PRPA_IN201308UV02', o.id, o.at, 'NE')}`
    + partner('receiver', o.receiver ?? 'LPS') + device('sender', TD02.dmpDevice, 'DMP') + attentionLines(o.answer)
    + `<acknowledgement typeCode="AA"><targetMessage><id ${ii(o.requestId)}/></targetMessage></acknowledgement>`
    + `<controlActProcess classCode="CACT" moodCode="EVN"><code code="PRPA_TE201308UV02" codeSystem="${TD02.interactions}"/>`
    + `<reasonCode code="${TD02.reason}" codeSystem="${TD02.reasonSystem}"/>`
    + (o.answer.exists ? subject(o.answer, o.query) : '')
    + `<queryAck><queryId ${queryId(o.requestId)}/><statusCode code="deliveredResponse"/><queryResponseCode code="${o.answer.exists ? 'OK' : 'NF'}"/></queryAck>`
    + `${queryByParameter(o.requestId, o.query.ins, o.query.oid)}</controlActProcess></PRPA_IN201308UV02>`;
}
