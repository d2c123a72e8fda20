import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Resultat } from '../../support/jugement/resultat';
import { fixture } from '../../support/racine';
import { homologair, onlyFolder, temporaryFolder } from './kit';

test('a target whose admission door does not answer is inconclusive, with why: never a defect of the bench', () => {
  const folder = temporaryFolder();
  try {
    const target = join(folder.path, 'cible.yaml');
    // Port 1 of the loopback: nothing listens there.
    writeFileSync(target, readFileSync(fixture('cibles', 'temoin.yaml'), 'utf8').replace('temoin: true', 'temoin: false').replace("'{url}'", 'http://127.0.0.1:1')
      .replace("'{admission}'", 'http://127.0.0.1:1').replace("jeton: '{jeton}', redemarrage", "jeton: '{env:JETON}', redemarrage").replace(/^ +conduite: \{.*\n/m, ''));
    const { code, stdout, stderr } = homologair(['lancer', 'features/6-air-simplifie/EX_GEN-1180-a-propos.feature', '--cible', target, '--sortie', join(folder.path, 'rapports')], { JETON: 'essai' });
    assert.equal(code, 3, stdout + stderr);
    assert.match(stdout, /Verdict du passage : non concluant/);
    const { scenarios: [scenario], runFindings } = JSON.parse(readFileSync(join(onlyFolder(join(folder.path, 'rapports')), 'resultat.json'), 'utf8')) as Resultat;
    assert.equal(scenario?.verdict, 'non concluant');
    assert.match(scenario.reason ?? '', /La porte d’admission de « DPI Témoin » n’a pas fait « redemarrage »/);
    assert.deepEqual(runFindings.filter(({ verdict }) => verdict === 'erreur du banc'), []);
  } finally {
    folder.remove();
  }
});
