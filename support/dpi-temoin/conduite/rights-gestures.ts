import { choose, consentTo, inform, moveStay } from '../gestes/rights';
import { checkStatus } from '../gestes/status';
import type { Canal, Etape, Usage } from '../droits/model';
import type { Desk } from '../gestes/context';
import { ended, told, type Answer } from './answer';
import { inRecord } from './dmp-gestures';
import type { Player } from './player';
import type { Poste } from './postes';
import { impossible } from './impossible';

interface PatientGiven { ins: string; oid: string }

const information: Player<'informerPatient'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => { inform(desk, at, given); return ended('enregistre'); });

const choice = (to: 'opposition' | 'non-opposition') => (desk: Desk, poste: Poste, given: PatientGiven & { usage: Usage; canal: Canal }): Promise<Answer> =>
  inRecord(desk, poste, given, async (at) => { choose(desk, at, { usage: given.usage, choice: to, canal: given.canal }); return ended('enregistre'); });

const stay = (etape: Etape) => (desk: Desk, poste: Poste, given: PatientGiven): Promise<Answer> =>
  inRecord(desk, poste, given, async (at) => { moveStay(desk, at, etape); return ended('enregistre'); });

const consent = (given: boolean) => (desk: Desk, poste: Poste, asked: PatientGiven & { pour: string }): Promise<Answer> => inRecord(desk, poste, asked, async (at) => {
  if (consentTo(desk, at, { pour: asked.pour, given }) === 'unknown') throw impossible('professionnel-inconnu');
  return ended('enregistre');
});

const status: Player<'verifierDmp'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  const result = await checkStatus(desk, at);
  return result.is === 'refused' ? told(desk, { message: result.refusal }) : result.is === 'failure' ? told(desk, desk.ports.dmpErrors.tell(result.failure)) : ended('dossier');
});

/** The patient's rights, and what admissions tell of the stay. */
export const RIGHTS_GESTURES = {
  informerPatient: information, enregistrerOpposition: choice('opposition'), leverOpposition: choice('non-opposition'),
  convoquer: stay('convocation'), recontacter: stay('reprise-de-contact'), debuterPriseEnCharge: stay('debut'), terminerPriseEnCharge: stay('sortie'),
  recueillirConsentement: consent(true), retirerConsentement: consent(false), verifierDmp: status,
};
