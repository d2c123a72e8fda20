import { OID, SAML_CLASS_PREFIX, type VihfClaims } from '../../vihf/claims';
import { luhnIsRight } from '../identifiers';
import type { AdmissionContext } from './context';
import { refused, type Refused } from './outcome';
import { PATIENTLESS } from './vihf-patient';

type Check = (claims: VihfClaims, context: AdmissionContext) => Refused | undefined;
const refuse = (...args: Parameters<typeof refused> extends [unknown, ...infer Rest] ? Rest : never): Refused => refused('vihf-contenu', ...args);

const MANDATORY = ['issuer', 'nameId', 'authnInstant', 'classRef', 'version', 'structure', 'secteur', 'subjectId', 'patient', 'ressourceUrn',
  'lpsNom', 'lpsVersion', 'lpsHomologation'] as const satisfies readonly (keyof VihfClaims)[];
/** xs:dateTime in UTC, as SAML requires. */
export const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/** Struct_IdNat: FINESS, SIRET, practice (interface-dmp §6.2). */
const STRUCT_ID = /^(?:1[0-9A-Z]{9}|2\d{9}|3\d{14}|4\d{14}|0\w{1,20})$/;
const SECTEUR = new RegExp(`^SA\\d{2}\\^${OID.secteur.replaceAll('.', '\\.')}$`);
const ACCESS_MODES = new Set(['normal', 'bris_de_glace', 'centre_15']);

const mandatory: Check = (claims, { asked }) => {
  const optional = asked !== undefined && PATIENTLESS.has(asked.transaction);
  const absent = MANDATORY.find((name) => !(optional && name === 'patient') && (claims[name] ?? '').trim() === '');
  if (absent !== undefined) return refuse('DMP-VIHF-ATTRIBUT', { attribut: absent });
  if (claims.purposeOfUse === undefined) return refuse('DMP-VIHF-ATTRIBUT', { attribut: 'purposeOfUse' });
  return claims.roles.length === 0 ? refuse('DMP-VIHF-ATTRIBUT', { attribut: 'roles' }) : undefined;
};

const dates: Check = (claims) => {
  for (const name of ['issueInstant', 'authnInstant', 'notBefore', 'notOnOrAfter'] as const) {
    const valeur = claims[name];
    if (valeur !== undefined && (!INSTANT.test(valeur) || Number.isNaN(Date.parse(valeur)))) return refuse('DMP-VIHF-DATE', { attribut: name, valeur });
  }
  return undefined;
};

const version: Check = ({ version: valeur }, { dmp }) =>
  dmp.settings.vihfVersions.includes(valeur ?? '') ? undefined : refuse('DMP-VIHF-VERSION', { valeur, attendu: dmp.settings.vihfVersions.join(' ou ') });

/** DIRECTE supposes the card of a professional, which no ORG_AUTH_CLI certificate is. The kit leaves the attribute out of INDIRECTE. */
const mode: Check = ({ mode: valeur }) =>
  valeur === undefined || valeur === 'INDIRECTE' || valeur === 'INDIRECTE_RENFORCEE' ? undefined : refuse('DMP-VIHF-MODE', { valeur });

const ressource: Check = ({ ressourceUrn: valeur }) => (valeur === 'urn:dmp' ? undefined : refuse('DMP-VIHF-RESSOURCE', { valeur }));

const acces: Check = ({ purposeOfUse: use }, { dmp: { settings } }) =>
  use !== undefined && settings.accessModeSystems.includes(use.codeSystem) && ACCESS_MODES.has(use.code.toLowerCase()) ? undefined
    : refuse('DMP-VIHF-ACCES', { valeur: use?.code, systeme: use?.codeSystem });

const secteur: Check = ({ secteur: valeur }) => (SECTEUR.test(valeur ?? '') ? undefined : refuse('DMP-VIHF-SECTEUR', { valeur }));

/** `0` and the nine characters of an ADELI number (interface-dmp §6.1). */
const ADELI = /^0[0-9A-Z]{9}$/;

const person: Check = ({ nameId }, { air, dmp: { settings } }) => {
  if (air !== true || (settings.adeli && ADELI.test(nameId))) return undefined;
  if (!/^8\d{11}$/.test(nameId)) return refuse('DMP-VIHF-NAMEID', { valeur: nameId });
  return luhnIsRight(nameId.slice(1)) ? undefined : refuse('DMP-VIHF-RPPS-CLE', { valeur: nameId });
};

const structure: Check = ({ structure: valeur }, { air }) =>
  (air === true ? /^1[0-9A-Z]{9}$/ : STRUCT_ID).test(valeur ?? '') ? undefined : refuse('DMP-VIHF-STRUCTURE', { valeur });

const roles: Check = ({ roles: [first, second, ...more] }, { dmp }) => {
  if (more.length > 2) return refuse('DMP-VIHF-CARDINALITE', { nombre: more.length + 2, attribut: 'role', attendu: 'une à quatre fois' });
  if (first === undefined || first.code === '' || !dmp.settings.roleSystems.includes(first.codeSystem)) {
    return refuse('DMP-VIHF-ROLE', { valeur: first?.code, systeme: first?.codeSystem });
  }
  const systems = first.codeSystem === OID.profession ? dmp.settings.secondRoleSystems[first.code] : undefined;
  if (systems === undefined || (second !== undefined && second.code !== '' && systems.includes(second.codeSystem))) return undefined;
  return refuse('DMP-VIHF-SECOND-ROLE', { profession: first.code, valeur: second?.code });
};

const classe: Check = ({ classRef: valeur }) =>
  valeur?.startsWith(SAML_CLASS_PREFIX) === true && valeur.length > SAML_CLASS_PREFIX.length ? undefined : refuse('DMP-VIHF-CLASSE', { valeur });

/** EX_AIR-050: in AIR simplifié the only primary method is CONF_EXI_PGSSIS; its place, and the values of 2020, are parameters. */
const methode: Check = (claims, { air, dmp: { settings } }) => {
  if (air !== true) return undefined;
  const found = settings.methodPlace === 'AuthnContextDecl' ? claims.decl : claims.otherAttributes?.[settings.methodPlace]?.join(' ');
  return settings.methodValues.includes(found ?? '') ? undefined
    : refuse('DMP-VIHF-METHODE', { emplacement: settings.methodPlace, valeur: found ?? 'absente', attendu: settings.methodValues.join(' ou ') });
};

/** Conditions are optional; when there, they hold within the clock tolerance. */
const conditions: Check = ({ notBefore, notOnOrAfter }, { incoming: { at }, dmp: { settings } }) => {
  const early = notBefore !== undefined && at.getTime() + settings.clockToleranceMs < Date.parse(notBefore);
  const late = notOnOrAfter !== undefined && at.getTime() - settings.clockToleranceMs >= Date.parse(notOnOrAfter);
  return early || late ? refuse('DMP-VIHF-CONDITIONS', { debut: notBefore ?? '', fin: notOnOrAfter ?? '', instant: at.toISOString() }) : undefined;
};

export const contentChecks: readonly Check[] = [mandatory, dates, version, mode, ressource, acces, secteur, person, structure, roles, classe, methode, conditions];
