import { closeSync, copyFileSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { HomologairError } from '../../erreurs/error';
import { bodiesOf } from '../../journal/bodies';
import { sha256 } from '../../journal/digest';
import { writeHeader } from '../../journal/header';
import { formatLine } from '../../journal/line';
import { blobFile, blobFolder, workerFile } from '../../journal/paths';
import { rejudge } from '../../jugement/rejudge';
import { finishedResult, resultFile, writeResult } from '../../jugement/result-file';
import { judgeRun, type JudgingOptions } from '../../jugement/run';
import { openRunRecord, type RunRecord } from '../../rapports/record';
import { appendReview, readReview } from '../revue/review';
import { contentsOfRun } from '../sceau/contents';
import { digestsText } from '../sceau/manifests';
import { ATTESTATION } from '../sceau/names';
import { attest, recordLines, verdictsDigest } from './attestation';
import { redactedFact, redactedHeader, type RedactionMatter } from './fact';
import { identitiesOf, maskIdentities } from './identities';
import { redactedTexts } from './leaves';
import { writeRedactedMessages } from './messages';
import { placeholder } from './placeholder';
import { redactionOf } from './redaction-of';
import { claimsOf, takingUp, type Claims } from './taken-up';

export interface RedactionRequest {
  /** Kept apart from the container. */
  salt: string;
  /** INS and names too. */
  identities: boolean;
  /** Passwords and TOTP secrets of a target's accounts, besides those the run noted; required where it noted none. */
  secrets?: readonly string[];
  judging?: JudgingOptions;
}

/**
 * Writes, in an empty folder, the redacted record of a run: the same facts at the same positions, chained anew, without what must not leave; and the
 * result that this record gives, where what it cannot tell is taken up from the complete one. `await openXml()` first.
 * @throws HomologairError JUGEMENT-RESULTAT-ABSENT; JUGEMENT-DIFFERENT when the run does not bear its own verdicts: no forged verdict is to be taken up;
 * PREUVE-SECRETS.
 */
export function redactRun(runFolder: string, into: string, { salt, identities, secrets, judging = {} }: RedactionRequest): void {
  finishedResult(runFolder);
  const { resultat, differences } = rejudge(runFolder, judging), [difference] = differences;
  const altered = resultat.journal.find(({ state }) => state === 'altéré');
  if (altered !== undefined) throw new HomologairError('JUGEMENT-DIFFERENT', { dossier: runFolder, detail: `journal ${altered.worker} altéré` });
  if (difference !== undefined) throw new HomologairError('JUGEMENT-DIFFERENT', { dossier: runFolder, detail: difference.text.replace(/\.$/, '') });

  const record = openRunRecord(runFolder), workers = resultat.journal.map(({ worker }) => worker), review = readReview(runFolder);
  const own = redactionOf({ folder: runFolder, record, workers }, secrets, (secret) => placeholder('secret', secret, salt));
  const redaction = identities ? maskIdentities(own, identitiesOf(record, workers, review.map(({ auteur }) => auteur)), salt) : own;
  const matter: RedactionMatter = { record, redaction, salt, identities };
  writeRecord(record, workers, runFolder, into, matter);
  writeRedactedMessages(runFolder, into, redaction);

  const text = (value: string): string => redaction.text(value);
  const claims: Claims = new Map([...claimsOf(runFolder, resultat)].map(([id, claim]) => [id, { ...claim, findings: redactedTexts(claim.findings, text) }]));
  const redacted = judgeRun(into, undefined, { ...judging, ...takingUp(claims, redactedTexts(resultat.runFindings, text), []) });
  if (verdictsDigest(redacted) !== verdictsDigest(resultat)) throw new HomologairError('SCEAU-EXPURGE', { dossier: runFolder });
  writeResult(into, redacted);
  for (const { exigence, verdictDuBanc, auteur, a, prev: _prev, numero: _numero, ...act } of review) {
    appendReview(into, { exigence: { slug: exigence, verdict: verdictDuBanc }, auteur: text(auteur), at: new Date(a), act: redactedTexts(act, text) });
  }
  const files = recordLines(digestsText(contentsOfRun(runFolder)));
  const attestation = attest(redacted, ['secrets', ...(identities ? ['identites' as const] : [])], { files, result: readFileSync(resultFile(runFolder)), salt });
  writeFileSync(join(into, ATTESTATION), `${JSON.stringify(attestation, null, 2)}\n`);
}

function writeRecord(record: RunRecord, workers: readonly string[], runFolder: string, into: string, matter: RedactionMatter): void {
  const headerBytes = writeHeader(into, redactedHeader(record.header, matter));
  mkdirSync(blobFolder(into), { recursive: true });
  const kept = new Set<string>();
  for (const worker of workers) {
    const output = openSync(workerFile(into, worker), 'wx');
    let head = sha256(headerBytes), count = 0;
    try {
      for (const fact of record.facts(worker)) {
        const own = fact.kind === 'closing' ? { ...fact, head, count } : redactedFact(fact, matter), line = formatLine(head, own);
        writeSync(output, `${line}\n`);
        head = sha256(line);
        count += 1;
        for (const body of bodiesOf(own)) if (!('inline' in body) && body.masque !== true) kept.add(body.sha256);
      }
    } finally {
      closeSync(output);
    }
  }
  for (const blob of kept) copyFileSync(blobFile(runFolder, blob), blobFile(into, blob));
}

