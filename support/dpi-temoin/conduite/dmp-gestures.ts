import { DEFAULT_SEARCH } from '../consultation/model';
import { authorize, consult, keptList } from '../gestes/consultation';
import type { AtWork, Desk } from '../gestes/context';
import type { GateRefused } from '../gestes/gate';
import { announce } from '../gestes/news';
import { readDocument } from '../gestes/reading';
import { learnAtOpening } from '../gestes/opening';
import { openRecord, patientsOf } from '../gestes/record';
import { userOf } from '../gestes/sessions';
import type { ConsultResult } from '../ports';
import { ended, told, type Answer } from './answer';
import { impossible } from './impossible';
import { userAt, type Player } from './player';
import type { Poste } from './postes';
import { withoutCode } from './session-gestures';


const record: Player<'ouvrirDossier'> = async (desk, poste, { ins, oid }) => {
  withoutCode(desk, poste);
  const user = userAt(desk, poste);
  const patient = patientsOf(desk).find((one) => one.ins === ins && one.oid === oid);
  if (patient === undefined) throw impossible('patient-inconnu');
  await openRecord(desk, { ...user, patient });
  poste.patient = patient;
  poste.shows = undefined;
  await learnAtOpening(desk, { ...user, patient });
  await announce(desk, { ...user, patient });
  return ended('dossier');
};

const consultation: Player<'consulterDmp'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) =>
  answered(desk, poste, await consult(desk, at, DEFAULT_SEARCH)));

const authorization: Player<'autoriserAcces'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  if (poste.shows !== 'question') throw impossible('rien-a-autoriser');
  return answered(desk, poste, await authorize(desk, at, { ...DEFAULT_SEARCH, consented: true }));
});

const reading: Player<'ouvrirDocument'> = (desk, poste, { document }) => inRecord(desk, poste, poste.patient, async (at) => {
  const documents = poste.shows === 'liste' ? keptList(desk, at)?.documents : undefined;
  if (documents === undefined) throw impossible('aucune-liste');
  const [found, ...others] = documents.flatMap((one, rank) => (one.title === document ? [{ rank, reference: one.documentUniqueId }] : []));
  if (found === undefined) throw impossible('document-absent');
  if (others.length > 0) throw impossible('document-ambigu');
  const result = await readDocument(desk, at, found);
  switch (result.is) {
    case 'refused': return told(desk, { message: result.refusal });
    case 'not-listed': return told(desk, { message: 'document-introuvable' });
    case 'failure': return told(desk, desk.ports.dmpErrors.tell(result.failure));
    case 'unreadable': return told(desk, { message: 'document-illisible' });
    case 'document': return ended('document');
  }
});

/** For whoever has this patient's record open; a session left idle is told, as the login screen would. */
export async function inRecord(desk: Desk, poste: Poste, asked: { ins: string; oid: string } | undefined, gesture: (at: AtWork) => Promise<Answer>): Promise<Answer> {
  const { patient } = poste;
  if (patient === undefined || patient.ins !== asked?.ins || patient.oid !== asked.oid) throw impossible('dossier-non-ouvert');
  const user = userOf(desk, poste.session);
  if (user === undefined) throw impossible('personne-connectee');
  if (user !== 'inactivite') return gesture({ ...user, patient });
  poste.session = undefined;
  poste.patient = undefined;
  return told(desk, { message: 'inactivite' });
}

export function answered(desk: Desk, poste: Poste, result: GateRefused | ConsultResult | { is: 'not-asked' }): Answer {
  poste.shows = result.is === 'list' ? 'liste' : result.is === 'question' ? 'question' : result.is === 'identity' ? 'identite'
    : result.is === 'failure' && result.failure.kind === 'acces-interdit' ? 'blocage' : undefined;
  switch (result.is) {
    case 'refused': return told(desk, { message: result.refusal });
    case 'not-asked': throw impossible('rien-a-autoriser');
    case 'list': return ended('liste');
    case 'question': return ended('autorisation-demandee');
    case 'identity': return ended('identite-a-verifier');
    case 'failure': return told(desk, desk.ports.dmpErrors.tell(result.failure));
  }
}

/** A patient's record, and the gestures of it that may call the DMP. */
export const DMP_GESTURES = { ouvrirDossier: record, consulterDmp: consultation, autoriserAcces: authorization, ouvrirDocument: reading };
