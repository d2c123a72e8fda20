import { ASSOCIATION_OBJECT } from '../schemes';
import type { Association } from '../types';
import { xmlAttribute } from './escape';
import { slot } from './slots';

/** rim:Association with the slots it has (prefix `rim` declared by the caller). */
export function association(a: Association): string {
  return `<rim:Association id="${xmlAttribute(a.id)}" objectType="${ASSOCIATION_OBJECT}" associationType="${xmlAttribute(a.type)}"`
    + ` sourceObject="${xmlAttribute(a.source)}" targetObject="${xmlAttribute(a.target)}">`
    + slot('SubmissionSetStatus', [a.submissionSetStatus]) + slot('PreviousVersion', [a.previousVersion === undefined ? undefined : String(a.previousVersion)])
    + slot('OriginalStatus', [a.originalStatus]) + slot('NewStatus', [a.newStatus]) + '</rim:Association>';
}
