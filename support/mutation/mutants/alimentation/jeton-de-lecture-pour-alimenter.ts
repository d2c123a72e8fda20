import type { IssuedToken } from '../../../dpi-temoin/ports';
import type { Mutant } from '../../mutant';

export const jetonDeLecturePourAlimenter: Mutant = {
  id: 'jeton-de-lecture-pour-alimenter', port: 'tokenPerCall', exigence: 'conv2020-art-3-consultation-seule', rule: 'air/jamais-d-alimentation',
  sentence: 'Le jeton AIR de la dernière lecture sert aussi à alimenter.',
  change: (ports) => {
    let last: IssuedToken | undefined;
    return { ...ports, tokenPerCall: { token: (call, issue) => (call.transaction === 'TD2.1' ? last ?? issue() : last = ports.tokenPerCall.token(call, issue)) } };
  },
};
