import { accessCheckedFirst } from './access-checked-first';
import { aliveDuringCall } from './alive-during-call';
import { dmpStateShown, openRecordsMarked, typesShownAtOpening } from './dmp-state-shown';
import { failureToldPlainly, noRetryStorm, oneMessagePerCode } from './errors-told';
import { declaredEmitter } from './declared-emitter';
import { newHostUsed } from './new-host';
import { transactionsOffered } from './transactions-offered';
import { identityDecidedByThePerson, screenDivergingTraits } from './diverging-traits';
import { incompleteListTold } from './incomplete-list-told';
import { insKeyChecked } from './ins-key-checked';
import { qualifiedInsBeforeAnyCall } from './qualified-ins-before-any-call';
import type { Rule } from './rule';
import { screenInsStatus } from './screen-ins-status';
import { screenNothingMoreThanReturned } from './screen-nothing-more-than-returned';

/** Exchange with the DMP: identity, access conditions, errors told. */
export const EXCHANGE_RULES: readonly Rule[] = [
  qualifiedInsBeforeAnyCall, insKeyChecked, accessCheckedFirst, screenInsStatus, identityDecidedByThePerson, screenDivergingTraits, screenNothingMoreThanReturned,
  oneMessagePerCode, failureToldPlainly, noRetryStorm, aliveDuringCall, newHostUsed, dmpStateShown, typesShownAtOpening, openRecordsMarked, transactionsOffered, declaredEmitter, incompleteListTold,
];
