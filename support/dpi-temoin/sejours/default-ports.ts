import { searchedType } from '../consultation/document-types';
import type { Store } from '../storage/database';
import { PRELOAD_BEFORE_MS, PRELOADED_TYPES, type PlannedStay, type TemporaryDocument } from './model';
import type { StayPorts } from './ports';

export function stayPorts(store: Store): StayPorts {
  const COLUMNS = 'id, patient, responsable, debut, nature, fait';
  const clean = ({ fait, ...stay }: PlannedStay & { fait?: string | null }): PlannedStay => ({ ...stay, ...(fait === null || fait === undefined ? {} : { fait }) });
  return {
    plannedStays: {
      plan: ({ patient, responsable, debut, nature }) => store.run('INSERT INTO sejours (patient, responsable, debut, nature) VALUES (?, ?, ?, ?)', patient, responsable, debut, nature),
      of: ({ id }) => store.all<PlannedStay>(`SELECT ${COLUMNS} FROM sejours WHERE patient = ? ORDER BY debut, id`, id).map(clean),
      due: (now) => store.all<PlannedStay>(`SELECT ${COLUMNS} FROM sejours WHERE fait IS NULL ORDER BY id`).map(clean)
        .filter(({ debut }) => now.getTime() >= Date.parse(`${debut}T00:00:00Z`) - PRELOAD_BEFORE_MS),
      done: ({ id }, outcome) => store.run('UPDATE sejours SET fait = ? WHERE id = ?', outcome, id),
      lastTwoFactorAt: (login) => store.get<{ a: string | null }>('SELECT max(deux_facteurs) AS a FROM sessions WHERE login = ?', login)?.a ?? undefined,
    },
    preload: {
      onBehalfOf: ({ responsable }) => responsable,
      stopped: (refusal) => refusal,
      criteria: (base) => ({ ...base, typeCodes: PRELOADED_TYPES.map(searchedType) }),
      chosen: (listed) => listed.filter(({ typeCode }) => PRELOADED_TYPES.includes(typeCode)),
    },
    temporaryDocuments: {
      keep: ({ id }, document) => store.run('INSERT INTO provisoires (patient, pour, json) VALUES (?, ?, ?)', id, document.pour, JSON.stringify(document)),
      visible: ({ id }, login) => store.all<{ json: string }>('SELECT json FROM provisoires WHERE patient = ? AND pour = ? ORDER BY rang', id, login).map(({ json }) => JSON.parse(json) as TemporaryDocument),
      purge: ({ id }) => store.run('DELETE FROM provisoires WHERE patient = ?', id),
    },
  };
}
