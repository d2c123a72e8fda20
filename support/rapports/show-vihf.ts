import type { ExchangeFact } from '../journal/facts';
import type { Coded, VihfClaims } from '../vihf/claims';
import { readClaims } from '../vihf/read/read';
import { withXml } from '../xml/door';
import { NS } from '../xml/namespaces';
import { select } from '../xml/nodes';
import type { RunRecord } from './record';
import { MASK } from './redact';
import { unwrap } from './show-exchange';

/** Claims of the first assertion of a request, as written: whether they hold is the judgement's business. undefined when there is none to read. */
export function writtenClaims(fact: ExchangeFact, record: RunRecord): VihfClaims | undefined {
  try {
    const { envelope } = unwrap(record.bytes(fact.request), fact.requestHeaders);
    return withXml(envelope, (root) => {
      const [assertion] = select(root, '//saml2:Assertion', { saml2: NS.saml2 });
      return assertion && readClaims(assertion);
    });
  } catch {
    return undefined;
  }
}

const coded = ({ code, displayName, codeSystem }: Coded): string => `${code}${displayName ? ` (${displayName})` : ''}, ${codeSystem}`;

/** French label and value of each thing a VIHF says, in reading order; what it does not say is left out. The homologation number is masked. */
export function showClaims(claims: VihfClaims): Record<string, string | string[]> {
  const rows: [string, string | string[] | undefined][] = [
    ['Identifiant du jeton', claims.id], ['Émis le', claims.issueInstant], ['Émetteur', claims.issuer], ['Professionnel (NameID)', claims.nameId],
    ['Identité en clair', claims.subjectId], ['Rôles', claims.roles.map(coded)], ['Authentifié le', claims.authnInstant], ['Classe d’authentification', claims.classRef],
    ['Méthode primaire déclarée', claims.decl], ['Valable à partir de', claims.notBefore], ['Valable jusqu’à', claims.notOnOrAfter],
    ['Structure', claims.structure], ['Secteur d’activité', claims.secteur], ['Version du VIHF', claims.version],
    ['Mode d’authentification', claims.mode && `${claims.mode}${claims.modeAttribute ? ` (attribut ${claims.modeAttribute})` : ''}`],
    ['Patient', claims.patient], ['Ressource', claims.ressourceUrn], ['Mode d’accès', claims.purposeOfUse && coded(claims.purposeOfUse)],
    ['Connexion secrète', claims.confidentialityCode], ['LPS_ID', claims.lpsId], ['LPS_Nom', claims.lpsNom], ['LPS_Version', claims.lpsVersion],
    ['LPS_ID_HOMOLOGATION_DMP', claims.lpsHomologation === undefined ? undefined : MASK],
    ...Object.entries(claims.otherAttributes ?? {}),
  ];
  return Object.fromEntries(rows.filter((row): row is [string, string | string[]] => row[1] !== undefined && row[1].length > 0));
}
