import { DMP_KINDS } from './kinds';
import type { FeedEligibilityPort } from './ports';

/** Référentiel §4.1 and EXI 06: what never leaves, whoever or whatever asks, by hand or by itself. */
export function feedEligibility(): FeedEligibilityPort {
  return {
    refuse: ({ document, patient, right, insKeyValid, unchanged }) => {
      if (DMP_KINDS[document.kind] === undefined) return 'document-local';
      if (document.text.trim() === '') return 'document-vide';
      if (unchanged) return 'document-inchange';
      if (patient.deces !== undefined) return 'patient-decede';
      if (patient.statutIns !== 'qualifiée') return 'ins-non-qualifiee-alimentation';
      if (!insKeyValid) return 'ins-cle-fausse';
      return right;
    },
  };
}
