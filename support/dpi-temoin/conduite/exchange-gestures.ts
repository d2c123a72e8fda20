import { DEFAULT_SEARCH } from '../consultation/model';
import { consult, consultOwn } from '../gestes/consultation';
import { typeMatricule } from '../gestes/identity';
import { listOpenRecords } from '../gestes/open-records';
import { patientsOf } from '../gestes/record';
import { ended, told } from './answer';
import { answered, inRecord } from './dmp-gestures';
import { impossible } from './impossible';
import { userAt, type Player } from './player';

const own: Player<'consulterSesDocuments'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  if (poste.shows !== 'blocage') throw impossible('rien-a-consulter');
  return answered(desk, poste, await consultOwn(desk, at));
});

const confirm: Player<'confirmerIdentite'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  if (poste.shows !== 'identite') throw impossible('rien-a-confirmer');
  return answered(desk, poste, await consult(desk, at, { ...DEFAULT_SEARCH, identityVerified: true }));
});

const matricule: Player<'saisirMatricule'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  if (typeMatricule(desk, at, given.matricule) === 'wrong') return told(desk, { message: 'matricule-faux' });
  poste.patient = patientsOf(desk).find(({ id }) => id === at.patient.id);
  poste.shows = undefined;
  return ended('dossier');
});

const openRecords: Player<'listerDmpAutorises'> = async (desk, poste) => {
  const result = await listOpenRecords(desk, userAt(desk, poste));
  if (result.is === 'listed') return ended('enregistre');
  return told(desk, result.is === 'refused' ? { message: result.refusal } : desk.ports.dmpErrors.tell(result.failure));
};

/** Access conditions and identity. */
export const EXCHANGE_GESTURES = { consulterSesDocuments: own, confirmerIdentite: confirm, saisirMatricule: matricule, listerDmpAutorises: openRecords };
