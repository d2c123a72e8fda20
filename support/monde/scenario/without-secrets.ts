import type { AdmittedProfessional } from '../../dpi/contract';

/** What the journal keeps of a professional: identity, never what opens a session. */
export const withoutSecrets = ({ motDePasse: _p, secretTotp: _t, connaitInformationRpps: _c, ...person }: AdmittedProfessional): Omit<AdmittedProfessional, 'motDePasse' | 'secretTotp' | 'connaitInformationRpps'> => person;
