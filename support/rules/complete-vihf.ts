import { howMany } from '../how-many';
import { OID, SAML_VERSION, VIHF_ATTRIBUTES, X509_SUBJECT_FORMAT, type RuleView, type Token, type VihfClaims } from '../lecture/view';
import { accessModeAsked } from './access-mode';
import { airTokens, eachAirToken, placeOf } from './air-tokens';
import { emitterOf } from './emitter';
import { breaks, holds, type Finding } from './finding';
import { instant, tolerance } from './instants';
import type { Rule } from './rule';

/**
 * Interface-dmp §2.4: what a VIHF must carry to consult, element by element, once each. A token that says something twice has no claims to
 * read, not even its mode: it is judged on the reader's refusal.
 */
export const completeVihf: Rule = {
  id: 'air/vihf-complet', version: 6,
  exigences: ['ex-air-050', 'logiciel-homologue', 'ex-air-040', 'ex-gen-1320', 'ex-0-1-1020', 'air-finess-et-rpps'],
  sentence: 'Chaque jeton porte tout ce que le VIHF exige, bien formé et une seule fois.',
  judge: (view) => {
    const doubled = view.tokens.flatMap(saidTwice);
    return doubled.length > 0 && airTokens(view).length === 0 ? doubled : [...doubled, ...eachAirToken(view, (token) => judgeToken(view, token))];
  },
};

/** The readers refuse to choose between two answers (VIHF-ATTRIBUT-DOUBLE, VIHF-ELEMENT-DOUBLE); the detail names what is there twice. */
function saidTwice({ first, fact }: Token): Finding[] {
  if (first.accepted || !(first.code === 'VIHF-ATTRIBUT-DOUBLE' || first.code === 'VIHF-ELEMENT-DOUBLE')) return [];
  return [breaks({ expected: `${first.detail} une seule fois`, got: 'deux fois', fact })];
}

function judgeToken(view: RuleView, token: Token): Finding | Finding[] {
  const claims = token.claims as VihfClaims;
  const broken = CHECKS.filter(({ lawful }) => !lawful(claims, view, token))
    .map(({ claim, expected }) => breaks({ expected, got: claim === 'lpsHomologation' ? numberUnshown(claims) : shown(claims[claim]), ...placeOf(token, claim) }));
  return broken.length === 0 ? holds({ fact: token.fact }) : broken;
}

interface Check { claim: keyof VihfClaims; expected: string; lawful(claims: VihfClaims, view: RuleView, token: Token): boolean }

const matches = (pattern: RegExp, text: string | undefined): boolean => text !== undefined && pattern.test(text);
const filled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
const called = (token: Token): number => instant(token.exchange.fact.receivedAt);
const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

const CHECKS: readonly Check[] = [
  { claim: 'id', expected: 'un identifiant XML (NCName)', lawful: ({ id }) => /^[A-Za-z_][\w.-]*$/.test(id) },
  { claim: 'issueInstant', expected: 'un instant UTC', lawful: ({ issueInstant }) => UTC.test(issueInstant) },
  { claim: 'issuer', expected: 'le nom du certificat qui signe, du plus fin au plus large', lawful: ({ issuer }) => /^CN=.+,OU=.+,O=.+,C=\w\w$/i.test(issuer.replace(/,\s+/g, ',')) },
  { claim: 'samlVersion', expected: SAML_VERSION, lawful: ({ samlVersion }) => samlVersion === SAML_VERSION },
  { claim: 'issuerFormat', expected: X509_SUBJECT_FORMAT, lawful: ({ issuerFormat }) => issuerFormat === X509_SUBJECT_FORMAT },
  { claim: 'nameId', expected: 'l’identifiant de la personne', lawful: ({ nameId }) => filled(nameId) },
  { claim: 'notBefore', expected: 'aucun début de validité, ou un instant UTC déjà passé', lawful: ({ notBefore }, view, token) => notBefore === undefined || (UTC.test(notBefore) && instant(notBefore) <= called(token) + tolerance(view)) },
  { claim: 'notOnOrAfter', expected: 'aucune fin de validité, ou un instant UTC à venir', lawful: ({ notOnOrAfter }, view, token) => notOnOrAfter === undefined || (UTC.test(notOnOrAfter) && instant(notOnOrAfter) > called(token) - tolerance(view)) },
  { claim: 'authnInstant', expected: 'un instant UTC', lawful: ({ authnInstant }) => matches(UTC, authnInstant) },
  { claim: 'classRef', expected: 'une classe d’authentification', lawful: ({ classRef }) => filled(classRef) },
  { claim: 'structure', expected: '1 suivi d’un FINESS de neuf caractères', lawful: ({ structure }) => matches(/^1[0-9AB]{9}$/i, structure) },
  {
    claim: 'secteur', expected: `le secteur de l’établissement, SAxx^${OID.secteur}`,
    lawful: ({ secteur }, view) => matches(new RegExp(`^SA\\d\\d\\^${OID.secteur.replaceAll('.', '\\.')}$`), secteur) && (view.structure() === undefined || secteur?.split('^')[0] === view.structure()?.secteur),
  },
  { claim: 'subjectId', expected: 'le nom de la personne ou de son service', lawful: ({ subjectId }) => filled(subjectId) },
  { claim: 'roles', expected: 'au moins un rôle, quatre au plus', lawful: ({ roles }) => roles.length >= 1 && roles.length <= 4 },
  {
    claim: 'version', expected: 'une version admise (3.0 ou 4.0, selon le profil)',
    lawful: ({ version }, { header }) => (VERSIONS[header.ambiguities['version-vihf'] ?? ''] ?? ['3.0', '4.0']).includes(version ?? ''),
  },
  { claim: 'mode', expected: 'INDIRECTE_RENFORCEE, sous un nom d’attribut admis', lawful: (claims, view) => modeNameLawful(claims, view) },
  { claim: 'patient', expected: '<INS de quinze caractères>^^^&<OID>&ISO^NH', lawful: ({ patient }) => matches(/^\d{6}[\dAB]\d{8}\^\^\^&[\d.]+&ISO\^NH$/, patient) },
  { claim: 'ressourceUrn', expected: 'urn:dmp', lawful: ({ ressourceUrn }) => ressourceUrn === 'urn:dmp' },
  {
    claim: 'purposeOfUse', expected: `le mode demandé par le professionnel, normal ou bris_de_glace (${OID.modeAcces}, ou ${OID.modeAccesDouble} selon le profil)`,
    lawful: ({ purposeOfUse }, view, token) => purposeOfUse?.code.toLowerCase() === accessModeAsked(view, token) && purposeOfUse.codeSystem === accessModeSystem(view),
  },
  { claim: 'lpsNom', expected: 'le nom du logiciel', lawful: ({ lpsNom }) => filled(lpsNom) },
  { claim: 'lpsVersion', expected: 'la version du logiciel', lawful: ({ lpsVersion }) => filled(lpsVersion) },
  {
    claim: 'lpsHomologation', expected: 'le numéro d’homologation du logiciel, celui que la cible déclare si elle en déclare un',
    lawful: ({ lpsHomologation }, { header }) => filled(lpsHomologation) && lpsHomologation === (emitterOf(header).homologation ?? lpsHomologation),
  },
];

const VERSIONS: Readonly<Record<string, readonly string[]>> = { '3.0': ['3.0'], '4.0': ['4.0'] };

/** Two spellings are met (interface-dmp §2.2): both, unless the profile chose one. */
function modeNameLawful({ modeAttribute }: VihfClaims, { header }: RuleView): boolean {
  const choice = header.ambiguities['nom-attribut-mode'];
  if (choice === 'exemples') return modeAttribute === VIHF_ATTRIBUTES.modeOfExamples;
  if (choice === 'kit') return modeAttribute === VIHF_ATTRIBUTES.modeOfKit;
  return modeAttribute === VIHF_ATTRIBUTES.modeOfExamples || modeAttribute === VIHF_ATTRIBUTES.modeOfKit;
}

/** The nomenclature was published twice (interface-dmp §2.6): the one every VIHF read carries, unless the profile chose the other. */
const accessModeSystem = ({ header }: RuleView): string => (header.ambiguities['oid-du-mode-d-acces'] === 'oid-336' ? OID.modeAccesDouble : OID.modeAcces);

/** The homologation number is the editor's secret (EX_GEN-1490): a finding never shows it. */
const numberUnshown = ({ lpsHomologation }: VihfClaims): string => (filled(lpsHomologation) ? 'un autre numéro, que le banc ne montre pas' : 'absent');

function shown(value: VihfClaims[keyof VihfClaims]): string {
  if (value === undefined || value === '') return 'absent';
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? `${howMany(value.length, 'rôle')}` : JSON.stringify(value);
}

