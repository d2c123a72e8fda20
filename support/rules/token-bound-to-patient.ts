import { eachAirToken, placeOf } from './air-tokens';
import { breaks, holds } from './finding';
import type { Rule } from './rule';

/** Interface-dmp §2.4: resource-id names the patient whose record is open on the screen, and the one the body asks for. */
export const tokenBoundToPatient: Rule = {
  id: 'air/jeton-lie-au-patient', version: 1,
  exigences: ['ex-air-040', 'ex-air-085', 'ex-gen-1530'],
  sentence: 'Chaque jeton désigne le patient dont le dossier est ouvert, et lui seul.',
  judge: (view) => eachAirToken(view, (token) => {
    const place = placeOf(token, 'patient');
    const got = token.claims?.patient ?? 'absent';
    const patients = view.mayBeInHand(token);
    const inHand = patients[0];
    if (inHand === undefined) return breaks({ expected: 'aucun appel : aucun dossier n’est ouvert', got, ...place });
    const patient = patients.find(({ ins }) => ins === token.ins);
    if (patient === undefined) return breaks({ expected: `${inHand.ins} (dossier ouvert)`, got, ...place });
    if (patient.oid !== token.insOid) return breaks({ expected: `l’OID ${patient.oid}`, got, ...place });
    const { patientAsked } = token.exchange;
    return patientAsked === undefined || patientAsked === token.ins ? holds(place, got)
      : breaks({ expected: `le patient du jeton, ${token.ins ?? ''}`, got: `une demande pour ${patientAsked}`, fact: token.fact });
  }),
};
