import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../erreurs/error';
import { parseTd02Answer } from '../xds/parse/td02';
import { parseTd03Answer } from '../xds/parse/td03';
import { parseTd04Answer } from '../xds/parse/td04';
import { parseTd13aAnswer } from '../xds/parse/td13a';
import { parseTd16Answer } from '../xds/parse/td16';
import type { AnswerDetails } from './documents-view';

/** Status of a success in the DMP's own services (interface-dmp §5.2). */
const OK = 'DMPOk';

const refusalOf = ({ status, context }: { status: string; context?: string }): AnswerDetails =>
  status === OK ? {} : { refusal: { code: status, reason: context ?? '' } };

/** What an HL7 or service answer says. One that cannot be read says nothing here: the wire's own rules judge its form. */
export function readServiceAnswer(transaction: string | undefined, payload: XmlElement): AnswerDetails {
  try {
    switch (transaction) {
      case 'TD0.2': return { td02: parseTd02Answer(payload) };
      case 'TD1.3a': return { td13a: parseTd13aAnswer(payload) };
      case 'TD0.3': return refusalOf(parseTd03Answer(payload));
      case 'TD0.4': { const td04 = parseTd04Answer(payload); return { td04, ...refusalOf(td04) }; }
      case 'TD1.6': { const td16 = parseTd16Answer(payload); return { td16, ...refusalOf(td16) }; }
      default: return {};
    }
  } catch (error) {
    if (!(error instanceof HomologairError)) throw error;
    const { code, details } = error;
    return code === 'XDS-TD02-ACQUITTEMENT' ? { refusal: { code: String(details['code']), reason: String(details['detail']) } } : {};
  }
}
