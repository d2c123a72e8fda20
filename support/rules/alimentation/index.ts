import type { Rule } from '../rule';
import { automaticArrival } from './arrival';
import { sentMark } from './mark';
import { indirectFeeding } from './mode';

/** Feeding the DMP: what leaves, how, and what the record says of it. */
export const FEEDING_RULES: readonly Rule[] = [automaticArrival, sentMark, indirectFeeding];
