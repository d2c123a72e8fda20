import { relative, resolve } from 'node:path';
import { urlsFrom } from '../dmp/known-addresses';
import { namedSecrets } from '../dpi/target/named-secrets';
import { runSuite } from '../monde/run-suite';
import { printSummary } from '../rapports/console';
import { consoleProgress } from './progress';
import { raccordementOption } from './raccordement';
import { allureOption, featurePaths, TEMOIN_TARGET, type LancerOptions } from './options';
import { writeReports } from './reports';

/** `homologair lancer`: what `npm start` runs. */
export async function lancer(paths: readonly string[], options: LancerOptions): Promise<void> {
  const version = allureOption(options.allure);
  const selected = featurePaths(paths);
  const out = options.json ? process.stderr : process.stdout;
  const raccordement = await raccordementOption(options);
  const run = await runSuite({
    targetFile: options.cible ? resolve(options.cible) : TEMOIN_TARGET(), tags: options.tags, ...(selected ? { paths: selected } : {}), ...(options.ordre === undefined ? {} : { order: options.ordre }),
    ...(options.profil ? { profileFile: resolve(options.profil) } : {}), ...(options.pieces ? { piecesFile: resolve(options.pieces) } : {}), ...(options.sortie ? { reports: options.sortie } : {}), ...(raccordement && { raccordement }),
  }, consoleProgress(out, raccordement && urlsFrom(raccordement.portDmp)));
  await run.close();
  const { files, troubles, redaction } = await writeReports(run.folder.path, run.resultat, version, namedSecrets(run.target));
  out.write(`\n${printSummary(run.resultat, redaction)}\n`);
  for (const trouble of troubles) out.write(`${trouble}\n`);
  for (const [label, path] of files) out.write(`${label} : ${relative(process.cwd(), path)}\n`);
  if (options.json) process.stdout.write(`${JSON.stringify({ dossier: run.folder.path, ...run.resultat })}\n`);
  process.exitCode = run.resultat.exitCode;
}
