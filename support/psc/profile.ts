import { accountIdOf, type Nature, type Person } from './people';

/** What a login page may ask: a factor of each nature, or a second thing one knows. */
export type Asked = Nature | 'autre-savoir';
/** The first factor, both natures, the held one alone, or two things one knows. */
export type Asks = 1 | 2 | 'possession-seule' | 'deux-savoirs';
const ASKED: Readonly<Record<Asks, readonly Asked[]>> = { 1: ['savoir'], 2: ['savoir', 'possession'], 'possession-seule': ['possession'], 'deux-savoirs': ['savoir', 'autre-savoir'] };
export const askedBy = (asks: Asks): readonly Asked[] => ASKED[asks];
export const natureOf = (asked: Asked): Nature => (asked === 'possession' ? 'possession' : 'savoir');

export type ProviderName = 'pro-sante-connect' | 'etablissement';

/** What makes one instance Pro Santé Connect and another a hospital's identity provider. */
export interface ProviderProfile {
  readonly name: ProviderName;
  /** French, shown on its pages. */
  readonly title: string;
  /** What each factor is called on its login page. */
  readonly factors: Readonly<Record<Asked, string>>;
  /** Factors asked at the start; a hospital's may be changed, Pro Santé Connect's never. */
  readonly asks: 1 | 2;
  readonly acrValues: readonly string[];
  acr(done: readonly Asked[]): string;
  amr(done: readonly Asked[]): string[];
  claims(person: Person): Record<string, unknown>;
}

const PROFESSION_OID = '1.2.250.1.71.1.2.7';

/**
 * Pro Santé Connect (rem-psc-02, rem-psc-08: RPPS in SubjectNameID, acr `eidas1`); the other claims are general knowledge,
 * no source document lists them. A card or e-CPS is always two factors: its code and the card or telephone itself.
 */
export const PRO_SANTE_CONNECT: ProviderProfile = {
  name: 'pro-sante-connect', title: 'Pro Santé Connect (simulé)', asks: 2,
  factors: { savoir: 'J’ai saisi le code de ma e-CPS (ce que je sais)', possession: 'J’ai validé sur mon téléphone enrôlé (ce que je possède)', 'autre-savoir': 'J’ai saisi mon code personnel (autre chose que je sais)' },
  acrValues: ['eidas1'],
  acr: () => 'eidas1',
  amr: () => ['pin', 'hwk', 'mfa'],
  claims: (person) => ({
    SubjectNameID: accountIdOf(person), preferred_username: accountIdOf(person), given_name: person.prenom, family_name: person.nom,
    SubjectRole: [`${person.profession}^${PROFESSION_OID}`], ...(person.finess === undefined ? {} : { SubjectOrganizationID: `1${person.finess}` }), UITVersion: '1.0', Palier_Authentification: 'APPPRIP3^1.2.250.1.213.1.5.1.1.1',
  }),
};

const AMR: Readonly<Record<Asked, string>> = { savoir: 'pwd', possession: 'hwk', 'autre-savoir': 'pin' };

/** A hospital's IAM or SSO: says what it did by `amr` (RFC 8176) and by the REFEDS profiles of one and of several factors. */
export const ETABLISSEMENT: ProviderProfile = {
  name: 'etablissement', title: 'Portail d’identité du CH des Trois-Vallées (simulé)', asks: 2,
  factors: { savoir: 'J’ai saisi mon mot de passe (ce que je sais)', possession: 'J’ai présenté ma carte d’établissement (ce que je possède)', 'autre-savoir': 'J’ai saisi mon code personnel (autre chose que je sais)' },
  acrValues: ['https://refeds.org/profile/sfa', 'https://refeds.org/profile/mfa'],
  acr: (done) => (new Set(done.map(natureOf)).size >= 2 ? 'https://refeds.org/profile/mfa' : 'https://refeds.org/profile/sfa'),
  amr: (done) => [...done.map((asked) => AMR[asked]), ...(new Set(done.map(natureOf)).size >= 2 ? ['mfa'] : [])],
  claims: (person) => ({
    preferred_username: person.login, given_name: person.prenom, family_name: person.nom,
    ...(person.rpps === undefined ? {} : { SubjectNameID: `8${person.rpps}` }),
  }),
};

/** Names of every claim, for the provider's configuration. */
export const CLAIM_NAMES = ['SubjectNameID', 'preferred_username', 'given_name', 'family_name', 'SubjectRole', 'SubjectOrganizationID', 'UITVersion', 'Palier_Authentification'] as const;
