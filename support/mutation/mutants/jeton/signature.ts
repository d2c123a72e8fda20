import { signAssertion } from '../../../vihf/issue/issue';
import type { CertificateSet, CertificateSetName } from '../../../dpi-temoin/config';
import type { SignerPort, TemoinPorts } from '../../../dpi-temoin/ports';
import { signers } from '../../../dpi-temoin/token/signer';
import type { Mutant } from '../../mutant';

type SignatureDefect = Pick<Mutant, 'id' | 'sentence'> & { signer(ports: TemoinPorts): Pick<SignerPort, 'sign'> & Partial<SignerPort> };

/** The token sealed with what another set of certificates holds; the connection keeps its own. */
function sealedWith(name: CertificateSetName) {
  return ({ installation, signer }: TemoinPorts): SignerPort => {
    installation.selectCertificates(name);
    const { sign } = installation.certificates();
    installation.selectCertificates('nominal');
    const resealed = (certificates: CertificateSet): CertificateSet => ({ ...certificates, sign });
    return { issuer: (certificates) => signer.issuer(resealed(certificates)), sign: (assertion, certificates) => signer.sign(assertion, resealed(certificates)), lot: (certificates) => signer.lot(certificates) };
  };
}

/** Interface-dmp §2.5: who signs, with what, and over what. */
const DEFECTS: readonly SignatureDefect[] = [
  { id: 'jeton-non-signe', sentence: 'Le jeton part sans signature.', signer: () => ({ sign: (assertion) => assertion }) },
  { id: 'jeton-signe-en-sha-1', sentence: 'Le jeton est signé en RSA-SHA1, comme les exemples de 2020.', signer: () => {
    const signerOf = signers();
    return { sign: (assertion, { sign }) => signAssertion(assertion, signerOf(sign), 'exemples-2020') };
  } },
  { id: 'jeton-retouche-apres-signature', sentence: 'Le jeton est retouché après avoir été signé.', signer: ({ signer }) => ({ sign: (assertion, certificates) => signer.sign(assertion, certificates).replace('>urn:dmp<', '> urn:dmp<') }) },
  { id: 'cachet-d-un-autre-etablissement', sentence: 'Le jeton est signé par le cachet d’un autre établissement.', signer: sealedWith('finessAutreStructure') },
  { id: 'cachet-expire', sentence: 'Le jeton est signé par un certificat de cachet expiré.', signer: sealedWith('expire') },
  { id: 'cachet-revoque', sentence: 'Le jeton est signé par un certificat de cachet révoqué.', signer: sealedWith('revoque') },
  { id: 'cachet-d-une-autre-autorite', sentence: 'Le jeton est signé par un cachet que l’IGC-Santé n’a pas délivré.', signer: sealedWith('autreAc') },
];

/** One defect of the signature or of its certificate. */
export const SIGNATURE_MUTANTS: readonly Mutant[] = DEFECTS.map(({ signer, ...defect }) => ({
  ...defect, port: 'signer', exigence: 'ex-gen-1450', rule: 'air/certificat-de-cachet',
  change: (ports) => ({ ...ports, signer: { ...ports.signer, ...signer(ports) } }),
}));
