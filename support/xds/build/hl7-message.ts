import { TD02 } from '../td02-codes';
import type { PatientTraits } from '../types';
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

const act = (trigger: string, reason: string): string => '<controlActProcess classCode="CACT" moodCode="EVN">'
  + `<code code="${trigger}" codeSystem="${TD02.interactions}"/><reasonCode code="${reason}" codeSystem="${TD02.reasonSystem}"/>`;

/** Who asks about whom. `id` is an OID or a UUID; `sender` the OID of the software, or its name. */
export interface PatientQuery { ins: string; oid: string; id: string; at: Date; sender: string }

/** PRPA_IN201307UV02: the question of TD0.2 and TD1.3a, told apart by its reason. */
export function patientQuery(o: PatientQuery, reason: string): string {
  return `<PRPA_IN201307UV02 xmlns="${URI.hl7v3}" ITSVersion="XML_1.0">${transmission('PRPA_IN201307UV02', o.id, o.at, 'AL')}`
    + device('receiver', TD02.dmpDevice, 'DMP') + partner('sender', o.sender)
    + `${act('PRPA_TE201307UV02', reason)}${queryByParameter(o.id, o.ins, o.oid)}</controlActProcess></PRPA_IN201307UV02>`;
}

/** `requestId` is the HL7 id of the request, `root` or `root^extension`. */
export interface PatientAnswer { requestId: string; id: string; at: Date; query: { ins: string; oid: string }; receiver?: string }

/** PRPA_IN201308UV02: acknowledgement AA, query answer OK with the patient, or NF without. */
export function patientAnswer(o: PatientAnswer, reason: string, parts: { attentionLines: string; /** undefined: NF. */ subject: string | undefined }): string {
  return `<PRPA_IN201308UV02 xmlns="${URI.hl7v3}" xmlns:xsi="${URI.xsi}" ITSVersion="XML_1.0">${transmission('PRPA_IN201308UV02', o.id, o.at, 'NE')}`
    + partner('receiver', o.receiver ?? 'LPS') + device('sender', TD02.dmpDevice, 'DMP') + parts.attentionLines
    + `<acknowledgement typeCode="AA"><targetMessage><id ${ii(o.requestId)}/></targetMessage></acknowledgement>`
    + act('PRPA_TE201308UV02', reason) + (parts.subject ?? '')
    + `<queryAck><queryId ${queryId(o.requestId)}/><statusCode code="deliveredResponse"/><queryResponseCode code="${parts.subject === undefined ? 'NF' : 'OK'}"/></queryAck>`
    + `${queryByParameter(o.requestId, o.query.ins, o.query.oid)}</controlActProcess></PRPA_IN201308UV02>`;
}

/** The patient found: identifier, status of the record, person, observations. */
export function patientSubject(o: { ins: string; oid: string; status: 'active' | 'terminated'; person: string; observations?: string }): string {
  return '<subject typeCode="SUBJ"><registrationEvent classCode="REG" moodCode="EVN"><statusCode code="active"/><subject1 typeCode="SBJ"><patient classCode="PAT">'
    + `<id root="${xmlAttribute(o.oid)}" extension="${xmlAttribute(o.ins)}"/><statusCode code="${o.status}"/>${o.person}${o.observations ?? ''}`
    + '</patient></subject1></registrationEvent></subject>';
}

/** patientPerson with its five traits; `telecoms`, `address` and `relations` are already serialised. */
export function patientPerson(p: PatientTraits, more: { telecoms?: string; address?: string; relations?: string } = {}): string {
  return '<patientPerson classCode="PSN" determinerCode="INSTANCE">'
    + `<name><family>${xmlText(p.nom)}</family><given>${xmlText(p.prenom)}</given></name>${more.telecoms ?? ''}`
    + `<administrativeGenderCode code="${p.sexe === 'U' ? 'UN' : p.sexe}" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="${xmlAttribute(p.naissance)}"/>`
    + `${more.address ?? ''}${more.relations ?? ''}</patientPerson>`;
}
