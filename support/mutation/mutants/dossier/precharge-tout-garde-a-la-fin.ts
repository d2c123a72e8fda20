import type { Mutant } from '../../mutant';

export const prechargementToutGarde: Mutant = {
  id: 'precharge-tout-garde-a-la-fin', port: 'temporaryDocuments', exigence: 'prechargement-purge', rule: 'precharge/efface-a-la-fin',
  sentence: 'À la fin de l’épisode, tout ce qui était préchargé passe au dossier, choisi ou non.',
  change: (ports) => ({ ...ports, temporaryDocuments: { ...ports.temporaryDocuments, purge: (patient) => {
    for (const { login } of ports.accounts.all()) for (const one of ports.temporaryDocuments.visible(patient, login)) ports.copies.keep({ ...patient }, { ...one, by: login, origin: 'DMP' });
    ports.temporaryDocuments.purge(patient);
  } } }),
};
