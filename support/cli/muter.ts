import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portNames } from '../dpi-temoin/port-names';
import { runMatrix } from '../monde/run-matrix';
import { runSuite } from '../monde/run-suite';
import { silentPorts } from '../mutation/matrix';
import { printSummary } from '../rapports/console';
import { EXIT } from './exit-codes';
import { consoleProgress } from './progress';
import { TEMOIN_TARGET, type MuterOptions } from './options';
import { writeReports } from './reports';

/** `homologair muter`: the suite on the témoin (the baseline, run once), then every mutant. */
export async function muter(options: MuterOptions): Promise<void> {
  const out = options.json ? process.stderr : process.stdout;
  const targetFile = TEMOIN_TARGET();
  const run = await runSuite({ targetFile, tags: '', recordPorts: true, ...(options.sortie ? { reports: options.sortie } : {}) }, consoleProgress(out));
  try {
    out.write(`\n${printSummary(run.resultat)}\n\nMutants\n`);
    const red = run.resultat.exitCode !== EXIT.conforme;
    const outcomes = red ? [] : await runMatrix(run, targetFile, ({ id, tue, par, regle, defaut }) => {
      out.write(tue ? `  ✓ ${id} : tué par ${regle} (${par ?? ''})\n` : `  ✗ ${id} : ${defaut ?? ''}\n`);
    });
    const silent = silentPorts(portNames, run.ports);
    if (red) out.write('Le témoin n’est pas conforme : la matrice n’a pas de sens.\n');
    for (const port of silent) out.write(`  ✗ Aucun scénario n’emploie le port « ${port} » du témoin : rien ne pourrait tuer ses mutants.\n`);
    const alive = outcomes.filter(({ tue }) => !tue).length;
    out.write(`\n${outcomes.length - alive} mutants tués, ${alive} survivants ou tués pour une autre raison.\n`);
    const matrix = { mutants: outcomes.map(({ id, exigence, tue, par, regle, defaut }) => ({ id, exigence, tue, par, regle, ...(defaut ? { defaut } : {}) })), portsMuets: silent };
    writeFileSync(join(run.folder.path, 'mutants.json'), `${JSON.stringify(matrix, null, 1)}\n`);
    if (options.json) process.stdout.write(`${JSON.stringify(matrix)}\n`);
    await writeReports(run.folder.path, run.resultat, 3);
    const green = run.resultat.scenarios.filter(({ verdict }) => verdict === 'conforme' || verdict === 'sans objet').length;
    out.write(`HOMOLOGAIR-COMPTES ${JSON.stringify({ passed: green + outcomes.length - alive, failed: run.resultat.scenarios.length - green + alive + silent.length, skipped: 0 })}\n`);
    process.exitCode = red ? run.resultat.exitCode : alive + silent.length > 0 ? EXIT.nonConforme : EXIT.conforme;
  } finally {
    await run.close();
  }
}
