import { buildTd03Answer } from '../../xds/build/td03';
import { TRANSACTIONS, type Td03Request } from '../../xds/types';
import { known, type AdmissionContext } from '../admission/context';
import { profileOf } from '../admission/droit-fonctionnel';
import { expiryOf, granted, withdrawn } from '../world/authorisations';
import type { DmpRecord } from '../world/record';
import { soapAnswer, type WireAnswer } from './wire';

/** Sets or withdraws the authorisation; `DMPOk` even when it was there already, the context says so (interface-dmp §3.3). */
export function td03Answer(context: AdmissionContext, request: Td03Request, record: DmpRecord): WireAnswer {
  const said = request.action === 'AJOUT' ? add(context, request, record) : withdraw(context, record);
  context.dmp.world.changed();
  return soapAnswer({ action: TRANSACTIONS['TD0.3'].response, body: buildTd03Answer({ status: 'DMPOk', context: said }), request: context.headers });
}

/** A professional's authorisation is theirs in this structure; a person who is not a health professional gives it to the structure. */
function holderOf(context: AdmissionContext): { finess: string; rpps?: string } {
  const reader = known(context, 'reader');
  const personal = profileOf(known(context, 'claims'), reader, context) !== 'pe' && reader.rpps !== undefined;
  return { finess: reader.finess ?? '', ...(personal ? { rpps: reader.rpps } : {}) };
}

function add(context: AdmissionContext, request: Td03Request, record: DmpRecord): string {
  const { incoming: { at }, dmp: { settings } } = context;
  const holder = holderOf(context);
  const { authorisations, already } = granted(record.authorisations, { ...holder, from: at, until: expiryOf(at, settings.authorisationDays) }, at);
  record.authorisations = authorisations;
  // Asking again without the flag is how the médecin traitant status alone is given up (interface-dmp §3.4).
  if (request.medecinTraitant === true) record.medecinTraitant = holder.rpps;
  else if (record.medecinTraitant === holder.rpps) record.medecinTraitant = undefined;
  return already ? 'L’autorisation existait déjà ; elle est prolongée.' : 'L’autorisation est enregistrée.';
}

function withdraw(context: AdmissionContext, record: DmpRecord): string {
  const holder = holderOf(context);
  const { authorisations, had } = withdrawn(record.authorisations, holder);
  record.authorisations = authorisations;
  if (holder.rpps !== undefined && record.medecinTraitant === holder.rpps) record.medecinTraitant = undefined;
  return had ? 'L’autorisation est supprimée.' : 'Aucune autorisation à supprimer.';
}
