import { DmpTrouble } from '../../../dpi-temoin/outcome';
import type { Mutant } from '../../mutant';

/** A deposit, by the element that carries it. */
const DEPOSIT = 'ProvideAndRegisterDocumentSetRequest';

export const certificatExpireTuALEnvoi: Mutant = {
  id: 'certificat-expire-tu-a-l-envoi', port: 'transport', exigence: 'ex-gen-1140', rule: 'ecran/message',
  scenario: 'EXI-24-certificats/avec-un-certificat-expire-l-envoi-attend-et-le-professionnel-en-lit-la-raison',
  sentence: 'Le certificat expiré retient l’envoi d’un document, et l’écran parle d’une simple coupure.',
  change: (ports) => ({ ...ports, transport: { ...ports.transport, send: async (call, by) => {
    try {
      return await ports.transport.send(call, by);
    } catch (error) {
      if (!(error instanceof DmpTrouble) || error.failure.kind !== 'connexion-coupee' || !call.body.includes(DEPOSIT)) throw error;
      throw new DmpTrouble({ kind: 'connexion-coupee', detail: error.failure.detail }, error.left, error);
    }
  } } }),
};
