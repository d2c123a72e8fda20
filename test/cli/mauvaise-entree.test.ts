import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fixture, projectRoot } from '../../support/racine';
import { openXml } from '../../support/xml/open';
import { judgedRun, partsOf, resealed, scratch, sealed } from '../evidence/kit';
import { homologair } from './kit';

let folder: ReturnType<typeof scratch>, run: string, interrupted: string;
before(async () => {
  await openXml();
  folder = scratch();
  run = judgedRun(folder.path, 'execution');
  interrupted = judgedRun(folder.path, 'interrompue');
  rmSync(join(interrupted, 'resultat.json'));
});
after(() => { folder.remove(); });

/** One sentence on the error output, of this code and with no other inside. */
function told(args: string[], code: number, ...said: RegExp[]): void {
  const ran = homologair(args);
  assert.equal(ran.code, code, `${args.join(' ')} → ${ran.code}\n${ran.stdout}${ran.stderr}`);
  assert.doesNotMatch(ran.stderr, /BANC|\.\.(?!\/)|Attendu[\s\S]*Attendu|homologair-(verifier|expurger)-/);
  for (const pattern of said) assert.match(ran.stderr, pattern);
}

test('une exécution interrompue n’a pas de résultat : c’est dit, et rien n’y est dit altéré', () => {
  const said = /^\[JUGEMENT-RESULTAT-ABSENT\] L’exécution \S*interrompue n’a pas de resultat\.json \(elle n’est pas terminée, ou a été interrompue\)/;
  told(['perimes', interrupted], 2, said);
  told(['revue', interrupted, '--exigence', 'exi-liee', '--auteur', 'R. Lecteur', '--commentaire', 'vu'], 2, said);
  told(['comparer', run, interrupted], 2, said);
  told(['dossier', '--run', interrupted, '--etablissement', fixture('dossier', 'etablissement.yaml')], 2, said);
  told(['sceller', interrupted], 2, said);
  told(['sceller', interrupted, '--expurge', '--sel', join(folder.path, 'sel.txt')], 2, said);
});

test('un résultat qui n’en est pas un est une altération, nommée', () => {
  const broken = judgedRun(folder.path, 'abimee'), container = join(folder.path, 'abimee.asice');
  writeFileSync(join(broken, 'resultat.json'), '{"format":1,"scenarios":[null]}');
  told(['comparer', run, broken], 5, /^\[JUGEMENT-RESULTAT-FORME\] Le fichier \S*abimee\/resultat\.json n’est pas le résultat/);
  told(['perimes', broken], 5, /JUGEMENT-RESULTAT-FORME/);
  writeFileSync(container, resealed(partsOf(sealed(run), folder.path).map((part) => (part.name === 'resultat.json' ? { ...part, data: Buffer.from('{"format":1,"scenarios":[null]}') } : part))));
  told(['comparer', run, container], 5, /^\[JUGEMENT-DIFFERENT\].*abimee\.asice ne vaut pas ce qu’elle dit : Le fichier resultat\.json/);
  assert.equal(homologair(['verifier', container]).code, 5);
});

test('un fichier qui n’est ni une exécution ni un conteneur', () => {
  for (const args of [['comparer', join(projectRoot, 'package.json'), run], ['perimes', join(projectRoot, 'package.json')]]) told(args, 2, /^\[CLI-DOSSIER\] .*package\.json » n’est ni une exécution ni un conteneur\. Attendu : le dossier d’une exécution, ou un conteneur/);
  // Cut, a container is still one.
  const cut = join(folder.path, 'coupe.asice');
  writeFileSync(cut, sealed(run).subarray(0, 4000));
  told(['perimes', cut], 5, /JUGEMENT-DIFFERENT.*coupe\.asice/);
});

test('un conteneur qui ne peut pas s’écrire là', () => {
  const place = join(folder.path, 'un-dossier.asice'), file = join(folder.path, 'fichier');
  mkdirSync(place);
  copyFileSync(join(run, 'resultat.json'), file);
  told(['sceller', run, '--sortie', join(folder.path, 'nulle', 'part.asice')], 2, /CLI-DOSSIER.*part\.asice » est dans un dossier qui n’existe pas/);
  told(['sceller', run, '--sortie', place], 2, /CLI-DOSSIER.*un-dossier\.asice » est un dossier/);
  told(['sceller', run, '--sortie', join(file, 'x.asice')], 2, /CLI-DOSSIER.*ne peut pas être écrit \(ENOTDIR\)/);
  assert.equal(existsSync(`${place}.tmp`), false);
});
