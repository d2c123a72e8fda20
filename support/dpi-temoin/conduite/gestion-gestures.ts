import type { Desk } from '../gestes/context';
import { DEFAULT_SEARCH } from '../consultation/model';
import { consult, keptList } from '../gestes/consultation';
import { changeDocument, openProperties, recordMaskingRequest, shownProperties } from '../gestes/own-documents';
import { switchSecret } from '../gestes/parameters';
import { announce, chooseVisibility } from '../gestes/visibility';
import type { DocumentChange } from '../gestion/model';
import { ended, told, type Answer } from './answer';
import { answered, inRecord } from './dmp-gestures';
import { titled } from './feeding-gestures';
import { impossible } from './impossible';
import type { Player } from './player';
import type { Poste } from './postes';

interface PatientGiven { ins: string; oid: string }

const secret = (on: boolean) => (desk: Desk, poste: Poste, given: PatientGiven): Promise<Answer> => inRecord(desk, poste, given, async (at) =>
  (switchSecret(desk, at, on) === 'done' ? ended('dossier') : told(desk, { message: 'secrete-non-offerte' })));

const properties: Player<'ouvrirProprietes'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  const found = keptList(desk, at)?.documents.find(({ title }) => title === given.document);
  if (found === undefined) throw impossible('document-absent');
  poste.asks = undefined;
  const result = await openProperties(desk, at, { reference: found.documentUniqueId });
  switch (result.is) {
    case 'refused': return told(desk, { message: result.refusal });
    case 'failure': return told(desk, desk.ports.dmpErrors.tell(result.failure));
    case 'not-own': return told(desk, { message: 'document-d-un-autre' });
    case 'properties': return ended('proprietes');
  }
});

const request: Player<'noterDemandeDuPatient'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  const shown = shownProperties(desk, at);
  if (shown === undefined) throw impossible('proprietes-non-ouvertes');
  recordMaskingRequest(desk, at, shown.entry.uniqueId);
  return ended('proprietes');
});

const change: Player<'changerDocument'> = (desk, poste, given) => made(desk, poste, given, given.changement, false);
const confirm: Player<'confirmerChangement'> = (desk, poste, given) => made(desk, poste, given, poste.asks, true);
const cancel: Player<'renoncerAuChangement'> = (desk, poste, given) => inRecord(desk, poste, given, async () => {
  if (poste.asks === undefined) throw impossible('rien-a-confirmer');
  poste.asks = undefined;
  return ended('proprietes');
});

const made = (desk: Desk, poste: Poste, given: PatientGiven, asked: DocumentChange | undefined, confirmed: boolean): Promise<Answer> => inRecord(desk, poste, given, async (at) => {
  if (asked === undefined) throw impossible('rien-a-confirmer');
  poste.asks = undefined;
  const result = await changeDocument(desk, at, { change: asked, confirmed });
  switch (result.is) {
    case 'refused': return told(desk, { message: result.refusal });
    case 'failure': return told(desk, desk.ports.dmpErrors.tell(result.failure));
    case 'not-offered': return told(desk, { message: 'changement-non-offert' });
    case 'request-missing': return told(desk, { message: 'demande-du-patient' });
    case 'to-confirm': poste.asks = result.change; return ended('confirmation');
    case 'deleted': return ended('dossier');
    case 'changed': return ended('proprietes');
  }
});

const visibility: Player<'choisirVisibilite'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  const result = chooseVisibility(desk, at, titled(desk, at, given.document), { choice: given.visibilite, representatives: given.representants === 'oui' });
  return result === 'done' ? ended('enregistre') : told(desk, { message: 'visibilite-non-offerte' });
});

const announcement: Player<'noterAnnonce'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  const result = await announce(desk, at, titled(desk, at, given.document));
  switch (result.is) {
    case 'refused': return told(desk, { message: result.refusal });
    case 'failure': return told(desk, desk.ports.dmpErrors.tell(result.failure));
    case 'unknown': return told(desk, { message: 'changement-non-offert' });
    case 'announced': return ended('enregistre');
  }
});

const news: Player<'chercherNouveautes'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => answered(desk, poste, await consult(desk, at, { ...DEFAULT_SEARCH, nouveautes: true })));

/** A minor's secret connection, and the documents a professional wrote. */
export const GESTION_GESTURES = {
  demanderConnexionSecrete: secret(true), quitterConnexionSecrete: secret(false),
  ouvrirProprietes: properties, noterDemandeDuPatient: request, changerDocument: change, chercherNouveautes: news, choisirVisibilite: visibility, noterAnnonce: announcement, confirmerChangement: confirm, renoncerAuChangement: cancel,
};
