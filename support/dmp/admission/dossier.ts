import type { ErrorCode } from '../../erreurs/table';
import { td02AnswerOf } from '../world/td02-answer';
import type { RecordAccess } from '../world/reader';
import { alimentation } from './alimentation';
import { consultation } from './consultation';
import { known, type AdmissionContext } from './context';
import { gestion } from './gestion';
import { authorisedRecords } from './liste-des-dmp';
import { ADMITTED, refused, type Outcome } from './outcome';
import { accessTo, recordOf } from './readable';
import { recherche } from './recherche';

/**
 * The patient's record, decided per transaction and per document (annexe 3). TD0.2 and TD1.3a *answer* that a DMP is absent or closed; TD0.3
 * and TD1.6 need an open one; a search needs access to the record, or to be the author of something in it when the patient blocked
 * the searcher; documents named one by one are decided one by one.
 */
export function dossier(context: AdmissionContext): Outcome {
  const asked = known(context, 'asked');
  switch (asked.transaction) {
    case 'TD0.2': return td02(context);
    case 'TD0.3': return td03(context);
    case 'TD0.4': return authorisedRecords(context, asked.request);
    case 'TD1.3a': context.granted = { kind: 'administrative', record: recordOf(context) }; return ADMITTED;
    case 'TD1.6': return td16(context);
    case 'TD2.1': return alimentation(context);
    case 'TD3.1': return recherche(context, asked.query);
    case 'TD3.2': return consultation(context, asked.requests);
    case 'TD3.3a': case 'TD3.3b': case 'TD3.3c': case 'TD3.3d': return gestion(context, asked.lot, asked.updates);
  }
}

function td02(context: AdmissionContext): Outcome {
  const { dmp: { settings }, incoming: { at } } = context;
  context.granted = { kind: 'td02', answer: td02AnswerOf(recordOf(context), known(context, 'reader'), at, settings.autorisation) };
  return ADMITTED;
}

function td03(context: AdmissionContext): Outcome {
  const record = recordOf(context);
  const access = accessTo(context, record);
  if (record === undefined || isClosed(access)) return refused('dossier', causeOf(access));
  if (access.kind === 'own-only') return refused('dossier', access.cause);
  context.granted = { kind: 'record', record };
  return ADMITTED;
}

/** No source says whether the list needs an authorisation: it is asked for, as for everything else in the record. */
function td16(context: AdmissionContext): Outcome {
  const record = recordOf(context);
  const access = accessTo(context, record);
  if (record === undefined || access.kind !== 'general') return refused('dossier', causeOf(access));
  context.granted = { kind: 'record', record };
  return ADMITTED;
}

/** No DMP, or one that is closed: nothing may be done with it. */
export const isClosed = (access: RecordAccess): boolean => access.kind === 'none' && (access.cause === 'DMP-DOSSIER-INEXISTANT' || access.cause === 'DMP-DOSSIER-FERME');

export const causeOf = (access: RecordAccess): ErrorCode => (access.kind === 'general' ? 'DMP-DOSSIER-INEXISTANT' : access.cause);
