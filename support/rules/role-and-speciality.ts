import { OID, type PersonRef, type Token } from '../lecture/view';
import { eachAirToken, placeOf } from './air-tokens';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** Second role, compulsory for a physician (savoir-faire) and a pharmacist (section): interface-dmp §2.4. */
const SPECIALITY_OID: Readonly<Record<string, string>> = { '10': OID.savoirFaire, '21': OID.sectionPharmacien };

/** Référentiel §6.3 and interface-dmp §2.4: the DMP opens document types by the role sent; it must be that of the person at work. */
export const roleAndSpeciality: Rule = {
  id: 'air/role-et-savoir-faire', version: 1,
  exigences: ['air-finess-et-rpps', 'ex-gen-1320'],
  sentence: 'Le jeton porte la profession et le savoir-faire de la personne au travail.',
  judge: (view) => eachAirToken(view, (token) => {
    const persons = view.mayBeAtWork(token);
    if (persons.length === 0) return breaks({ expected: 'une personne au travail', got: 'personne à ce poste', fact: token.fact });
    const findings = persons.map((person) => judgeRole(token, person));
    return findings.find((finding) => finding.verdict === 'conforme') ?? findings[0] ?? nonConcluant('aucune personne au travail');
  }),
};

function judgeRole(token: Token, person: PersonRef): Finding {
  const place = placeOf(token, 'roles');
  const [profession, speciality, ...more] = token.claims?.roles ?? [];
  const got = (token.claims?.roles ?? []).map((role) => `${role.code} (${role.codeSystem})`).join(', ') || 'aucun rôle';
  const expected = [`${person.profession} (${OID.profession})`, ...(person.savoirFaire === undefined ? [] : [`${person.savoirFaire} (${SPECIALITY_OID[person.profession] ?? OID.savoirFaire})`])].join(', ');
  const deviation = (reason: string): Finding => breaks({ expected, got, reason, ...place });
  if (profession === undefined) return deviation('profession absente');
  if (profession.code !== person.profession || profession.codeSystem !== OID.profession) return deviation('profession inexacte');
  const compulsory = SPECIALITY_OID[person.profession];
  if (compulsory !== undefined && person.savoirFaire === undefined) return nonConcluant(`la persona ${person.persona} n’a pas de savoir-faire connu`, place);
  if (compulsory !== undefined && speciality === undefined) return deviation('savoir-faire absent');
  if (speciality === undefined) return holds(place, got);
  if (speciality.code !== person.savoirFaire) return deviation('savoir-faire inexact');
  if (compulsory !== undefined && speciality.codeSystem !== compulsory) return deviation('nomenclature du savoir-faire inexacte');
  return more.length > 0 ? aExaminer('plus de deux rôles : les suivants sont-ils ceux de la personne ?', { ...place, got }) : holds(place, got);
}
