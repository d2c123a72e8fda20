import type { Mutant } from '../../mutant';

export const identifiantPriveResservi: Mutant = {
  id: 'identifiant-prive-resservi', port: 'internalIds', exigence: 'ex-0-1-1025', rule: 'alimentation/identifiants-prives',
  sentence: 'L’identifiant d’un compte fermé passe au compte suivant.',
  change: (ports) => ({ ...ports, internalIds: { of: (login) => {
    const open = ports.accounts.all().filter(({ rpps, shutAt }) => rpps === undefined && shutAt === undefined).map((account) => account.login);
    return `AGENT${open.indexOf(login) + 1}`;
  } } }),
};
