import type { Mutant } from '../mutant';

export const signatureParLeCertificatDeConnexion: Mutant = {
  id: 'signature-par-le-certificat-de-connexion', port: 'signer', exigence: 'ex-gen-1450', rule: 'air/certificat-de-cachet',
  sentence: 'Le jeton est signé par le certificat d’authentification.',
  change: (ports) => ({ ...ports, signer: {
    issuer: (certificates) => ports.signer.issuer({ ...certificates, sign: certificates.authCli }),
    sign: (assertion, certificates) => ports.signer.sign(assertion, { ...certificates, sign: certificates.authCli }),
    lot: (certificates) => ports.signer.lot(certificates),
  } }),
};
