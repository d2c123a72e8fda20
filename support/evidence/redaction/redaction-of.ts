import { HomologairError } from '../../erreurs/error';
import { learnSecrets } from '../../rapports/known-secrets';
import { createRedaction, type Redaction } from '../../rapports/redact';
import { seenSecrets, type RunToRedact } from './seen-secrets';

/**
 * The redaction of whatever leaves a run's folder: what the record holds in fields known to be secret, what the run saw of its accounts' secrets, and
 * those given. There is no other way to one, so that no command can forget a part of it.
 * @param secrets passwords and TOTP secrets of the accounts, when whoever asks knows them @param by what stands in the place of a secret
 * @throws HomologairError PREUVE-SECRETS when people used their accounts and nothing tells which secrets to look for.
 */
export function redactionOf({ folder, record, workers }: RunToRedact, secrets?: Iterable<string>, by?: (secret: string) => string): Redaction {
  const seen = seenSecrets(folder);
  if (seen === undefined && secrets === undefined && workers.some((worker) => record.facts(worker).some((fact) => fact.kind === 'act' && fact.act === 'admission' && fact.professionnels.length > 0))) {
    throw new HomologairError('PREUVE-SECRETS', { dossier: folder, constat: 'secrets-vus.json y manque' });
  }
  const redaction = createRedaction([...seen ?? [], ...secrets ?? []], by);
  learnSecrets(record, workers, redaction);
  return redaction;
}
