import type { AdmittedPatient, AdmittedProfessional } from '../../support/dpi/contract';

export const AUBRAC: AdmittedProfessional = {
  persona: 'aubrac', login: 'aubrac', motDePasse: 'secret-tres-long', secretTotp: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', rpps: '10001234567',
  nom: 'AUBRAC', prenom: 'Claire', profession: '10', savoirFaire: 'SM04', connaitInformationRpps: true,
};
export const BRUME: AdmittedPatient = {
  persona: 'brume', ins: '279035121518989', oid: '1.2.250.1.213.1.4.10', nom: 'BRUME', prenom: 'Anne', naissance: '1979-03-01', situation: 'nominal', sexe: 'F', statutIns: 'qualifiée',
};
export const TROIS_VALLEES = { persona: 'trois-vallees', finess: '010000024', finessJuridique: '010000016', raisonSociale: 'CH des Trois-Vallées', secteur: 'SA01' };
