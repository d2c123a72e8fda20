import type { Dated } from '../droits/model';
import type { Store } from '../storage/database';
import { authorsChanges } from './changes';
import type { GestionPorts } from './ports';
import { documentVisibility } from './visibility';

/** A preference and requests kept in the database: they outlive sessions and restarts. */
export function gestionPorts(store: Store): GestionPorts {
  const silenced = (login: string): string => `sans-confirmation:${login}`;
  const request = ({ id }: { id: number }, document: string): string => `demande-de-masquage:${id}:${document}`;
  return {
    documentChanges: authorsChanges(), visibilityChoices: documentVisibility(),
    lastVisits: {
      of: ({ login }, { id }) => store.setting(`venue:${login}:${id}`),
      came: ({ login }, { id }, at) => { store.set(`venue:${login}:${id}`, at.toISOString()); },
    },
    confirmations: {
      asks: (change, { login }) => change === 'supprimer' || ((change === 'montrer-aux-representants' || change === 'montrer-au-patient') && store.setting(silenced(login)) !== 'oui'),
      silence: ({ login }) => { store.set(silenced(login), 'oui'); },
    },
    maskingRequests: {
      recorded: (patient, document) => {
        const json = store.setting(request(patient, document));
        return json === undefined ? undefined : JSON.parse(json) as Dated;
      },
      record: (patient, document, by) => { store.set(request(patient, document), JSON.stringify(by)); },
      missing: (change, known) => change === 'masquer' && known === undefined,
    },
  };
}
