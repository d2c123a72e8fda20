import type { Mutant } from '../mutant';

export const panneMontreeBrute: Mutant = {
  id: 'panne-montree-brute', port: 'dmpErrors', exigence: 'cnda-pre-err', rule: 'ecran/panne-en-clair',
  sentence: 'La panne s’affiche comme un développeur la lirait.',
  change: (ports) => ({ ...ports, dmpErrors: { tell: (failure) => ({ message: 'requete-refusee', reason: `SoapFaultException: [object Object] at Transport.send (transport.js:41)${failure.kind}` }) } }),
};
