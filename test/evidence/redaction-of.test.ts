import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { redactionOf } from '../../support/evidence/redaction/redaction-of';
import { seenSecrets, writeSeenSecrets } from '../../support/evidence/redaction/seen-secrets';
import type { RunToRedact } from '../../support/evidence/redaction/texts';
import { HomologairError } from '../../support/erreurs/error';
import type { Fact } from '../../support/journal/facts';
import { recordOf } from '../../support/rapports/record';
import { openXml } from '../../support/xml/open';
import { body, HEADER } from '../rapports/fixture';

let folder: string;
before(async () => { await openXml(); folder = mkdtempSync(join(tmpdir(), 'homologair-secrets-')); });
after(() => { rmSync(folder, { recursive: true, force: true }); });

const trace = (text: string): object => ({ kind: 'exported-trace', format: 'csv', filter: {}, raw: body(text), entries: [] });
const admission = { kind: 'act', act: 'admission', structure: {}, patients: [], professionnels: [{ persona: 'm', nom: 'A', prenom: 'B' }] };
function run(...facts: object[]): RunToRedact {
  const all = facts.map((fact, index) => ({ seq: index + 1, at: '', ...fact }) as unknown as Fact);
  return { folder, workers: ['banc-1'], record: recordOf(HEADER, new Map([['banc-1', all]]), ({ inline }) => {
    if (inline === undefined) throw new HomologairError('JOURNAL-CORPS', { empreinte: '0', detail: 'absent' });
    return Buffer.from(inline, 'base64');
  }) };
}

test('un secret connu par son champ est masqué aussi là où il est venu avant', () => {
  const { text } = redactionOf(run(trace('essai de canari-9f8e'), trace('password=canari-9f8e')), []);
  assert.equal(text('essai de canari-9f8e'), 'essai de [masqué]');
});

test('une exécution où personne n’a de compte n’a rien à dire ; les autres disent ce qu’elles ont vu, ou se le font donner', () => {
  assert.ok(redactionOf(run(trace('rien'))));
  assert.throws(() => redactionOf(run(admission)), (error) => error instanceof HomologairError && error.code === 'PREUVE-SECRETS');
  assert.equal(redactionOf(run(admission), ['canari-9f8e']).text('vu canari-9f8e'), 'vu [masqué]');
  writeFileSync(join(folder, 'secrets-vus.json'), '{"format":1,"secrets":"canari"}');
  assert.throws(() => redactionOf(run(admission), []), (error) => error instanceof HomologairError && error.code === 'PREUVE-SECRETS' && /ne se lit pas/.test(error.message));
  rmSync(join(folder, 'secrets-vus.json'));
});

test('sont notés les seuls secrets que l’enregistrement porte, sous toute écriture, et ceux déjà notés', () => {
  const lost = { sha256: '0'.repeat(64), size: 3 }, picture = body(Buffer.from('ffd8ff6d6f74', 'hex'));
  const own = run(admission, trace(`x ${Buffer.from('ymotdepasse1z').toString('base64')}`), { kind: 'screen', reading: 'm', mapped: true, text: encodeURIComponent('é mot&de 2'), screenshot: picture }, { ...trace(''), raw: lost });
  assert.equal(seenSecrets(folder), undefined);
  writeSeenSecrets(own, ['motdepasse1', 'é mot&de 2', 'jamais-vu', '']);
  assert.deepEqual(seenSecrets(folder), ['motdepasse1', 'é mot&de 2']);
  writeSeenSecrets(own, ['jamais-vu']);
  assert.deepEqual(seenSecrets(folder), ['motdepasse1', 'é mot&de 2'], 'fait une seconde fois, rien ne s’oublie');
  assert.equal(redactionOf(own).text('essai de motdepasse1'), 'essai de [masqué]');
  assert.ok(!readFileSync(join(folder, 'secrets-vus.json'), 'utf8').includes('jamais-vu'));
});
