import { isBlocked } from '../world/reader';
import type { ReceivedFeed } from '../world/feeds';
import { authoredByTheStructure } from './depot/author';
import { announcedContent } from './depot/content';
import { underJuridicalFinessAlone } from './depot/finess';
import { neverSeen, replacesACurrentDocument } from './depot/identifiers';
import { ofTheSamePatient } from './depot/identity';
import { knownType, lawfulConfidentiality, requiredMetadata } from './depot/metadata';
import { signedLot } from './depot/signature';
import { institutionsOf, readDeposit, type Deposit, type DepositCheck } from './depot/submission';
import { known, type AdmissionContext } from './context';
import { ADMITTED, refused, refusedBy, together, type Outcome, type Refused } from './outcome';
import { recordOf } from './readable';

const CHECKS: readonly DepositCheck[] = [requiredMetadata, knownType, lawfulConfidentiality, ofTheSamePatient, neverSeen, replacesACurrentDocument, authoredByTheStructure, announcedContent, signedLot];

/** TD2.1: all or nothing; every demand not met is told (ITI TF-2 §3.41). The consultation's authorisation is not asked for. */
export function alimentation(context: AdmissionContext): Outcome {
  let deposit: Deposit | undefined;
  let refusal: Refused | undefined;
  try {
    deposit = readDeposit(context);
    refusal = judge(context, deposit);
  } catch (error) {
    refusal = refusedBy('dossier', error);
  }
  context.dmp.world.feeds.add(received(context, deposit, refusal));
  return refusal ?? ADMITTED;
}

function judge(context: AdmissionContext, deposit: Deposit): Refused | undefined {
  const { dmp: { world, settings }, incoming: { at } } = context;
  const record = recordOf(context);
  if (record === undefined || record.patient.dmp === 'inexistant') return refused('dossier', 'DMP-DOSSIER-INEXISTANT');
  if (record.patient.dmp === 'ferme') return refused('dossier', 'DMP-DOSSIER-FERME');
  if (record.patient.deces !== undefined && at >= new Date(record.patient.deces)) return refused('dossier', 'DMP-DOSSIER-DECES', { date: record.patient.deces });
  if (isBlocked(record, known(context, 'reader'))) return refused('dossier', 'DMP-DOSSIER-BLOQUE');
  const juridical = underJuridicalFinessAlone(deposit, world, settings.finessJuridiqueRefuseDes);
  const inForce = at >= new Date(settings.finessJuridiqueRefuseDes);
  const refusals = [...CHECKS.flatMap((check) => check(deposit, context, record)), ...(inForce ? juridical : [])];
  if (refusals.length > 0) return together(refusals);
  for (const warning of juridical) context.warnings.push(`avertissement : ${warning.traceReason}`);
  tellSecret(context, deposit);
  context.granted = { kind: 'deposit', record, deposit, warnings: juridical };
  return undefined;
}

/** In a secret connexion what is fed is hidden from the legal representatives (EX_2.1-1050): the software's duty, told when missed. */
function tellSecret(context: AdmissionContext, { documents }: Deposit): void {
  if (context.claims?.confidentialityCode === undefined) return;
  for (const { entry } of documents) {
    if (!entry.confidentialityCodes.some(({ code }) => code === 'INVISIBLE_REPRESENTANTS_LEGAUX')) context.warnings.push(`connexion secrète, document ${entry.uniqueId} visible des représentants légaux`);
  }
}

function received(context: AdmissionContext, deposit: Deposit | undefined, refusal: Refused | undefined): ReceivedFeed {
  const { nameId, structure = '' } = known(context, 'claims');
  return {
    le: context.incoming.at.toISOString(), patient: known(context, 'patient').ins, professionnel: nameId, structure, ...(deposit === undefined ? {} : { lot: deposit.lot.uniqueId }),
    documents: (deposit?.documents ?? []).map(({ entry, replaces }) => ({
      uniqueId: entry.uniqueId, titre: entry.title, typeCode: entry.typeCode?.code ?? '', confidentialite: entry.confidentialityCodes.map(({ code }) => code),
      auteurs: [entry.author, ...(entry.otherAuthors ?? [])].flatMap((one) => (one?.person === undefined ? [] : [one.person.id])), structures: institutionsOf(entry),
      ...(replaces === undefined ? {} : { remplace: replaces }),
    })),
    accepte: refusal === undefined, causes: refusal === undefined ? [] : [refusal, ...(refusal.also ?? [])].map(({ cause, traceReason }) => ({ cause, motif: traceReason })),
    avertissements: [...context.warnings],
  };
}
