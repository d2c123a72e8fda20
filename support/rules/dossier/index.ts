import type { Rule } from '../rule';
import { importKeepsCodes } from './import-codes';
import { localRegime } from './local-regime';
import { lastFeedingTold, newsCounted } from './news';
import { nothingKept } from './nothing-kept';
import { preloadForResponsible } from './preload-for-responsible';
import { preloadNecessary } from './preload-necessary';
import { preloadNothingMasked } from './preload-nothing-masked';
import { preloadPurged } from './preload-purged';
import { preloadReserved } from './preload-reserved';
import { preloadTraced } from './preload-traced';
import { recordOrder, recordOrigin } from './record-order';
import { screenBody } from './screen-body';
import { screenCriteria } from './screen-criteria';
import { screenMetadata } from './screen-metadata';
import { searchCriteria } from './search-criteria';
import { copyNotice, olderKept, versionNotices } from './version-notices';

/** Precise search, local copies, what is new at the DMP, planned stays. */
export const DOSSIER_RULES: readonly Rule[] = [
  searchCriteria, screenCriteria, screenMetadata, importKeepsCodes, localRegime, nothingKept, screenBody,
  preloadForResponsible, preloadNecessary, preloadNothingMasked, preloadReserved, preloadPurged, preloadTraced,
  recordOrder, recordOrigin, newsCounted, lastFeedingTold, versionNotices, copyNotice, olderKept,
];
