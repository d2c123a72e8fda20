import type { Mutant } from '../../mutant';
import { type TreeDefect, treeMutant } from './edition';

const FIVE_MINUTES = 300_000;
const ONE_HOUR = 3_600_000;

/** An instant of the assertion, rewritten. */
const instant = (name: 'IssueInstant' | 'AuthnInstant', rewrite: (at: number) => string) => (assertion: string): string =>
  assertion.replace(new RegExp(` ${name}="([^"]*)"`), (_, at: string) => ` ${name}="${rewrite(Date.parse(at))}"`);
/** Paris in winter: the same instant, not in UTC. */
const inLocalTime = (at: number): string => new Date(at + ONE_HOUR).toISOString().replace('Z', '+01:00');
const issuer = (rewrite: (name: string) => string) => (assertion: string): string =>
  assertion.replace(/(<saml2:Issuer [^>]*>)(.*?)(<\/saml2:Issuer>)/, (_, open: string, name: string, close: string) => `${open}${rewrite(name)}${close}`);
const conditions = (inside: (issued: number) => string) => (assertion: string): string => {
  const issued = Date.parse(/ IssueInstant="([^"]*)"/.exec(assertion)?.[1] ?? '');
  return assertion.replace('</saml2:Subject>', `</saml2:Subject>${inside(issued)}`);
};

/** Interface-dmp §2.3, 2.4: what SAML itself says around the attributes. */
const DEFECTS: readonly TreeDefect[] = [
  { id: 'identifiant-du-jeton-en-uuid-nu', exigence: 'ex-air-040', sentence: 'L’identifiant du jeton est un UUID qui commence par un chiffre : ce n’est pas un identifiant XML.', edit: (assertion) => assertion.replace(/ ID="_[^"]{2}/, ' ID="4b') },
  { id: 'saml-1-1', exigence: 'logiciel-homologue', sentence: 'Le jeton se dit de la version 1.1 de SAML.', edit: (assertion) => assertion.replace(' Version="2.0"', ' Version="1.1"') },
  { id: 'jeton-a-l-heure-locale', exigence: 'ex-air-040', sentence: 'Le jeton est daté en heure locale, pas en heure universelle.', edit: instant('IssueInstant', inLocalTime) },
  { id: 'jeton-du-futur', exigence: 'ex-air-040', rule: 'air/jeton-frais', sentence: 'L’horloge avance de cinq minutes : le jeton est émis après l’appel.', edit: instant('IssueInstant', (at) => new Date(at + FIVE_MINUTES).toISOString()) },
  { id: 'emetteur-sans-format', exigence: 'logiciel-homologue', sentence: 'L’émetteur est nommé sans dire que c’est le sujet d’un certificat.', edit: (assertion) => assertion.replace(/<saml2:Issuer [^>]*>/, '<saml2:Issuer>') },
  { id: 'emetteur-a-l-envers', exigence: 'logiciel-homologue', sentence: 'Le nom de l’émetteur est écrit du plus large au plus fin.', edit: issuer((name) => name.split(/(?<!\\),/).reverse().join(',')) },
  { id: 'emetteur-qui-n-est-pas-le-signataire', exigence: 'ex-gen-1450', rule: 'air/certificat-de-cachet', sentence: 'L’émetteur que le jeton nomme n’est pas le certificat qui le signe.', edit: issuer((name) => name.replace(/OU=[^,]*/, 'OU=10B0999002')) },
  { id: 'jeton-sans-personne', exigence: 'ex-gen-1320', sentence: 'Le jeton ne désigne personne.', edit: (assertion) => assertion.replace(/<saml2:NameID>.*?<\/saml2:NameID>/, '') },
  { id: 'deux-personnes', exigence: 'ex-gen-1320', sentence: 'Le jeton désigne deux personnes.', edit: (assertion) => assertion.replace(/<saml2:NameID>.*?<\/saml2:NameID>/, (whole) => `${whole}<saml2:NameID>899700366240</saml2:NameID>`) },
  { id: 'rpps-sans-son-type', exigence: 'ex-gen-1320', rule: 'air/identifiant-national', sentence: 'Le RPPS part sans le chiffre qui dit que c’en est un.', edit: (assertion) => assertion.replace('<saml2:NameID>8', '<saml2:NameID>') },
  { id: 'validite-deja-passee', exigence: 'ex-air-040', sentence: 'Le jeton part avec une validité déjà passée.', edit: conditions((issued) => `<saml2:Conditions NotOnOrAfter="${new Date(issued - FIVE_MINUTES).toISOString()}"/>`) },
  { id: 'validite-a-venir', exigence: 'ex-air-040', sentence: 'Le jeton part avec une validité qui n’a pas commencé.', edit: conditions((issued) => `<saml2:Conditions NotBefore="${new Date(issued + FIVE_MINUTES).toISOString()}"/>`) },
  { id: 'authentification-non-datee', exigence: 'ex-0-1-1020', sentence: 'Le jeton ne dit pas quand la personne s’est authentifiée.', edit: (assertion) => assertion.replace(/ AuthnInstant="[^"]*"/, '') },
  { id: 'classe-absente', exigence: 'ex-0-1-1020', rule: 'air/classe-non-contradictoire', sentence: 'Le jeton ne dit pas comment la personne s’est authentifiée.', edit: (assertion) => assertion.replace(/<saml2:AuthnContextClassRef>.*?<\/saml2:AuthnContextClassRef>/, '') },
  { id: 'classe-hors-de-saml', exigence: 'ex-0-1-1020', rule: 'air/classe-non-contradictoire', sentence: 'La classe d’authentification est un mot du logiciel, pas une classe SAML.', edit: (assertion) => assertion.replace(/(<saml2:AuthnContextClassRef>).*?(<\/saml2:AuthnContextClassRef>)/, '$1mot de passe et code$2') },
  { id: 'deux-methodes', exigence: 'ex-air-050', sentence: 'Le jeton déclare deux méthodes d’authentification primaire.', edit: (assertion) => assertion.replace(/<saml2:AuthnContextDecl>.*?<\/saml2:AuthnContextDecl>/, (whole) => `${whole}<saml2:AuthnContextDecl>APP_BROWSER_AUTH</saml2:AuthnContextDecl>`) },
];

/** One element of the assertion missing, wrong or double. */
export const ASSERTION_MUTANTS: readonly Mutant[] = DEFECTS.map(treeMutant);
