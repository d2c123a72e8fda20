import type { Verdict } from '../../rules/finding';
import type { AllureStatus } from './model';

/** Verdicts in Allure's words (toolchain, « Corrections »): what could not be told is unknown, what did not run is skipped, never passed. */
export const STATUS: Readonly<Record<Verdict, AllureStatus>> = {
  'conforme': 'passed', 'non conforme': 'failed', 'erreur du banc': 'broken', 'non concluant': 'unknown', 'à examiner': 'unknown', 'non exécuté': 'skipped', 'sans objet': 'skipped',
};

/** Cucumber's word for a step no question judged. A step that broke has the colour of the verdict the judgement gave its scenario. */
export function stepStatus(cucumber: string, scenario: Verdict): AllureStatus {
  switch (cucumber.toUpperCase()) {
    case 'PASSED': return 'passed';
    case 'SKIPPED': case 'PENDING': case 'UNDEFINED': return 'skipped';
    case 'FAILED': return scenario === 'conforme' || scenario === 'sans objet' ? 'unknown' : STATUS[scenario];
    default: return 'unknown';
  }
}
