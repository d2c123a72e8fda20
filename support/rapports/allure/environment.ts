import { X509Certificate } from 'node:crypto';
import { HomologairError } from '../../erreurs/error';
import type { Resultat } from '../../jugement/resultat';
import type { RunRecord } from '../record';
import { oneLine } from '../text';
import { beyondVerdict, instant, seconds, TEMOIN_WARNING } from '../words';

/** What the report's page « Environnement » says, in order. @throws HomologairError RAPPORT-CIBLE when the run names no target or version. */
export function environmentOf(resultat: Resultat, record: RunRecord): [string, string][] {
  const { target } = resultat, { header } = record;
  for (const [champ, value] of [['le nom', target.name], ['la version', target.version]] as const) {
    if (value.trim() === '') throw new HomologairError('RAPPORT-CIBLE', { passage: resultat.run, champ });
  }
  const choices = Object.entries(header.ambiguities).map(([slug, choice]) => `${slug} = ${choice}`);
  return [
    ['Cible', target.name], ['Version de la cible', target.version], ['Témoin', target.temoin ? TEMOIN_WARNING : 'non'],
    ['Verdict du passage', `${resultat.verdict}${beyondVerdict(resultat)}`], ['Passage', resultat.run], ['Début', instant(resultat.startedAt)], ['Profil', resultat.profile],
    ['Lectures choisies des ambiguïtés', choices.length === 0 ? 'celles par défaut' : choices.join(', ')],
    ['Version de la suite', resultat.suite], ['Version du catalogue', `${header.catalogue.exigences.length} exigences, empreinte ${header.catalogue.sha256.slice(0, 12) || 'inconnue'}`],
    ['Certificats présentés au DMP simulé', shown(presented(record, resultat))], ['Autorités de confiance', shown(header.trust.anchors.map(certificate))],
    ['Certificat du DMP simulé', header.mock.serverSubject],
    ['Décalage d’horloge du banc', seconds(header.clockOffsetMs)],
    ['Exécutants', String(header.workers)], ['Journal', resultat.journal.map(({ worker, state }) => `${worker} ${state}`).join(', ')],
  ];
}

/** So many certificates are told one by one: scenarios show bad ones on purpose. */
const TOLD = 6;
const shown = (certificates: readonly string[]): string => {
  const each = [...new Set(certificates)];
  return each.length === 0 ? 'aucun' : `${each.slice(0, TOLD).join(' ; ')}${each.length > TOLD ? ` ; et ${each.length - TOLD} autres` : ''}`;
};

/** Leaves that came with an exchange, most seen first: those of the target's ordinary work. */
function presented(record: RunRecord, { journal }: Resultat): string[] {
  const seen = new Map<string, number>();
  for (const { worker } of journal) for (const fact of record.facts(worker)) {
    const leaf = fact.kind === 'exchange' ? fact.peer.chain[0] : undefined;
    if (leaf !== undefined) seen.set(leaf, (seen.get(leaf) ?? 0) + 1);
  }
  return [...seen].sort(([, one], [, other]) => other - one).map(([leaf]) => certificate(Buffer.from(leaf, 'base64')));
}

/** `CN=…, OU=… (jusqu’au 2027-03-02)`. @param source PEM, or DER */
function certificate(source: string | Buffer): string {
  try {
    const { subject, validTo } = new X509Certificate(source);
    return `${subject.split('\n').filter((line) => /^(?:CN|OU)=/.test(line)).join(', ')} (jusqu’au ${new Date(validTo).toISOString().slice(0, 10)})`;
  } catch {
    return 'certificat illisible';
  }
}

/** Java properties, in ASCII: Allure 2 reads the file in ISO 8859-1. */
export function environmentProperties(entries: readonly (readonly [string, string])[]): string {
  const ascii = (text: string): string => oneLine(text).replace(/\\/g, '\\\\').replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return entries.map(([key, value]) => `${ascii(key).replace(/[ :=#!]/g, '\\$&')}=${ascii(value)}\n`).join('');
}
