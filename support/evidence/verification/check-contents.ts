import { X509Certificate } from 'node:crypto';
import type { JournalHeader } from '../../journal/facts';
import type { Resultat } from '../../jugement/resultat';
import { lockTroubles } from '../regles/sealed-lock';
import type { MaskedMatter } from '../redaction/attestation';
import { standingOf } from '../sceau/known-names';
import { CERTIFICATE, FORM, README, RULES_LOCK } from '../sceau/names';
import { formOf } from '../sceau/readme';
import { anomaly } from './anomaly';
import type { Opened } from './check-files';
import { checkPapers } from './check-papers';
import { checkReadme } from './check-readme';
import type { SealIdentity } from './check-signature';
import { checkSpelling } from './check-spelling';
import { EARLIER, together, type Found } from './found';

/** An opened container whose seal holds and whose run was judged again. */
export interface Contents {
  opened: readonly Opened[]; text: (name: string) => string | undefined;
  header: JournalHeader; claimed: Resultat; resultat: Resultat; reviewed: number; seal: SealIdentity;
  /** Rules that are no longer of the version that judged the run. */ changedRules: ReadonlySet<string>;
  /** Of a redacted container. */ masked?: readonly MaskedMatter[];
}

/** A record that notes its readings comes from a bench whose containers are of form 2 at least: taking the form's line away lightens no check. */
const leastForm = ({ readings }: JournalHeader): number => (readings === undefined ? 1 : 2);

/** Compares what readers are handed beside the verdicts with the facts, so that a seal with a valid key does not make it true. */
export function checkContents(contents: Contents): Found {
  const { text, header, claimed, seal, reviewed, masked } = contents, readme = text(README) ?? '', form = Math.max(formOf(readme), leastForm(header));
  const certificate = new X509Certificate(text(CERTIFICATE) ?? '');
  return together([
    checkReadme(readme, { header, verdict: claimed.verdict, certificate, testKey: seal.cleDeTest, instant: seal.instant, reviewed, ...(masked === undefined ? {} : { masked }) }, form),
    { anomalies: checkSpelling(text), nonControle: [] },
    strayFiles(contents, form), checkLock(contents, form), checkPapers(contents, form),
  ]);
}

/** A body is named by its digest; what is in a folder of the run and is none of its files was put there. */
function strayFiles({ opened }: Contents, form: number): Found {
  const stray = opened.filter(({ name }) => standingOf(name) === 'égarée').map(({ name }) => name);
  const wrong = opened.filter(({ name, sha256 }) => standingOf(name) === 'connue' && name.startsWith('blobs/') && name !== `blobs/${sha256}`);
  return {
    anomalies: [...wrong.map(({ name }) => anomaly('SCEAU-CHAINE', { detail: `le corps ${name} n’est pas celui que son nom désigne` })), ...(form < FORM ? [] : stray.map((fichier) => anomaly('SCEAU-NOM', { fichier })))],
    nonControle: form < FORM ? stray.map((name) => `« ${name} », que rien ne lit (${EARLIER})`) : [],
  };
}

/** An earlier bench sealed its own lock, whatever the run's. */
function checkLock({ text, header }: Contents, form: number): Found {
  const lock = text(RULES_LOCK) ?? '', troubles = lockTroubles(lock, header), told = form < FORM && !/^\s*(\{\s*\})?\s*$/.test(lock);
  return told ? { anomalies: [], nonControle: troubles.map((trouble) => `${RULES_LOCK}, ${trouble} (${EARLIER})`) } : { anomalies: troubles.map((detail) => anomaly('SCEAU-REGLES', { detail })), nonControle: [] };
}
