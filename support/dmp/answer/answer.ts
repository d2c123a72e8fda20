import { known, type AdmissionContext, type Granted } from '../admission/context';
import { toldInHistory } from '../admission/historique';
import type { Refused } from '../admission/outcome';
import { countAccess } from '../admission/surveillance';
import type { FaultTable } from '../faults/table';
import { td02Answer } from './td02';
import { td03Answer } from './td03';
import { td04Answer } from './td04';
import { td13aAnswer } from './td13a';
import { td16Answer } from './td16';
import { td21Answer } from './td21';
import { td31Answer, type QueryAnswerCache } from './td31';
import { td32Answer } from './td32';
import { td33Answer } from './td33';
import type { WireAnswer } from './wire';

/** What the stages granted, as the answer of the transaction; the access is counted and written in the patient's history. */
export function answerOf(context: AdmissionContext, table: FaultTable, cache: QueryAnswerCache): WireAnswer | Refused {
  const answer = built(context, table, cache);
  countAccess(context);
  toldInHistory(context);
  return answer;
}

function built(context: AdmissionContext, table: FaultTable, cache: QueryAnswerCache): WireAnswer {
  const asked = known(context, 'asked');
  switch (asked.transaction) {
    case 'TD0.2': return td02Answer(context, asked, granted(context, 'td02').answer);
    case 'TD0.3': return td03Answer(context, asked.request, granted(context, 'record').record);
    case 'TD0.4': return td04Answer(context, granted(context, 'authorised').records);
    case 'TD1.3a': return td13aAnswer(context, asked, granted(context, 'administrative').record);
    case 'TD1.6': return td16Answer(context, asked.request, granted(context, 'record').record);
    case 'TD2.1': return td21Answer(context, granted(context, 'deposit'), table);
    case 'TD3.1': return td31Answer(context, asked.query.returnType, granted(context, 'entries'), table, cache);
    case 'TD3.2': return td32Answer(context, granted(context, 'contents'), table);
    case 'TD3.3a': case 'TD3.3b': case 'TD3.3c': case 'TD3.3d': return td33Answer(context, granted(context, 'updates'));
  }
}

function granted<K extends Granted['kind']>(context: AdmissionContext, kind: K): Extract<Granted, { kind: K }> {
  const found = known(context, 'granted');
  if (found.kind !== kind) throw new Error(`admission granted ${found.kind}, answer needs ${kind}`);
  return found as Extract<Granted, { kind: K }>;
}
