import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readReview } from '../../support/evidence/revue/review';
import { passageOf } from '../../support/evidence/sceau/passage';
import { dossierMask } from '../../support/evidence/sceau/seal-redacted';
import { sha256 } from '../../support/journal/digest';
import { readResult } from '../../support/jugement/result-file';

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A dossier of a run as `homologair dossier` lays it, its papers being bare texts; one proof a scenario. */
export function writeDossier(runFolder: string, folder = join(runFolder, 'dossier'), salt?: string): string {
  rmSync(folder, { recursive: true, force: true });
  const put = (name: string, text: string): { nom: string; sha256: string } => {
    const path = join(folder, ...name.split('/'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return { nom: name, sha256: sha256(readFileSync(path)) };
  };
  const resultat = readResult(runFolder);
  const fichiers = [put('convergence.xlsx', 'classeur'), put('pv-auto-homologation.docx', 'procès-verbal')];
  const preuves = resultat.scenarios.map(({ id, verdict }, index) => {
    const name = `1/${id}/01-ecrans/lecture.json`, file = put(`preuves/${name}`, json({ lecture: id }));
    return { number: `HOM/1.${id}.01`, scenario: id, verdict, kind: 'ecrans', facts: [`banc-1:${index * 6 + 3}`], files: [{ name, sha256: file.sha256, size: 1 }] };
  });
  const autresFichiers = [put('arbre-cnda/1/lecture.json', json({ lecture: 'vert' })), put('preuves/preuves.json', json(preuves))];
  put('dossier.json', json({
    mention: 'essai', ...(salt === undefined ? {} : { masques: dossierMask(salt) }), passage: passageOf(resultat, readReview(runFolder).length, salt), identite: { Passage: `${resultat.run}, du 2 mars 2026` },
    verdictDuPassage: resultat.verdict, fichiers, autresFichiers,
  }));
  return folder;
}
