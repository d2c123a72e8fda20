import type { MessageName } from '../screens/messages';

/** Codes known whole, each with its own sentence (EX_GEN-1145). `DMPSimule…`: this bench's own, no official catalogue being public. */
export const BY_WHOLE_CODE: Readonly<Record<string, MessageName>> = {
  DMPSimuleXml: 'message-illisible', DMPSimuleAdressage: 'adressage-refuse', DMPSimuleAction: 'action-inconnue', DMPSimuleSoap: 'enveloppe-refusee', DMPSimuleService: 'service-inconnu',
  XDSUnknownStoredQuery: 'recherche-inconnue', XDSStoredQueryMissingParam: 'critere-manquant', XDSStoredQueryParamNumber: 'critere-multiple', XDSRegistryError: 'registre-en-erreur',
  DMPSimuleUrgenceOpposee: 'urgence-refusee', XDSUnknownRepositoryId: 'depot-inconnu', XDSMissingDocument: 'document-absent-du-message', DMPSimuleMesusage: 'mesusage-presume', DMPSimuleDeces: 'patient-decede',
  XDSTooManyResults: 'trop-de-resultats', XDSDuplicateUniqueIdInRegistry: 'document-deja-present', XDSRegistryDuplicateUniqueIdInMessage: 'document-double', DMPSimuleAuteur: 'auteur-incoherent',
  XDSRepositoryMetadataError: 'empreinte-fausse', DMPSimuleCda: 'cda-refuse', DMPSimuleSignatureLot: 'signature-du-lot-refusee', DMPSimuleFinessJuridique: 'finess-geographique-manquant',
  XDSRegistryMetadataError: 'metadonnees-refusees', UnresolvedReferenceException: 'reference-perdue', XDSMetadataVersionError: 'version-perimee', DMPSimuleIrreversible: 'modification-irreversible',
  XDSMetadataUpdateError: 'modification-refusee', DMPSimuleNonServi: 'fonction-non-servie',
};
