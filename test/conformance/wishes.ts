import { randomUUID } from 'node:crypto';
import type { Wish } from './client';

interface Patient { ins: string; oid: string }

/** TD0.2, by hand. */
export const existence = (patient: Patient): Wish => ({
  service: 'patients', action: 'urn:hl7-org:v3:PRPA_IN201307UV02', patient,
  body: `<PRPA_IN201307UV02 xmlns="urn:hl7-org:v3" ITSVersion="XML_1.0"><id root="${randomUUID()}"/><creationTime value="20260101120000"/><interactionId root="2.16.840.1.113883.1.6" extension="PRPA_IN201307UV02"/>
<processingCode code="D"/><processingModeCode code="T"/><acceptAckCode code="AL"/><receiver typeCode="RCV"><device classCode="DEV" determinerCode="INSTANCE"><id root="1.2.250.1.213.4.1.1.1"/></device></receiver>
<sender typeCode="SND"><device classCode="DEV" determinerCode="INSTANCE"><id root="1.2.3.4"/></device></sender><controlActProcess classCode="CACT" moodCode="EVN"><reasonCode code="TEST_EXST" codeSystem="1.2.250.1.213.1.1.4.11"/>
<queryByParameter><statusCode code="new"/><parameterList><patientIdentifier><value root="${patient.oid}" extension="${patient.ins}"/><semanticsText>Patient.id</semanticsText></patientIdentifier></parameterList></queryByParameter></controlActProcess></PRPA_IN201307UV02>`,
});

/** TD0.3, by hand. */
export const authorise = (patient: Patient): Wish => ({
  service: 'habilitations', action: 'urn:si-dmp-habilitations:HabilitationsEndPoint:setAuthorization', patient,
  body: '<h:setAuthorization xmlns:h="urn:si-dmp-habilitations"><h:action>AJOUT</h:action></h:setAuthorization>',
});

/** TD3.1 FindDocuments, by hand. */
export const search = (patient: Patient): Wish => ({
  service: 'registry', action: 'urn:ihe:iti:2007:RegistryStoredQuery', patient,
  body: `<q:AdhocQueryRequest xmlns:q="urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0" xmlns:r="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0"><q:ResponseOption returnComposedObjects="true" returnType="LeafClass"/>
<r:AdhocQuery id="urn:uuid:14d4debf-8f97-4251-9a74-a90016b0af0d"><r:Slot name="$XDSDocumentEntryPatientId"><r:ValueList><r:Value>'${patient.ins}^^^&amp;${patient.oid}&amp;ISO^NH'</r:Value></r:ValueList></r:Slot>
<r:Slot name="$XDSDocumentEntryStatus"><r:ValueList><r:Value>('urn:oasis:names:tc:ebxml-regrep:StatusType:Approved')</r:Value></r:ValueList></r:Slot></r:AdhocQuery></q:AdhocQueryRequest>`,
});

/** TD3.2, by hand. */
export const fetchDocument = (patient: Patient, uniqueId: string, repository = '1.2.250.1.213.4.1.1.1.2'): Wish => ({
  service: 'repository', action: 'urn:ihe:iti:2007:RetrieveDocumentSet', patient,
  body: `<RetrieveDocumentSetRequest xmlns="urn:ihe:iti:xds-b:2007"><DocumentRequest><RepositoryUniqueId>${repository}</RepositoryUniqueId><DocumentUniqueId>${uniqueId}</DocumentUniqueId></DocumentRequest></RetrieveDocumentSetRequest>`,
});

/** TD2.1, its beginning only: it must be refused before anyone reads further. */
export const feed = (patient: Patient): Wish => ({
  service: 'repository', action: 'urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b', patient, body: '<ProvideAndRegisterDocumentSetRequest xmlns="urn:ihe:iti:xds-b:2007"/>',
});
