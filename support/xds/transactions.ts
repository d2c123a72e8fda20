const PATIENTS = { action: 'urn:hl7-org:v3:PRPA_IN201307UV02', response: 'urn:hl7-org:v3:PRPA_IN201308UV02', service: 'patients' } as const;
const HABILITATIONS = 'urn:si-dmp-habilitations:HabilitationsEndPoint:';
const UPDATE = { action: 'urn:ihe:iti:2010:UpdateDocumentSet', response: 'urn:ihe:iti:2010:UpdateDocumentSet-Response', service: 'registry' } as const;

/**
 * wsa:Action of each transaction (interface-dmp §3.2), request then answer, and the last segment of its address. Some share an action:
 * TD0.2 and TD1.3a differ by their reasonCode, TD3.3a to d by what they change (`transactionIn`, `updateKind`). Where an action alone must
 * name one of them, it is the first here.
 */
export const TRANSACTIONS = {
  'TD0.2': PATIENTS,
  'TD0.3': { action: `${HABILITATIONS}setAuthorization`, response: `${HABILITATIONS}setAuthorizationResponse`, service: 'habilitations' },
  'TD0.4': { action: 'urn:si-dmp-patients:PatientSpecificEndPoint:patientList', response: 'urn:si-dmp-patients:PatientSpecificEndPoint:patientListResponse', service: 'patientsSpecific' },
  'TD1.3a': PATIENTS,
  'TD1.6': { action: `${HABILITATIONS}listAuthorizationByPatient`, response: `${HABILITATIONS}listAuthorizationByPatientResponse`, service: 'habilitations' },
  'TD2.1': { action: 'urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b', response: 'urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-bResponse', service: 'repository' },
  'TD3.1': { action: 'urn:ihe:iti:2007:RegistryStoredQuery', response: 'urn:ihe:iti:2007:RegistryStoredQueryResponse', service: 'registry' },
  'TD3.2': { action: 'urn:ihe:iti:2007:RetrieveDocumentSet', response: 'urn:ihe:iti:2007:RetrieveDocumentSetResponse', service: 'repository' },
  /** Mask, unmask to professionals. */
  'TD3.3a': UPDATE,
  /** Show to the patient, to the legal representatives. */
  'TD3.3b': UPDATE,
  /** Delete. */
  'TD3.3c': UPDATE,
  /** Archive, take out of the archive. */
  'TD3.3d': UPDATE,
} as const;
export type Transaction = keyof typeof TRANSACTIONS;
