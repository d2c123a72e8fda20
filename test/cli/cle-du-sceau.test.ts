import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import forge from 'node-forge';
import { signerSource, type SignerOptions } from '../../support/cli/signer-options';
import { HomologairError } from '../../support/erreurs/error';
import { openSigner } from '../../support/evidence/sceau/signer';
import { establishment, judgedRun, partsOf, scratch } from '../evidence/kit';
import { homologair } from './kit';

const PASSWORD = 'mot-de-passe-canari';
let folder: ReturnType<typeof scratch>, run: string, key: string, locked: string, leaf: string, chain: string, envelope: string;
const fileOf = (name: string, text: string | Buffer): string => { const path = join(folder.path, name); writeFileSync(path, text); return path; };

before(async () => {
  folder = scratch();
  run = judgedRun(folder.path, 'execution');
  const { signer, anchor } = await establishment();
  key = String(signer.key.export({ type: 'pkcs8', format: 'pem' }));
  locked = String(signer.key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSWORD }));
  leaf = String(signer.chain[0]);
  chain = `${anchor.toString()}${leaf}`;
  const made = forge.pkcs12.toPkcs12Asn1(forge.pki.privateKeyFromPem(key), [forge.pki.certificateFromPem(leaf)], PASSWORD, { algorithm: '3des' });
  envelope = Buffer.from(forge.asn1.toDer(made).getBytes(), 'binary').toString('base64');
});
after(() => { folder.remove(); });

/** With some variables for as long as it lasts. */
function withVariables<T>(variables: Record<string, string>, work: () => T): T {
  Object.assign(process.env, variables);
  try {
    return work();
  } finally {
    for (const name of Object.keys(variables)) Reflect.deleteProperty(process.env, name);
  }
}
const leafOf = (options: SignerOptions, variables: Record<string, string> = {}): string => withVariables(variables, () => String(openSigner(signerSource(options)).chain[0]));
/** What a wrong gesture is told, never with what a variable holds nor what was put in the place of its name. */
function refused(code: string, said: RegExp, options: SignerOptions, variables: Record<string, string> = {}): void {
  assert.throws(() => leafOf(options, variables), (error) => {
    assert.ok(error instanceof HomologairError && error.code === code, String(error));
    assert.match(error.message, said);
    for (let at: unknown = error; at instanceof Error; at = at.cause) for (const secret of [PASSWORD, 'PRIVATE KEY', ...key.split('\n').slice(1, 4), envelope.slice(0, 60)]) assert.equal(`${at.message}${at.stack ?? ''}`.includes(secret), false, code);
    return true;
  });
}

test('clé et certificat par des variables, PEM ou PKCS#12 ; la chaîne dans n’importe quel ordre', () => {
  const names = { cleEnv: 'ESSAI_CLE', certificatEnv: 'ESSAI_CERTIFICAT' };
  assert.equal(leafOf(names, { ESSAI_CLE: key, ESSAI_CERTIFICAT: leaf }), leaf);
  assert.equal(leafOf(names, { ESSAI_CLE: key, ESSAI_CERTIFICAT: chain }), leaf, 'the authority first: the signer’s is still found');
  assert.equal(leafOf({ ...names, motDePasseEnv: 'ESSAI_MOT' }, { ESSAI_CLE: locked, ESSAI_CERTIFICAT: leaf, ESSAI_MOT: PASSWORD }), leaf);
  assert.equal(leafOf({ pkcs12Env: 'ESSAI_P12', motDePasseEnv: 'ESSAI_MOT' }, { ESSAI_P12: envelope.replace(/.{76}/g, '$&\n'), ESSAI_MOT: PASSWORD }), leaf);
  assert.equal(leafOf({ cle: fileOf('cle.pem', key), certificat: fileOf('chaine.pem', chain) }), leaf);
  assert.equal(leafOf({ cle: fileOf('cle.pem', key), certificatEnv: 'ESSAI_CERTIFICAT' }, { ESSAI_CERTIFICAT: leaf }), leaf);
});

test('deux origines, ou une seule moitié : refusé, rien n’est ignoré en silence', () => {
  const [cle, certificat, pkcs12] = [fileOf('cle.pem', key), fileOf('leaf.pem', leaf), fileOf('cle.p12', Buffer.from(envelope, 'base64'))];
  refused('CLI-OPTION', /--cle .*sans --pkcs12, qui porte déjà/, { pkcs12, cle, certificat });
  refused('CLI-OPTION', /--certificat-env .*sans --pkcs12-env/, { pkcs12Env: 'ESSAI_P12', certificatEnv: 'ESSAI_CERTIFICAT' });
  refused('CLI-OPTION', /--cle-env .*pas les deux/, { cle, cleEnv: 'ESSAI_CLE', certificat });
  refused('CLI-OPTION', /--pkcs12-env .*pas les deux/, { pkcs12, pkcs12Env: 'ESSAI_P12' });
  refused('CLI-OPTION', /--mot-de-passe-env .*la clé que ce mot de passe ouvre/, { motDePasseEnv: 'ESSAI_MOT' }, { ESSAI_MOT: PASSWORD });
  refused('SCEAU-CLE', /vont ensemble/, { cleEnv: 'ESSAI_CLE' }, { ESSAI_CLE: key });
});

test('une variable absente, vide ou d’un autre format : dit sans ce qu’elle contient', () => {
  const names = { cleEnv: 'ESSAI_CLE', certificatEnv: 'ESSAI_CERTIFICAT' };
  refused('CLI-OPTION', /--cle-env .*qui existe/, names, { ESSAI_CERTIFICAT: leaf });
  refused('CLI-OPTION', /--certificat-env .*pas vide/, names, { ESSAI_CLE: key, ESSAI_CERTIFICAT: ' \n' });
  refused('SCEAU-CLE', /la variable que --cle-env nomme ne se lit pas/, names, { ESSAI_CLE: locked, ESSAI_CERTIFICAT: leaf });
  refused('SCEAU-CLE', /la variable que --certificat-env nomme ne contient aucun certificat/, names, { ESSAI_CLE: key, ESSAI_CERTIFICAT: key });
  refused('SCEAU-CLE', /la variable que --pkcs12-env nomme ne se lit pas/, { pkcs12Env: 'ESSAI_P12' }, { ESSAI_P12: envelope });
  // The secret itself in the place of a name, or of a file.
  refused('CLI-OPTION', /jamais ce qu’elle contient/, { ...names, cleEnv: key });
  refused('CLI-OPTION', /--mot-de-passe-env/, { pkcs12: fileOf('cle.p12', Buffer.from(envelope, 'base64')), motDePasseEnv: PASSWORD });
  refused('SCEAU-CLE', /le fichier donné ne se lit pas/, { cle: key, certificat: fileOf('leaf.pem', leaf) });
  refused('SCEAU-CLE', /le fichier donné ne se lit pas/, { pkcs12: envelope });
});

test('en intégration continue : scellé par un PKCS#12 en base64 ; une erreur rend 2 sans rien montrer', () => {
  const output = join(folder.path, 'ci.asice'), args = ['sceller', run, '--sortie', output, '--pkcs12-env', 'PKCS12_DU_SCEAU', '--mot-de-passe-env', 'MOT_DE_PASSE_DU_SCEAU', '--instant', '2026-05-04T10:00:00Z'];
  const made = homologair(args, { PKCS12_DU_SCEAU: envelope, MOT_DE_PASSE_DU_SCEAU: PASSWORD });
  assert.equal(made.code, 0, made.stderr);
  assert.doesNotMatch(made.stderr + made.stdout, /CLÉ DE TEST/);
  assert.equal(partsOf(readFileSync(output), folder.path).find(({ name }) => name === 'certificat.pem')?.data.toString('utf8'), leaf);
  for (const [wrong, env] of [[args, { PKCS12_DU_SCEAU: envelope, MOT_DE_PASSE_DU_SCEAU: `${PASSWORD}!` }], [[...args, '--cle', 'x'], { PKCS12_DU_SCEAU: envelope, MOT_DE_PASSE_DU_SCEAU: PASSWORD }]] as const) {
    const { code, stdout, stderr } = homologair(wrong, { ...env, HOMOLOGAIR_PILE: '1' });
    assert.equal(code, 2, stderr);
    for (const secret of [PASSWORD, envelope.slice(0, 40)]) assert.equal(`${stdout}${stderr}`.includes(secret), false);
  }
});
