import { howMany } from '../how-many';
import { rejudge } from '../jugement/rejudge';
import { suiteVersion } from '../racine';
import { openXml } from '../xml/open';
import { EXIT } from './exit-codes';
import { existingFolder, type JsonOption } from './options';

/** `homologair rejuger`: judges a finished run again, wherever its folder now is, and tells every difference. */
export async function rejuger(folder: string, options: JsonOption): Promise<void> {
  await openXml();
  const { resultat, differences } = rejudge(existingFolder(folder));
  if (options.json) process.stdout.write(`${JSON.stringify({ verdict: resultat.verdict, banc: { execution: resultat.suite, aujourdhui: suiteVersion() }, journal: resultat.journal, differences })}\n`);
  else {
    process.stdout.write(`Verdict rejugé : ${resultat.verdict} (${resultat.scenarios.length} scénario${resultat.scenarios.length > 1 ? 's' : ''})\n`);
    process.stdout.write(`Banc : version ${resultat.suite} à l’exécution, ${suiteVersion()} aujourd’hui\n`);
    for (const { worker, state } of resultat.journal) process.stdout.write(`Journal ${worker} : ${state}\n`);
    process.stdout.write(differences.length === 0 ? 'Aucune différence avec le résultat enregistré.\n' : `${howMany(differences.length, 'différence')} avec le résultat enregistré :\n${differences.map(({ text }) => `  - ${text}\n`).join('')}`);
  }
  // An edited verdict with an intact record is not the run's own non-conformity, but it is no green either.
  process.exitCode = resultat.exitCode === EXIT.conforme && differences.length > 0 ? EXIT.nonConforme : resultat.exitCode;
}
