import { howMany } from '../how-many';
import { HomologairError } from '../erreurs/error';
import { actText, appendReview, readReview, type ReviewAct } from '../evidence/revue/review';
import { WORST_FIRST } from '../jugement/order';
import { finishedResult } from '../jugement/result-file';
import type { JudgedExigence } from '../jugement/resultat';
import { existingFolder, instantOption, type JsonOption } from './options';

export interface RevueOptions extends JsonOption { exigence?: string; auteur?: string; commentaire?: string; ecarter?: string; raison?: string; demanderPreuve?: string; instant?: string }

/** `homologair revue`: what a reviewer did, appended beside the result; without an act, those already there. */
export async function revue(folder: string, options: RevueOptions): Promise<void> {
  const run = existingFolder(folder), act = actOf(options);
  if (act !== undefined) {
    const auteur = options.auteur?.trim();
    if (auteur === undefined || auteur === '') throw new HomologairError('REVUE-ACTE', { detail: '--auteur manque' });
    appendReview(run, { exigence: exigenceOf(finishedResult(run).exigences, options.exigence), auteur, at: instantOption(options.instant), act });
  }
  const lines = readReview(run);
  if (options.json) process.stdout.write(`${JSON.stringify(lines)}\n`);
  else for (const line of lines) process.stdout.write(`${line.numero}. ${line.a} ${line.auteur} — ${line.exigence} (banc : ${line.verdictDuBanc}) — ${actText(line)}\n`);
}

/** @throws HomologairError REVUE-ACTE when it is two acts, or half of one. */
function actOf({ exigence, commentaire, ecarter, raison, demanderPreuve }: RevueOptions): ReviewAct | undefined {
  const given = [commentaire, ecarter, demanderPreuve].filter((one) => one !== undefined);
  if (given.length === 0 && exigence === undefined && raison === undefined) return undefined;
  if (given.length !== 1 || given[0]?.trim() === '') throw new HomologairError('REVUE-ACTE', { detail: `${howMany(given.length, 'acte donné')}` });
  if (ecarter === undefined) {
    if (raison !== undefined) throw new HomologairError('REVUE-ACTE', { detail: '--raison ne va qu’avec --ecarter' });
    return commentaire === undefined ? { acte: 'demander-preuve', texte: demanderPreuve ?? '' } : { acte: 'commentaire', texte: commentaire };
  }
  const verdict = WORST_FIRST.find((one) => one === ecarter);
  if (verdict === undefined) throw new HomologairError('REVUE-ACTE', { detail: `« ${ecarter} » n’est pas un verdict (${WORST_FIRST.join(', ')})` });
  if (raison === undefined || raison.trim() === '') throw new HomologairError('REVUE-ACTE', { detail: 'un verdict s’écarte avec sa raison' });
  return { acte: 'ecarter', verdict, raison };
}

/** By slug, or by number: `EXI-v1-23`. @throws HomologairError REVUE-ACTE */
function exigenceOf(exigences: readonly JudgedExigence[], wanted: string | undefined): JudgedExigence {
  const name = wanted?.replace(/^@/, '');
  const found = exigences.find(({ slug, numbers }) => slug === name || Object.entries(numbers).some(([text, number]) => `${text}-${number}` === name));
  if (found === undefined) throw new HomologairError('REVUE-ACTE', { detail: wanted === undefined ? '--exigence manque' : `l’exécution n’a pas d’exigence « ${wanted} »` });
  return found;
}
