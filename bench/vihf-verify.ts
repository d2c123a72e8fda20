import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createPublicKey } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateRunPki, loadRunPki } from '../support/pki/run-pki';
import { trustStore } from '../support/pki/trust';
import { loadSigner, type VihfSigner } from '../support/vihf/issue/issue';
import { verifyFirst } from '../support/vihf/verify/first/verify';
import type { TrustStore } from '../support/vihf/verify/verification';
import { openXml } from '../support/xml/open';
import { cpuMs, machine, median, report } from './machine';
import { fullMessage, grownMessage, shortMessage } from './vihf/message';
import { xmlsec1Accepts, xmlsec1CpuMs, xmlsec1Version } from './vihf/xmlsec1';

const ROUNDS = 5;
const REPEAT = 1000;
const KILOBYTES = [4, 16, 64, 256, 1024];
/** Constant cost per byte, give or take what caches and garbage collection do between 5 KB and 1 MB; a quadratic reader would be at 200. */
const LINEAR = 1.25;
/** Bytes verified in one measure of the growth, so that every size gets the same work. */
const BYTES_PER_MEASURE = 4 * 1024 * 1024;

type Verify = (message: Buffer) => boolean;

/** CPU milliseconds of one verification: parse, rules of form, digest, signature, certificate, claims. */
const perMessage = (verify: Verify, message: Buffer, times: number): number =>
  cpuMs(() => { for (let i = 0; i < times; i += 1) if (!verify(message)) throw new Error('Le message de mesure est refusé.'); }) / times;

interface Way { name: string; options: string[] }

/**
 * Beside xmlsec1. `sameWork` has it trust the same authorities and check the certificate of KeyInfo, as verifyFirst does: the figure.
 * `lessWork` gives it the key and has it skip KeyInfo, which verifyFirst never may: told, not judged.
 */
function compare(name: string, message: Buffer, verify: Verify, { sameWork, lessWork }: { sameWork: Way; lessWork: Way }, folder: string): void {
  const file = join(folder, 'message.xml'), altered = join(folder, 'altere.xml');
  writeFileSync(file, message);
  writeFileSync(altered, message.toString().replace('INDIRECTE_RENFORCEE', 'INDIRECTE'));
  if (verify(readFileSync(altered))) throw new Error('verifyFirst accepte un jeton altéré.');
  for (const { name: way, options } of [sameWork, lessWork]) {
    if (!xmlsec1Accepts(options, file) || xmlsec1Accepts(options, altered)) throw new Error(`xmlsec1 (${way}) ne juge pas comme verifyFirst.`);
  }
  perMessage(verify, message, REPEAT);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: perMessage(verify, message, REPEAT), same: xmlsec1CpuMs(sameWork.options, file, REPEAT), less: xmlsec1CpuMs(lessWork.options, file, REPEAT),
  }));
  const ratio = median(rounds.map(({ ours, same }) => ours / same));
  report(`${name} (${message.length} octets) : CPU par message, sur celui de xmlsec1 ${sameWork.name}`, '≤ 1',
    `${ratio.toFixed(2)} (verifyFirst ${median(rounds.map(({ ours }) => ours)).toFixed(3)} ms, xmlsec1 ${median(rounds.map(({ same }) => same)).toFixed(3)} ms ; médianes de ${ROUNDS} passes de ${REPEAT})`, ratio <= 1);
  process.stdout.write(`    à titre d’indication, sur celui de xmlsec1 ${lessWork.name} : ${median(rounds.map(({ ours, less }) => ours / less)).toFixed(2)} (xmlsec1 ${median(rounds.map(({ less }) => less)).toFixed(3)} ms)\n`);
}

function growth(verify: Verify, signer: VihfSigner): void {
  const messages = KILOBYTES.map((kilobytes) => grownMessage(signer, kilobytes * 1024));
  const measure = (message: Buffer): number => perMessage(verify, message, Math.max(3, Math.round(BYTES_PER_MEASURE / message.length))) / (message.length / 1024);
  messages.forEach(measure);
  const rounds = Array.from({ length: ROUNDS }, () => messages.map(measure));
  const perKilobyte = messages.map((_, i) => median(rounds.map((round) => round[i]!)));
  const ratio = median(rounds.map((round) => round[round.length - 1]! / round[0]!));
  const detail = messages.map((message, i) => `${(message.length / 1024).toFixed(0)} Kio : ${(perKilobyte[i]! * 1000).toFixed(0)}`).join(', ');
  report('Linéarité de 4 Ko à 1 Mo : CPU par Kio du plus grand message sur celui du plus petit', `≤ ${LINEAR} (1 = linéaire)`, `${ratio.toFixed(2)} (µs par Kio — ${detail})`, ratio <= LINEAR);
}

async function main(): Promise<void> {
  await openXml();
  const folder = mkdtempSync(join(tmpdir(), 'homologair-bench-'));
  try {
    const at = new Date();
    await generateRunPki(folder, [{ persona: 'banc', finess: '0B0999999', finessJuridique: '0B0999998', raisonSociale: 'CH', secteur: 'SA01' }], at);
    const pki = loadRunPki(folder);
    const pair = pki.structures['banc']!.sign;
    const certificate = readFileSync(pair.cert, 'utf8');
    const signer = loadSigner(certificate, readFileSync(pair.key, 'utf8'));
    const trust: TrustStore = trustStore(pki.anchors, pki.crls);
    const verify: Verify = (message) => verifyFirst(message, trust, { algorithms: 'standard', at }).accepted;

    process.stdout.write(`${machine()}\n`);
    const version = xmlsec1Version();
    if (version === undefined) {
      process.stdout.write('— Comparaison à xmlsec1 : non mesurée, xmlsec1 n’est pas installé (1 mesure sautée).\n');
    } else {
      const anchors = pki.anchors.map((pem, i) => [join(folder, `ancre-${i}.pem`), pem] as const);
      for (const [path, pem] of anchors) writeFileSync(path, pem);
      const key = join(folder, 'cle-publique.pem');
      writeFileSync(key, createPublicKey(certificate).export({ format: 'pem', type: 'spki' }));
      const ways = {
        sameWork: { name: 'qui vérifie la même chaîne de certificats (--trusted-pem)', options: anchors.flatMap(([path]) => ['--trusted-pem', path]) },
        lessWork: { name: 'qui reçoit la clé et ne lit pas KeyInfo (--pubkey-pem, travail moindre)', options: ['--pubkey-pem', key, '--enabled-key-data', 'rsa'] },
      };
      process.stdout.write(`${version}\n`);
      compare('VIHF nécessaire', shortMessage(signer), verify, ways, folder);
      compare('VIHF complet d’une TD3.1', fullMessage(signer), verify, ways, folder);
    }
    growth(verify, signer);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
