import { relative } from 'node:path';
import type { SuiteProgress } from '../monde/run-suite';
import type { Verdict } from '../rules/finding';

const SIGN: Record<Verdict, string> = { 'conforme': '✓', 'non conforme': '✗', 'non concluant': '?', 'à examiner': '!', 'sans objet': '-', 'non exécuté': '-', 'erreur du banc': '#' };

/** Shows each scenario as it ends, with its provisional answer: the verdict comes after, from the finished journal. `known`: what a DPI set up by hand calls. */
export function consoleProgress(out: NodeJS.WritableStream, known?: { services: string; parametres: string }): SuiteProgress {
  let total = 0;
  let done = 0;
  return {
    planned(count, folder) {
      total = count;
      out.write(`${count} scénario${count > 1 ? 's' : ''}. Dossier de l’exécution : ${relative(process.cwd(), folder) || folder}\n`);
      out.write(known === undefined ? '\n' : `DMP simulé de ce passage : ${known.services}\nFichier de paramètres : ${known.parametres}\n\n`);
    },
    scenario({ name, provisional }) {
      done += 1;
      out.write(`  ${SIGN[provisional]} ${String(done).padStart(String(total).length)}/${total}  ${name}\n`);
    },
  };
}
