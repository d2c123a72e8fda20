import { spawnSync } from 'node:child_process';

const ID_ATTRIBUTE = ['--id-attr:ID', 'urn:oasis:names:tc:SAML:2.0:assertion:Assertion'];

/** Version line, or undefined when xmlsec1 is not installed. */
export function xmlsec1Version(): string | undefined {
  const { error, status, stdout } = spawnSync('xmlsec1', ['--version'], { encoding: 'utf8' });
  return error || status !== 0 ? undefined : stdout.trim();
}

/** True when xmlsec1 finds the file's signature good. @param options where its key comes from. */
export const xmlsec1Accepts = (options: readonly string[], file: string): boolean =>
  spawnSync('xmlsec1', ['--verify', ...options, ...ID_ATTRIBUTE, file]).status === 0;

/**
 * CPU milliseconds (user + system) of one verification in `xmlsec1 --verify --repeat`, which reads and parses the file each time.
 * A run of one is taken away, so that start-up and the loading of keys are not counted.
 */
export function xmlsec1CpuMs(options: readonly string[], file: string, repeat: number): number {
  return (childCpuMs(options, file, repeat) - childCpuMs(options, file, 1)) / (repeat - 1);
}

/** Node does not tell the resources of a child; the shell's `times` does. */
function childCpuMs(options: readonly string[], file: string, repeat: number): number {
  const { status, stdout, stderr } = spawnSync(
    'sh', ['-c', '"$@" >/dev/null 2>&1; code=$?; times; exit $code', 'sh', 'xmlsec1', '--verify', '--repeat', String(repeat), ...options, ...ID_ATTRIBUTE, file],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  const [, , user, system] = [...stdout.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, seconds]) => (Number(minutes) * 60 + Number(seconds)) * 1000);
  if (status !== 0 || user === undefined || system === undefined) throw new Error(`xmlsec1 a échoué : ${stdout}${stderr}`);
  return user + system;
}
