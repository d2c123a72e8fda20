import { HomologairError } from '../../erreurs/error';
import { learnSecrets } from '../../rapports/known-secrets';
import { createRedaction, type Redaction } from '../../rapports/redact';
import { seenSecrets } from './seen-secrets';
import { eachText, type RunToRedact } from './texts';

/**
 * The redaction of whatever leaves a run's folder: what the record holds in fields known to be secret, what the run saw of its accounts' secrets, and
 * those given. There is no other way to one, so that no command can forget a part of it.
 * @param secrets passwords and TOTP secrets of the accounts, when whoever asks knows them @param by what stands in the place of a secret
 * @throws HomologairError PREUVE-SECRETS when people used their accounts and nothing tells which secrets to look for.
 */
export function redactionOf(run: RunToRedact, secrets?: Iterable<string>, by?: (secret: string) => string): Redaction {
  const { folder, record, workers } = run, seen = seenSecrets(folder);
  if (seen === undefined && secrets === undefined && workers.some((worker) => record.facts(worker).some((fact) => fact.kind === 'act' && fact.act === 'admission' && fact.professionnels.length > 0))) {
    throw new HomologairError('PREUVE-SECRETS', { dossier: folder, constat: 'secrets-vus.json y manque' });
  }
  const redaction = createRedaction([...seen ?? [], ...secrets ?? []], by);
  learnSecrets(record, workers, redaction);
  // Once for nothing: a secret known by the field it stands in is masked wherever it comes, before too.
  eachText(run, (text) => { redaction.text(text); });
  return redaction;
}
