import { SAML_CLASS_PREFIX, type RuleView } from '../lecture/view';
import { eachAirToken, placeOf } from './air-tokens';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { ONE_FACTOR_CLASSES, samlClass } from './saml-classes';

/** EX_0.1-1020 and convention 2020, annexe 2: the declared class does not deny the means the professional used. */
export const classNotContradictory: Rule = {
  id: 'air/classe-non-contradictoire', version: 1,
  exigences: ['ex-0-1-1020', 'conv2020-5', 'rem-dmp-auth-02'],
  sentence: 'La classe d’authentification du jeton ne contredit pas le moyen employé.',
  judge: (view) => {
    const means = meansOf(view, view.params['moyen'] ?? '');
    if (means === undefined) return [nonConcluant(`la cible ne déclare pas le moyen « ${view.params['moyen'] ?? '?'} »`)];
    const row = means.row2020 === null ? undefined : rows(view).find((line) => line.ligne === means.row2020);
    if (means.row2020 !== null && row === undefined) return [nonConcluant(`la ligne ${means.row2020} de la table de 2020 n’est pas au catalogue de cette exécution`)];
    return eachAirToken(view, (token) => {
      const classRef = token.claims?.classRef ?? '';
      return judgeClass(classRef, { twoFactors: new Set(means.factors).size >= 2, row: row?.classeSaml, strict: view.header.ambiguities['classe-hors-table-2020'] === 'refus' }, placeOf(token, 'classRef'));
    });
  },
};

function judgeClass(classRef: string, means: { twoFactors: boolean; row?: string; strict: boolean }, place: { fact: string; at: string }): Finding {
  const declared = samlClass(classRef, SAML_CLASS_PREFIX);
  if (declared === undefined) return breaks({ expected: 'une classe d’authentification SAML 2.0', got: classRef === '' ? 'absente' : classRef, ...place });
  if (means.row !== undefined) {
    return declared === means.row ? holds(place, declared)
      : breaks({ expected: `${means.row}, classe du moyen dans la table de 2020`, got: declared, ...place });
  }
  if (means.twoFactors && ONE_FACTOR_CLASSES.has(declared)) return breaks({ expected: 'une classe qui n’annonce pas un seul facteur', got: declared, ...place });
  if (means.strict) return breaks({ expected: 'un moyen de la table de 2020', got: `${declared}, pour un moyen hors de la table`, ...place });
  return aExaminer(`moyen hors de la table de 2020 : la classe ${declared} lui convient-elle ?`, { ...place, got: declared });
}

const key = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const meansOf = (view: RuleView, name: string) => view.header.target.means.find((means) => key(means.id) === key(name));

/** The 2020 table as the header's snapshot of the catalogue keeps it. */
function rows(view: RuleView): { ligne: string; classeSaml: string }[] {
  return view.header.catalogue.means.filter((row): row is { ligne: string; classeSaml: string } =>
    typeof row === 'object' && row !== null && 'ligne' in row && 'classeSaml' in row && typeof row.ligne === 'string' && typeof row.classeSaml === 'string');
}
