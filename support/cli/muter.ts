import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { portNames } from '../dpi-temoin/port-names';
import { HomologairError } from '../erreurs/error';
import { howMany } from '../how-many';
import { runMatrix } from '../monde/run-matrix';
import { runSuite } from '../monde/run-suite';
import { silentPorts } from '../mutation/matrix';
import type { Mutant } from '../mutation/mutant';
import { MUTANTS } from '../mutation/mutants/index';
import { VARIANTS } from '../mutation/variantes/index';
import { printSummary } from '../rapports/console';
import { writeMatrixHtml, type Matrix } from '../rapports/matrix-html';
import { EXIT } from './exit-codes';
import { countsLine } from './counts-line';
import { consoleProgress } from './progress';
import { TEMOIN_TARGET, type MuterOptions } from './options';
import { writeReports } from './reports';

/** A variant is run only when it is named. @throws HomologairError CLI-MUTANT when an id names neither a mutant nor a variant. */
function chosen(ids: string | undefined): readonly Mutant[] {
  if (ids === undefined) return MUTANTS;
  return ids.split(',').map((id) => {
    const mutant = [...MUTANTS, ...VARIANTS].find((one) => one.id === id.trim());
    if (!mutant) throw new HomologairError('CLI-MUTANT', { mutant: id.trim(), combien: MUTANTS.length });
    return mutant;
  });
}

/** `--liste`: every mutant, or those of `--seulement`, by the exigence it breaks. */
function listed(mutants: readonly Mutant[], json: boolean): string {
  if (json) return JSON.stringify({ mutants: mutants.map(({ id, exigence, rule, port, sentence }) => ({ id, exigence, regle: rule, port, phrase: sentence })) });
  const exigences = [...new Set(mutants.map(({ exigence }) => exigence))].sort((a, b) => a.localeCompare(b, 'fr'));
  const lines = exigences.flatMap((exigence) => [exigence, ...mutants.filter((one) => one.exigence === exigence).map(({ id, rule, sentence }) => `  ${id} (${rule}) : ${sentence}`), '']);
  return [...lines, `${howMany(mutants.length, 'mutant')}.`].join('\n');
}

/** `homologair muter`: the suite on the témoin (the baseline, run once), then every mutant. */
export async function muter(options: MuterOptions): Promise<void> {
  const out = options.json ? process.stderr : process.stdout;
  const mutants = chosen(options.seulement);
  if (options.liste) {
    process.stdout.write(`${listed(mutants, options.json === true)}\n`);
    return;
  }
  const partial = options.seulement !== undefined || options.tags !== '';
  const targetFile = TEMOIN_TARGET();
  const run = await runSuite({ targetFile, tags: options.tags, recordPorts: true, ...(options.profil ? { profileFile: options.profil } : {}), ...(options.sortie ? { reports: options.sortie } : {}) }, consoleProgress(out));
  try {
    out.write(`\n${printSummary(run.resultat)}\n\nMutants\n`);
    const red = run.resultat.exitCode !== EXIT.conforme;
    // Allure works in a process of its own, while the mutants run.
    const reports = writeReports(run.folder.path, run.resultat, 3);
    reports.catch(() => undefined);
    const outcomes = red ? [] : await runMatrix(run, { targetFile, mutants, complete: options.complet === true }, ({ id, tue, par, regle, defaut }) => {
      out.write(tue ? `  ✓ ${id} : tué par ${regle} (${par ?? ''})\n` : `  ✗ ${id} : ${defaut ?? ''}\n`);
    });
    // A part of the suite says nothing of the ports it does not reach.
    const silent = partial ? [] : silentPorts(portNames, run.ports);
    if (red) out.write('Le témoin n’est pas conforme : la matrice n’a pas de sens.\n');
    for (const port of silent) out.write(`  ✗ Aucun scénario n’emploie le port « ${port} » du témoin : rien ne pourrait tuer ses mutants.\n`);
    const alive = outcomes.filter(({ tue }) => !tue).length;
    out.write(`\n${outcomes.length - alive} mutant${outcomes.length - alive > 1 ? 's tués' : ' tué'}, ${alive} survivant${alive > 1 ? 's ou tués' : ' ou tué'} pour une autre raison${partial ? ' (matrice partielle)' : ''}.\n`);
    const matrix: Matrix = {
      mutants: outcomes.map(({ id, exigence, tue, par, regle, dit, defaut, autresRouges }) => ({
        id, exigence, tue, par, regle, ...(tue || dit === null ? {} : { dit }), ...(defaut ? { defaut } : {}), ...(options.complet ? { autresRouges } : {}),
      })),
      portsMuets: silent, ...(partial ? { partielle: true } : {}),
    };
    writeFileSync(join(run.folder.path, 'mutants.json'), `${JSON.stringify(matrix, null, 1)}\n`);
    writeFileSync(join(run.folder.path, 'mutants.html'), writeMatrixHtml(matrix, mutants, run.resultat));
    if (options.json) process.stdout.write(`${JSON.stringify(matrix)}\n`);
    await reports;
    out.write(`Matrice : ${relative(process.cwd(), join(run.folder.path, 'mutants.html'))}\n`);
    if (process.env.HOMOLOGAIR_COMPTES) out.write(countsLine(run, { killed: outcomes.length - alive, missed: alive + silent.length }));
    process.exitCode = red ? run.resultat.exitCode : alive + silent.length > 0 ? EXIT.nonConforme : EXIT.conforme;
  } finally {
    await run.close();
  }
}
