import { howMany } from '../how-many';
import type { RuleView, ScreenFact } from '../lecture/view';
import { accountsAt, listedIn, type KnownAccount } from './accounts-known';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { asRead, placeOnScreen } from './screen-reading';

const EXTRACTIONS: readonly string[] = ['extraction-des-comptes-csv', 'extraction-des-comptes-json'];

/** REM SSI/IAM.94: the extraction holds every account of the software's own base, closed ones included, and what each may do now. */
export const accountReview: Rule = {
  id: 'compte/extraction-de-revue', version: 1,
  exigences: ['rem-ssi-iam-94', 'habilitations-revues'],
  sentence: 'L’extraction donne chaque compte, fermé compris, et ses habilitations du moment.',
  judge: (view) => {
    const read = EXTRACTIONS.flatMap((name) => view.screens.findLast(({ reading }) => reading === name) ?? []);
    if (read.length === 0) return [nonConcluant('aucune extraction des comptes n’a été faite')];
    const mapped = read.filter((screen) => screen.mapped);
    // One way is enough (SSI/IAM.94.01): a format the target does not offer is no fault.
    const [first] = read;
    if (mapped.length === 0) return [aExaminer('la cible ne dit pas comment extraire ses comptes : regarder la capture', first && { fact: view.id(first) })];
    return mapped.flatMap((screen) => judged(view, screen));
  },
};

function judged(view: RuleView, screen: ScreenFact): Finding[] {
  const place = placeOnScreen(view, screen);
  const rows = screen.rows;
  if (rows === undefined) return [breaks({ expected: 'un fichier des comptes', got: 'rien à télécharger', ...place })];
  const words = view.header.target.words?.['habilitation'];
  const accounts = [...accountsAt(view, screen.seq).values()].map((account): Finding => {
    const lines = rows.filter(({ identifiant }) => identifiant === account.person.login);
    const [line] = lines;
    if (line === undefined || lines.length > 1) return breaks({ expected: `une ligne pour le compte ${account.person.login}${account.shut ? ', fermé' : ''}`, got: `${howMany(lines.length, 'ligne')} sur ${rows.length}`, ...place });
    const wrong = wrongIn(line, account, words ?? {});
    if (wrong !== undefined) return breaks({ ...wrong, ...place });
    return words === undefined ? aExaminer('la cible ne dit pas les mots de ses habilitations', { ...place, got: line['habilitations'] ?? '' }) : holds(place, `${account.person.login} : ${line['habilitations'] ?? ''}`);
  });
  return [...accounts, ...shownElsewhere(view, screen, rows)];
}

function wrongIn(line: Readonly<Record<string, string>>, { person: { login }, permissions, shut }: KnownAccount, words: Readonly<Record<string, string>>): { expected: string; got: string } | undefined {
  const closed = (line['fermeture'] ?? '') !== '';
  if (closed !== shut) return { expected: `le compte ${login} ${shut ? 'fermé' : 'ouvert'}`, got: closed ? 'un compte fermé' : 'un compte ouvert' };
  if ((line['ouverture'] ?? '') === '') return { expected: `la date d’ouverture du compte ${login}`, got: 'rien' };
  const said = listedIn(line['habilitations'] ?? '');
  const wrong = Object.entries(words).find(([permission, word]) => said.has(asRead(word)) !== permissions.has(permission));
  return wrong && { expected: `${permissions.has(wrong[0]) ? '' : 'sans '}« ${wrong[1]} » pour le compte ${login}`, got: line['habilitations'] === '' ? 'aucune habilitation' : line['habilitations'] ?? 'aucune colonne' };
}

/** SSI/IAM.94.01, fourth step: exhaustive by comparison with the screen, for every account it showed. */
function shownElsewhere(view: RuleView, extraction: ScreenFact, rows: readonly Record<string, string>[]): Finding[] {
  const screen = view.screens.findLast((fact) => fact.reading === 'comptes' && fact.seq < extraction.seq);
  const extracted = new Set(rows.map(({ identifiant }) => identifiant));
  return (screen?.rows ?? []).filter(({ identifiant }) => !extracted.has(identifiant)).map(({ identifiant }) =>
    breaks({ expected: `le compte ${identifiant ?? '?'}, que l’écran montre`, got: 'absent de l’extraction', ...placeOnScreen(view, extraction) }));
}
