import type { AirGatePort } from '../ports';

/** Conditions of an AIR call, the most lasting obstacle told first. */
export function airGate(): AirGatePort {
  return {
    refuse: (asked) => {
      if (asked.rpps === undefined) return 'sans-rpps';
      if (asked.patient !== undefined && asked.patient.statutIns !== 'qualifiée') return 'ins-non-qualifiee';
      if (!asked.insKeyValid) return 'ins-cle-fausse';
      if (!asked.twoFactorsValid) return asked.twoFactorsTooOld ? 'second-facteur-perime' : 'second-facteur';
      return asked.noticeDue ? 'information-rpps' : undefined;
    },
  };
}
