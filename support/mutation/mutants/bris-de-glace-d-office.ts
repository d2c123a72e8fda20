import type { Mutant } from '../mutant';

export const brisDeGlaceDOffice: Mutant = {
  id: 'bris-de-glace-d-office', port: 'accessMode', exigence: 'ex-0-3-1050', rule: 'air/bris-de-glace-declare',
  sentence: 'Revenu à l’accès normal, le logiciel déclare encore le bris de glace.',
  change: (ports) => {
    let broken = false;
    return { ...ports, accessMode: { ...ports.accessMode, leave: (session, patient) => { broken ||= ports.accessMode.emergency(session, patient) !== undefined; ports.accessMode.leave(session, patient); },
      declared: (session, patient) => (broken ? { ...ports.accessMode.declared(session, patient), code: 'bris_de_glace', displayName: 'Accès en bris de glace' } : ports.accessMode.declared(session, patient)) } };
  },
};
