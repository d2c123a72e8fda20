import { known, type AdmissionContext, type Granted } from '../admission/context';
import { refused, type Refused } from '../admission/outcome';
import type { FaultTable } from '../faults/table';
import { td02Answer } from './td02';
import { td03Answer } from './td03';
import { td31Answer, type QueryAnswerCache } from './td31';
import { td32Answer } from './td32';
import type { WireAnswer } from './wire';

/** What the stages granted, as the answer of the transaction; TD2.1 is lawful in INDIRECTE but not served in this version. */
export function answerOf(context: AdmissionContext, table: FaultTable, cache: QueryAnswerCache): WireAnswer | Refused {
  const asked = known(context, 'asked');
  switch (asked.transaction) {
    case 'TD0.2': return td02Answer(context, asked, granted(context, 'td02').answer);
    case 'TD0.3': return td03Answer(context, asked.request, granted(context, 'record').record);
    case 'TD3.1': return td31Answer(context, asked.query.returnType, granted(context, 'entries').documents, cache);
    case 'TD3.2': return td32Answer(context, granted(context, 'contents'), table);
    case 'TD2.1': return refused('reponse', 'DMP-NON-SERVI', { transaction: 'TD2.1' });
  }
}

function granted<K extends Granted['kind']>(context: AdmissionContext, kind: K): Extract<Granted, { kind: K }> {
  const found = known(context, 'granted');
  if (found.kind !== kind) throw new Error(`admission granted ${found.kind}, answer needs ${kind}`);
  return found as Extract<Granted, { kind: K }>;
}
