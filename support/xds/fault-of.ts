import type { HomologairError } from '../erreurs/error';
import type { SoapFault } from './types';

type Shape = Pick<SoapFault, 'code' | 'subcode'>;

/** WS-Addressing 1.0 SOAP binding §6.4: which fault each defect of addressing calls for. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'XDS-SOAP-VERSION': { code: 'VersionMismatch' },
  'XDS-SOAP-MUSTUNDERSTAND': { code: 'MustUnderstand' },
  'XDS-WSA-ACTION-ABSENTE': { code: 'Sender', subcode: 'wsa:MessageAddressingHeaderRequired' },
  'XDS-WSA-MESSAGEID-ABSENT': { code: 'Sender', subcode: 'wsa:MessageAddressingHeaderRequired' },
  'XDS-WSA-MESSAGEID-FORME': { code: 'Sender', subcode: 'wsa:InvalidAddressingHeader' },
  'XDS-WSA-EN-TETE-DOUBLE': { code: 'Sender', subcode: 'wsa:InvalidAddressingHeader' },
  'XDS-WSA-REPLYTO': { code: 'Sender', subcode: 'wsa:InvalidAddressingHeader' },
  'XDS-ACTION-CONTRADICTOIRE': { code: 'Sender', subcode: 'wsa:InvalidAddressingHeader' },
};

/** The SOAP fault that answers a message refused by parse/: its code and sub-code, its French sentence. */
export function faultOf(error: HomologairError): SoapFault {
  return { ...(SHAPES[error.code] ?? { code: 'Sender' }), reason: error.message };
}
