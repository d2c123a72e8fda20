import type { IssuedToken } from '../../dpi-temoin/ports';
import type { Mutant } from '../mutant';

export const jetonRejoue: Mutant = {
  id: 'jeton-rejoue', port: 'tokenPerCall', exigence: 'ex-air-040', rule: 'air/un-jeton-par-appel',
  sentence: 'Le même jeton sert à deux appels.',
  change: (ports) => {
    const kept = new Map<string, IssuedToken>();
    return { ...ports, tokenPerCall: { token: (call, issue) => {
      const key = `${call.session.id}|${call.patient?.ins ?? ''}`;
      const token = kept.get(key) ?? issue();
      kept.set(key, token);
      return token;
    } } };
  },
};
