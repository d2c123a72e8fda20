import { howMany } from '../how-many';
import { basename, join, resolve } from 'node:path';
import { handWritten, parseEtablissement } from '../dossier/etablissement';
import { writeAudit } from '../dossier/audit';
import { accountIndicators, demonstrationIndicators, monthlyIndicators } from '../dossier/indicateurs/compute';
import { readAccounts, readMonths } from '../dossier/indicateurs/read';
import { buildDossier } from '../dossier/model';
import { maskedPieces, recordedPieces, registerPieces } from '../dossier/pieces';
import { papers, replacing, writePapers } from '../dossier/write';
import { HomologairError } from '../erreurs/error';
import { writeCndaTree } from '../evidence/preuves/cnda';
import { listProofs } from '../evidence/preuves/list';
import { loadNumbering } from '../evidence/preuves/numbering';
import { sendersOf } from '../evidence/preuves/tokens';
import { useOf } from '../evidence/preuves/use';
import { writeProofs } from '../evidence/preuves/write';
import { readReview } from '../evidence/revue/review';
import { identitiesOf, maskIdentities, peopleOf } from '../evidence/redaction/identities';
import { redactedTexts } from '../evidence/redaction/leaves';
import { redactionOf } from '../evidence/redaction/redaction-of';
import { redactedResult } from '../evidence/redaction/result';
import { saltOf } from '../evidence/redaction/salt';
import type { Difference } from '../jugement/differences';
import { answersForOthers, rejudge } from '../jugement/rejudge';
import { finishedResult } from '../jugement/result-file';
import type { Resultat } from '../jugement/resultat';
import { readRegister, type ReadRegister } from '../pieces/read';
import { openRunRecord, type RunRecord } from '../rapports/record';
import { loadCatalogue } from '../referentiel/catalogue';
import { loadPieceKinds } from '../referentiel/pieces';
import { openXml } from '../xml/open';
import { EXIT } from './exit-codes';
import { existingFolder, type JsonOption } from './options';
import { secretsIn } from './secrets-option';

export interface DossierOptions extends JsonOption { run: string; etablissement: string; pieces?: string; numeros?: string; secrets?: string; sortie?: string; masquerIdentites?: string; indicateurs?: string; comptes?: string; demonstration?: boolean; audit?: boolean }

/** `homologair dossier`: what the commission signs, from one finished run. Verdicts are judged again, never believed. */
export async function dossier(options: DossierOptions): Promise<void> {
  await openXml();
  const folder = existingFolder(options.run), file = resolve(options.etablissement);
  const etablissement = parseEtablissement(handWritten(file), file);
  finishedResult(folder);
  const { resultat: judged, differences } = rejudge(folder);
  refuseForged(folder, judged, differences);
  const record = openRunRecord(folder), workers = judged.journal.map(({ worker }) => worker);
  // Papers are dated, and delays counted, by the day the run really ended: scenarios move the bench's clock by months.
  const resultat = { ...judged, endedAt: judged.realEndedAt ?? judged.startedAt };
  const review = readReview(folder);
  const kinds = loadPieceKinds(), titles = new Map(kinds.map(({ cle, titre }) => [cle, titre]));
  const register = options.pieces === undefined ? undefined : readRegister(resolve(options.pieces), new Date(resultat.startedAt), kinds);
  if (register?.register.exemple === true && !resultat.target.temoin) throw new HomologairError('PIECES-EXEMPLE', { fichier: basename(register.file), cible: resultat.target.name });
  if (etablissement.exemple && !resultat.target.temoin) throw new HomologairError('DOSSIER-CHAMP', { fichier: basename(file), champ: 'exemple', constat: 'vaut true pour une cible qui n’est pas le témoin', attendu: 'le fichier de l’établissement, sans « exemple »' });

  const own = redactionOf({ folder, record, workers }, secretsIn(options.secrets).secrets);
  const salt = options.masquerIdentites === undefined ? undefined : saltOf(resolve(options.masquerIdentites), '--masquer-identites');
  const redaction = salt === undefined ? own : maskIdentities(own, identitiesOf(record, workers, [...(register?.files ?? []).flatMap(({ piece }) => peopleOf(piece)), ...review.map(({ auteur }) => auteur)]), salt);
  const catalogue = loadCatalogue(), numbering = loadNumbering(options.numeros === undefined ? undefined : resolve(options.numeros), catalogue);
  const out = resolve(options.sortie ?? join(folder, 'dossier'));
  const { model, made, preuves } = await replacing(out, async (work) => {
    const proofs = join(work, 'preuves');
    const preuves = writeProofs(listProofs(resultat, record, numbering), proofs, record, redaction, { pictures: options.masquerIdentites === undefined });
    const pieces = register === undefined ? recordedPieces(record, workers) : registerPieces(register, titles);
    const model = buildDossier({
      resultat: redactedResult(resultat, redaction), preuves, senders: sendersOf(record, workers), etablissement, file, catalogue, kinds, review: review.map((line) => ({ ...redactedTexts(line, (text) => redaction.text(text)), exigence: line.exigence })),
      pieces: salt === undefined ? pieces : maskedPieces(pieces, (text) => redaction.text(text)),
    });
    writeCndaTree(preuves, proofs, join(work, 'arbre-cnda'));
    const made = await papers(model, [
      ...(options.comptes === undefined ? [] : accountIndicators(readAccounts(handWritten(resolve(options.comptes)), options.comptes), resultat.endedAt.slice(0, 10))),
      ...(options.indicateurs === undefined ? [] : monthlyIndicators(readMonths(handWritten(resolve(options.indicateurs)), options.indicateurs))),
    ], options.demonstration === true ? demonstrationIndicators(useOf(record, workers)) : []);
    // A piece cannot be redacted: where identities are masked it is only named.
    if (options.audit === true) writeAudit(join(work, 'audit'), model, made, options.masquerIdentites === undefined ? pieceBytes(record, workers, register) : () => undefined);
    writePapers(work, model, made, salt);
    return { model, made, preuves };
  });
  const unmatched = numbering.unmatched(preuves);
  for (const { ancien, connu } of unmatched) process.stderr.write(`Le numéro « ${ancien} » de ${basename(options.numeros ?? '')} ne correspond à aucune preuve de ce passage${connu ? '' : ', ni à un numéro que le banc connaisse'}.\n`);
  if (options.json) process.stdout.write(`${JSON.stringify({ dossier: out, pret: model.ready.verdict, ouvertes: model.open.map(({ number }) => number), preuves: preuves.length, numerosSansPreuve: unmatched.map(({ ancien }) => ancien) })}\n`);
  else {
    process.stdout.write(`${model.target.temoin ? 'Passage sur le témoin : les papiers portent « DÉMONSTRATION ».\n' : ''}${preuves.length} preuves, ${howMany(new Set(preuves.flatMap(({ official }) => official.map(({ number }) => number))).size, 'numéro officiel')}, ${model.open.length} exigences encore ouvertes sur 29.\n`);
    process.stdout.write(`Prêt à contractualiser : ${model.ready.verdict}\n${made.map(({ name, title }) => `${title} : ${join(out, name)}\n`).join('')}Preuves : ${join(out, 'preuves')}\n`);
  }
  process.exitCode = EXIT.conforme;
}

/**
 * The dossier takes the judgement made again. A verdict on file that no changed rule explains is a forgery; an exigence alone may move
 * when a later version attaches it to another rule, and that is only told.
 * @throws HomologairError JUGEMENT-DIFFERENT
 */
function refuseForged(folder: string, resultat: Resultat, differences: readonly Difference[]): void {
  const altered = resultat.journal.find(({ state }) => state === 'altéré');
  if (altered) throw new HomologairError('JUGEMENT-DIFFERENT', { dossier: folder, detail: `journal ${altered.worker} altéré` });
  const ofVerdicts = differences.filter((one) => !answersForOthers(one) && !one.subject.startsWith('exigence '));
  const [first] = ofVerdicts;
  if (first !== undefined && !differences.some(answersForOthers)) throw new HomologairError('JUGEMENT-DIFFERENT', { dossier: folder, detail: first.text.replace(/\.$/, '') });
  if (differences.length > 0) process.stderr.write(`${howMany(differences.length, 'différence')} entre le résultat enregistré et le jugement refait, qui vaut ici ; « homologair rejuger » les dit.\n`);
}

/** Bytes of a piece by its digest, from the register given or the run that kept it. */
function pieceBytes(record: RunRecord, workers: readonly string[], register: ReadRegister | undefined): (sha256: string) => Buffer | undefined {
  const known = new Map<string, () => Buffer>();
  for (const { reading } of register?.files ?? []) if (reading.sha256 !== undefined && reading.bytes !== undefined) { const { bytes } = reading; known.set(reading.sha256, () => bytes); }
  for (const worker of workers) for (const fact of record.facts(worker)) if (fact.kind === 'piece' && fact.body !== undefined) { const { body } = fact; known.set(body.sha256, () => record.bytes(body)); }
  return (sha256) => known.get(sha256)?.();
}
