import { z } from 'zod';
import { performAct, type PatientAct } from '../world/patient-acts';
import type { DmpRecord } from '../world/record';
import { unmaskWhatIsDue } from '../world/unmasking';
import type { AdminParts } from './port';
import { readBodyAs } from './read-body';
import { heldDocument, patientView } from './record-view';
import { badRequest, type Route } from './router';

const professionnel = z.string().min(1);
const document = z.string().min(1);

/** One act of the holder. `professionnel`: key of a persona, RPPS, or `*`; `document`: uniqueId. */
export const patientActSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('bloquer'), professionnel }), z.strictObject({ action: z.literal('debloquer'), professionnel }),
  z.strictObject({ action: z.literal('medecin-traitant'), professionnel: professionnel.optional() }),
  z.strictObject({ action: z.literal('urgence'), brisDeGlace: z.boolean().optional(), centre15: z.boolean().optional(), documentsMasques: z.boolean().optional() }),
  z.strictObject({ action: z.literal('masquer'), document }), z.strictObject({ action: z.literal('demasquer'), document }), z.strictObject({ action: z.literal('supprimer'), document }),
  z.strictObject({ action: z.literal('retirer-autorisation'), finess: z.string().regex(/^[0-9A-Z]{9}$/, 'FINESS de 9 caractères'), professionnel: professionnel.optional() }),
  z.strictObject({ action: z.literal('fermer') }), z.strictObject({ action: z.literal('rouvrir') }),
  z.strictObject({ action: z.literal('deces'), le: z.iso.date().optional() }),
]);
export type PatientActInput = z.input<typeof patientActSchema>;

/** A patient's record as the harness may look at it, and the acts of its holder. */
export function recordRoutes({ world, clock, settings }: AdminParts): Route[] {
  const recordOf = (ins: string | undefined): DmpRecord => {
    const record = world.records.get(ins ?? '');
    if (record === undefined) throw badRequest('ins', `${ins ?? ''} n’a pas de persona`);
    if (unmaskWhatIsDue(record, clock.now(), settings)) world.changed();
    return record;
  };
  return [
    { method: 'GET', path: '/historique/{ins}', run: ({ params }) => { recordOf(params['ins']); return { body: world.history.of(params['ins'] ?? '') }; } },
    { method: 'GET', path: '/alimentations', run: ({ query }) => ({ body: world.feeds.list(query.get('patient') ?? undefined) }) },
    { method: 'GET', path: '/patients/{ins}/documents', run: ({ params }) => ({ body: recordOf(params['ins']).documents.all.map(heldDocument) }) },
    { method: 'GET', path: '/patients/{ins}/vue', run: ({ params, query }) => {
      const who = query.get('qui') ?? 'patient';
      if (who !== 'patient' && who !== 'representant') throw badRequest('qui', `« ${who} » (patient ou representant)`);
      return { body: patientView(recordOf(params['ins']), who, clock.now(), settings) };
    } },
    { method: 'POST', path: '/patients/{ins}/volontes', run: ({ params, body }) => {
      const record = recordOf(params['ins']);
      performAct(record, resolved(readBodyAs(patientActSchema, body), record));
      world.changed();
      return { body: { bloques: [...record.bloques], urgence: record.patient.urgence, medecinTraitant: record.medecinTraitant, dmp: record.patient.dmp, deces: record.patient.deces } };
    } },
  ];

  function resolved(act: z.output<typeof patientActSchema>, record: DmpRecord): PatientAct {
    const rpps = (key: string): string => world.professionnel(key)?.rpps ?? key;
    switch (act.action) {
      case 'bloquer': case 'debloquer': return { ...act, professionnel: rpps(act.professionnel) };
      case 'medecin-traitant': case 'retirer-autorisation': return { ...act, ...(act.professionnel === undefined ? {} : { professionnel: rpps(act.professionnel) }) };
      case 'masquer': case 'demasquer': case 'supprimer': {
        const found = record.documents.byUniqueId(act.document);
        if (found === undefined) throw badRequest('document', `${act.document} n’est pas dans ce DMP`);
        return { action: act.action, document: found };
      }
      case 'deces': return { action: 'deces', le: act.le ?? clock.now().toISOString().slice(0, 10) };
      default: return act;
    }
  }
}
