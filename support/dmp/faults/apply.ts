import { partialQueryAnswer } from '../../xds/build/td31-answer';
import type { SoapHeaders } from '../../xds/types';
import { binaryAnswer, faultAnswer, textAnswer, type WireAnswer } from '../answer/wire';
import type { Trouble } from './injector';
import { SIMULATED } from './wire-error';

/** An answer as it will really leave. */
export interface Departure {
  answer: WireAnswer;
  /** Milliseconds of real time to wait first. */
  delayMs: number;
  /** It leaves when the troubles are cleared. */
  held?: true;
  /** Octets of the body after which the connection is cut; 0: nothing leaves at all. */
  cutAfter?: number;
  /** What was caused, for the journal. */
  caused?: string;
}

/** The answer under a trouble asked for by the administration. */
export function applyTrouble(answer: WireAnswer, trouble: Trouble | undefined, request?: SoapHeaders): Departure {
  if (trouble === undefined) return { answer, delayMs: 0 };
  const caused = `panne provoquée : ${JSON.stringify(trouble)}`;
  switch (trouble.genre) {
    // Answered before anything was judged.
    case 'maintenance': return { answer, delayMs: 0 };
    case 'delai': return { answer, delayMs: trouble.ms, caused };
    case 'http': return { answer: textAnswer(trouble.statut, `${SIMULATED} panne provoquée par le banc`), delayMs: 0, caused };
    case 'faute': return { answer: faultAnswer({ code: trouble.role, subcode: trouble.code, reason: `${SIMULATED} ${trouble.raison}` }, request), delayMs: 0, caused };
    case 'retenue': return { answer, delayMs: 0, held: true, caused };
    case 'coupure': return { answer, delayMs: 0, cutAfter: trouble.ou === 'avant' ? 0 : Math.ceil(answer.body.length / 2), caused };
    case 'partiel': return { answer: partial(answer, `${SIMULATED} ${trouble.raison}`), delayMs: 0, caused };
    case 'mtom': return { answer: brokenMtom(answer, trouble.defaut), delayMs: 0, caused };
  }
}

/** A complete query answer made partial; any other answer stays as it is. */
function partial(answer: WireAnswer, context: string): WireAnswer {
  const contentType = answer.headers.find(([name]) => name === 'Content-Type')?.[1] ?? '';
  const made = partialQueryAnswer(answer.body.toString('utf8'), { code: 'XDSRegistryError', context, severity: 'Error' });
  return made === undefined ? answer : binaryAnswer(answer.status, contentType, Buffer.from(made, 'utf8'));
}

/** Breaks a multipart answer; another kind of answer stays as it is. */
function brokenMtom(answer: WireAnswer, defect: 'partie-absente' | 'frontiere' | 'tronque'): WireAnswer {
  const contentType = answer.headers.find(([name]) => name === 'Content-Type')?.[1] ?? '';
  const boundary = /boundary="([^"]+)"/.exec(contentType)?.[1];
  if (boundary === undefined) return answer;
  if (defect === 'frontiere') return binaryAnswer(answer.status, contentType.replace(boundary, `${boundary}-autre`), answer.body);
  const second = answer.body.indexOf(`--${boundary}\r\n`, 1, 'latin1');
  if (second < 0) return answer;
  if (defect === 'tronque') return binaryAnswer(answer.status, contentType, answer.body.subarray(0, second + Math.ceil((answer.body.length - second) / 2)));
  return binaryAnswer(answer.status, contentType, Buffer.concat([answer.body.subarray(0, second), Buffer.from(`--${boundary}--\r\n`, 'latin1')]));
}
