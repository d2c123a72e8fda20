import { taggedScenarios } from '../monde/tagged-scenarios';
import { MUTANTS } from '../mutation/mutants/index';
import { loadCatalogue } from '../referentiel/catalogue';
import { coverage, type CoverageRow } from '../referentiel/coverage';
import { RULES } from '../rules/index';
import { EXIT } from './exit-codes';
import type { JsonOption } from './options';

const numbers = (row: CoverageRow): string => Object.entries(row.numeros).map(([text, number]) => `${text}-${number}`).join(' ');

/** `homologair couverture`: exits 1 when an exigence has neither scenario, nor piece, nor stated reason, or when a tag names nothing. */
export async function couverture(options: JsonOption): Promise<void> {
  const table = coverage(loadCatalogue(), await taggedScenarios(), [...RULES.values()].map(({ id, exigences }) => ({ id, exigences })), MUTANTS.map(({ id, exigence }) => ({ id, exigences: [exigence] })));
  const open = table.exigences.filter(({ couverte }) => !couverte);
  if (options.json) process.stdout.write(`${JSON.stringify(table)}\n`);
  else {
    for (const row of table.exigences) {
      const how = row.raison ? `non vérifiable : ${row.raison}` : row.scenarios.length > 0
        ? `${row.scenarios.length} scénario(s), ${row.regles.length} règle(s), ${row.mutants.length} mutant(s)${row.piece ? `, pièce : ${row.piece}` : ''}` : row.piece ? `pièce : ${row.piece}` : 'RIEN';
      process.stdout.write(`${row.couverte ? '✓' : '✗'} ${numbers(row).padEnd(24)} ${row.slug.padEnd(24)} ${how}\n`);
    }
    for (const { ou, nom } of table.inconnus) process.stdout.write(`✗ ${ou} nomme « ${nom} », qui n’est pas au catalogue.\n`);
    process.stdout.write(`\n${table.exigences.length} exigences, ${open.length} sans couverture, ${table.inconnus.length} nom(s) inconnu(s).\n`);
  }
  process.exitCode = open.length + table.inconnus.length > 0 ? EXIT.nonConforme : EXIT.conforme;
}
