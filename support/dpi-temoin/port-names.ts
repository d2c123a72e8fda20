import type { TemoinPorts } from './ports';

/** Ports a mutant may replace. `settings` is not one: it only says where to listen. */
const NAMES: Record<Exclude<keyof TemoinPorts, 'settings'>, true> = {
  clock: true, accounts: true, patients: true, password: true, secondFactor: true, reopening: true, sessions: true, autoLogout: true, airGate: true,
  rppsNotice: true, rppsSource: true, roleSource: true, structureSource: true, patientBinding: true, identity: true, classRef: true, method: true,
  vihfClaims: true, vihfTree: true, tokenPerCall: true, signer: true, installation: true, callPlan: true, authorization: true, transport: true,
  serverTrust: true, dmpErrors: true, documents: true, traces: true, traceIntegrity: true, traceRetention: true, accessRecap: true, accountReview: true, passwordRules: true, dmpPermission: true, traceExport: true, about: true, screens: true, delegation: true, webPs: true,
  patientInformation: true, opposition: true, careEpisode: true, careTeam: true, consent: true, rightsGate: true, mentions: true,
  searchScope: true, documentSigns: true, printing: true, accessMode: true, lotMates: true, copies: true, importChoice: true,
  documentChanges: true, confirmations: true, maskingRequests: true, visibilityChoices: true, lastVisits: true,
  parametersFile: true, parametersWay: true, minors: true, secretAccess: true,
  insStatus: true, openingCheck: true, openRecords: true, turns: true,
  localAccess: true, dossierOrder: true,
  localDocuments: true, feedEligibility: true, feedQueue: true, feedMarks: true, feedPolicy: true, documentIds: true, internalIds: true, cdaWriter: true, feedMetadata: true,
  masking: true, lotPackaging: true, feedClaims: true,
  plannedStays: true, preload: true, temporaryDocuments: true, news: true,
};

export const portNames = Object.keys(NAMES) as (keyof typeof NAMES)[];
