import type { Mutant } from '../../mutant';

export const refusDuFinessTu: Mutant = {
  id: 'refus-du-finess-tu', port: 'dmpErrors', exigence: 'comite-finess-geographique-du-document', rule: 'alimentation/exclusion-dite',
  scenario: 'COMITE2026-09-finess-geographique/la-date-passee-le-dmp-refuse-et-l-ecran-dit-pourquoi',
  sentence: 'Un document refusé faute de FINESS géographique passe pour un document validé, resté au dossier.',
  change: (ports) => ({ ...ports, dmpErrors: { tell: (failure) => (
    failure.kind === 'registre' && failure.errors.some(({ code }) => code === 'DMPSimuleFinessJuridique') ? { message: 'document-valide' } : ports.dmpErrors.tell(failure)) } }),
};
