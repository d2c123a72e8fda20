import type { Patient } from '../../../dpi-temoin/model';
import type { Mutant } from '../../mutant';

export const connexionSecreteGardee: Mutant = {
  id: 'connexion-secrete-gardee', port: 'secretAccess', exigence: 'ex-0-1-1100', rule: 'air/connexion-secrete-declaree',
  sentence: 'La connexion secrète d’un patient reste en place pour le patient suivant.',
  change: (ports) => {
    let last: Pick<Patient, 'id'> | undefined;
    return { ...ports, secretAccess: { ...ports.secretAccess,
      enter: (session, patient) => { last = patient; ports.secretAccess.enter(session, patient); },
      declared: (session, patient) => ports.secretAccess.declared(session, last ?? patient),
    } };
  },
};
