/**
 * What Allure 3's French dictionary leaves in English, as `"key":"value"` pairs of its source (@allurereport/web-awesome, the version package.json
 * pins). The last three keys are missing from it: they are put before one that is there.
 */
const DICTIONARY: readonly (readonly [string, string])[] = [
  ['"resolutionCategories":"Resolutions"', '"resolutionCategories":"Suites données"'],
  ['"transition":"Transition"', '"transition":"Évolution"'],
  ['"tags":"Tags"', '"tags":"Étiquettes"'],
  ['"issue":"Show issue-linked test results"', '"issue":"Montrer les résultats liés à une anomalie"'],
  ['"muted":"Show muted test results"', '"muted":"Montrer les résultats mis en sourdine"'],
  ['"accepted":"Show accepted test results"', '"accepted":"Montrer les résultats admis"'],
  ['"resolution":"Resolution"', '"resolution":"Suite donnée"'],
  ['"issue":"Issue"', '"issue":"Anomalie"'],
  ['"muted":"Muted"', '"muted":"En sourdine"'],
  ['"accepted":"Accepted"', '"accepted":"Admis"'],
  ['"no-resolution-categories-results":"No resolution categories available"', '"no-resolution-categories-results":"Aucune suite donnée"'],
  ['"normal":"normal"', '"normal":"normale"'],
  ['"trivial":"trivial"', '"trivial":"minime"'],
  ['"tabResolutionCategories":"Resolutions tab"', '"tabResolutionCategories":"Onglet des suites données"'],
  ['"reportTabResolutionCategories":"Report tab: Resolutions"', '"reportTabResolutionCategories":"Onglet du rapport : suites données"'],
  ['"report":"Report"', '"report":"Rapport"'],
  ['"issue":"Linked to an issue"', '"issue":"Lié à une anomalie"'],
  ['"muted":"Muted test result"', '"muted":"Résultat mis en sourdine"'],
  ['"accepted":"Accepted test result"', '"accepted":"Résultat admis"'],
  ['"variables":"Variables"', '"fullname":"Nom complet","retry-hash":"Empreinte de reprise","test-case-id":"Identifiant du cas","variables":"Variables"'],
];
/** Words its pages do not take from a dictionary. */
const FIXED: readonly (readonly [string, string])[] = [['children:"Powered by"', 'children:"Mis en page par"'], ['{name:"executor"', '{name:"Exécuté par"']];
/** A sentence only the French dictionary holds. */
const FRENCH = 'Pièce jointe non trouvée';

/** Allure 3's program with what it left in English said in French. @returns undefined when a word is not where that version puts it */
export function inFrench(program: string): string | undefined {
  const mark = program.indexOf(FRENCH), from = program.lastIndexOf("JSON.parse('", mark), to = program.indexOf("')", mark);
  if (mark < 0 || from < 0 || to < 0) return undefined;
  const dictionary = replaced(program.slice(from, to), DICTIONARY);
  return dictionary === undefined ? undefined : replaced(program.slice(0, from) + dictionary + program.slice(to), FIXED);
}

function replaced(text: string, words: readonly (readonly [string, string])[]): string | undefined {
  return words.every(([english]) => text.includes(english)) ? words.reduce((done, [english, french]) => done.replaceAll(english, french), text) : undefined;
}
