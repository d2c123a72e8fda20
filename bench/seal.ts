import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StructureRef } from '../support/journal/facts';
import { generateRunPki, loadRunPki } from '../support/pki/run-pki';
import { projectRoot } from '../support/racine';
import { openXml } from '../support/xml/open';
import { machine, report } from './machine';
import { measured, type Measured } from './measured';
import { writeLargeRun } from './seal/large-run';

const MIB = 2 ** 20;
/** Megabytes of run, the last being the one asked. `HOMOLOGAIR_SCEAU_MO=20` measures smaller ones. */
const LARGEST = Number(process.env.HOMOLOGAIR_SCEAU_MO ?? 500);
const SIZES = [LARGEST / 8, LARGEST / 4, LARGEST / 2, LARGEST];
const LIMIT_MIB = 300;
/** Linear: each octet costs the same from the smallest size to the largest, half as much again for the machine's moods. */
const LINEAR = 1.5;
const cli = join(projectRoot, 'dist', 'support', 'cli', 'homologair.js');
const STRUCTURE: StructureRef = { persona: 'ch', finess: '690000017', finessJuridique: '690000025', raisonSociale: 'CH de mesure', secteur: 'SA01' };

interface Row { size: number; made: number; seal: Measured; verify: Measured }
const cells = (...all: (string | number)[]): string => `${all.map((one) => String(one).padStart(12)).join('')}\n`;
const used = ({ seconds, cpu, mib }: Measured): string[] => [seconds.toFixed(1), cpu.toFixed(1), mib.toFixed(0)];

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'homologair-bench-'));
  try {
    await openXml();
    process.stdout.write(`${machine()}\n`);
    await generateRunPki(join(folder, 'pki'), [STRUCTURE], new Date('2026-03-02T08:00:00Z'));
    const pki = loadRunPki(join(folder, 'pki')), rows: Row[] = [];
    process.stdout.write(cells('Mio', 'produire s', 'sceller s', 's CPU', 'Mio vive', 'vérifier s', 's CPU', 'Mio vive'));
    for (const size of SIZES) {
      const start = process.hrtime.bigint(), run = writeLargeRun(folder, size * MIB, pki), container = join(folder, 'mesure.asice');
      const made = Number(process.hrtime.bigint() - start) / 1e9;
      const seal = await measured([cli, 'sceller', run, '--sortie', container]), verify = await measured([cli, 'verifier', container]), row = { size: statSync(container).size / MIB, made, seal, verify };
      rows.push(row);
      process.stdout.write(cells(row.size.toFixed(0), made.toFixed(1), ...used(seal), ...used(verify)));
      rmSync(run, { recursive: true, force: true });
      rmSync(container);
    }
    // From the second size on: the first pays for starting as much as for its octets.
    const [, from] = rows as [Row, Row], last = rows.at(-1) ?? from;
    for (const [what, name] of [['seal', 'Sceller'], ['verify', 'Vérifier et rejuger']] as const) {
      report(`${name} ${last.size.toFixed(0)} Mio`, `≤ ${LIMIT_MIB} Mio de mémoire`, `${last[what].mib.toFixed(0)} Mio, ${last[what].seconds.toFixed(1)} s, dont ${last[what].cpu.toFixed(1)} s de processeur`, last[what].mib <= LIMIT_MIB);
      const ratio = last[what].cpu / last.size / (from[what].cpu / from.size);
      report(`${name} : temps selon la taille`, `linéaire : coût par octet × ${LINEAR} au plus`, `de ${from.size.toFixed(0)} à ${last.size.toFixed(0)} Mio, processeur par octet × ${ratio.toFixed(2)}`, ratio <= LINEAR);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
