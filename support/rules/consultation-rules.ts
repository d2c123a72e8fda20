import { emergencyBanner } from './emergency-banner';
import { emergencyDeclared } from './emergency-declared';
import { importedDocuments, importedOrigin } from './imports';
import { printedListEqualsAnswer } from './printed-list-equals-answer';
import type { Rule } from './rule';
import { screenAnnouncesNothing } from './screen-announces-nothing';
import { screenAsksAuthorisation } from './screen-asks-authorisation';
import { screenDocumentHeader } from './screen-document-header';
import { screenDocumentStates } from './screen-document-states';
import { screenFilters } from './screen-filters';
import { screenLotMates } from './screen-lot-mates';
import { screenLocalDates } from './screen-local-dates';
import { screenOpeningAlert } from './screen-opening-alert';
import { screenPatientDocuments } from './screen-patient-documents';
import { searchOnGesture } from './search-on-gesture';
import { searchScope } from './search-scope';
import { traceNothingMasked } from './trace-nothing-masked';
import { traceOfEmergency } from './trace-of-emergency';

/** Search, list, opening and emergency access. */
export const CONSULTATION_RULES: readonly Rule[] = [
  screenDocumentStates, screenPatientDocuments, screenLocalDates, searchScope, screenFilters, screenOpeningAlert, screenDocumentHeader, screenLotMates,
  importedDocuments, importedOrigin,
  searchOnGesture, screenAnnouncesNothing, screenAsksAuthorisation, emergencyDeclared, emergencyBanner, traceOfEmergency, printedListEqualsAnswer, traceNothingMasked,
];
