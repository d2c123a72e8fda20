import type { Store } from '../storage/database';
import { teamOnly } from './local-access';
import { mingledOrder } from './order';
import type { ImportPorts, LocalCopy } from './ports';

export function importPorts(store: Store): ImportPorts {
  const of = ({ id }: { id: number }): LocalCopy[] => store.all<{ json: string }>('SELECT json FROM copies WHERE patient = ? ORDER BY rang', id).map(({ json }) => JSON.parse(json) as LocalCopy);
  return {
    copies: {
      of,
      keep: (patient, copy) => {
        if (of(patient).some(({ uniqueId }) => uniqueId === copy.uniqueId)) return 'already';
        store.run('INSERT INTO copies (patient, document, json) VALUES (?, ?, ?)', patient.id, copy.uniqueId, JSON.stringify(copy));
        return 'kept';
      },
      remove: ({ id }, uniqueId) => store.run('DELETE FROM copies WHERE patient = ? AND document = ?', id, uniqueId),
    },
    localAccess: teamOnly(), dossierOrder: mingledOrder(),
    importChoice: { chosen: (listed, references) => listed.filter(({ documentUniqueId }) => references.includes(documentUniqueId)) },
  };
}
