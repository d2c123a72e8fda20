import type { Rule } from '../rule';
import { automaticArrival } from './arrival';
import { bothTimes, dateOfTheAct } from './dates';
import { exclusionTold, feedingExclusions } from './exclusions';
import { historyLot, structureBesideTheAuthor } from './history';
import { sentMark } from './mark';
import { consistentAuthor, documentFiness, mtomDeposit, nothingActive, typedTitle, uniqueOids } from './metadata';
import { indirectFeeding } from './mode';
import { privateIdentifiers } from './private-identifiers';
import { falseDocumentReplaced } from './replacement';
import { dmpWarningTold } from './warning';

/** Feeding the DMP: what leaves, how, and what the record says of it. */
export const FEEDING_RULES: readonly Rule[] = [
  automaticArrival, feedingExclusions, exclusionTold, dmpWarningTold, sentMark, indirectFeeding,
  typedTitle, bothTimes, consistentAuthor, documentFiness, uniqueOids, mtomDeposit, nothingActive, privateIdentifiers,
  dateOfTheAct, structureBesideTheAuthor, historyLot, falseDocumentReplaced,
];
