import { FORM, MARK, PROOF_LISTS } from '../sceau/names';
import { papersTroubles, parsePapers } from '../sceau/papers';
import { passageOf } from '../sceau/passage';
import { proofsTroubles, type Judged } from '../sceau/proofs';
import { both, type Looked } from '../sceau/trouble';
import { anomaly } from './anomaly';
import type { Contents } from './check-contents';
import { EARLIER, type Found } from './found';

/** Compares the commission's papers and the proofs with their lists, and their lists with the run judged again. */
export function checkPapers(contents: Contents, form: number): Found {
  const { opened, text, resultat, reviewed, masked } = contents, earlier = form < FORM;
  const files = new Map(opened.map(({ name, sha256 }) => [name, sha256])), mark = text(MARK), list = parsePapers(mark);
  // A redacted container tells its own heads; a complete one may carry papers whose heads were salted for another.
  const heads = masked !== undefined || list?.masques === undefined;
  const { troubles, unchecked } = both(
    papersTroubles(files, mark, { expected: passageOf(resultat, reviewed), earlier, heads }), verdictLooked(contents, list?.verdictDuPassage),
    ...PROOF_LISTS.map((name) => proofsTroubles(files, name, text(name), earlier, judgedBy(contents))),
  );
  return {
    anomalies: troubles.map(({ code, details }) => anomaly(code, details)),
    nonControle: [...unchecked.map((one) => (/a changé de version$/.test(one) ? one : `${one} (${EARLIER})`)), ...(heads || list?.passage === undefined ? [] : ['les têtes de journal que le dossier masqué porte, salées'])],
  };
}

/** The verdict claimed is told elsewhere when it is not the one of the facts. */
function verdictLooked({ claimed, resultat, changedRules }: Contents, told: string | undefined): Looked {
  if (told === undefined || told === resultat.verdict || told === claimed.verdict || changedRules.size > 0) return { troubles: [], unchecked: [] };
  return { troubles: [{ code: 'SCEAU-DOSSIER-AUTRE', details: { detail: `il dit le passage « ${told} », le jugement refait « ${resultat.verdict} »` } }], unchecked: [] };
}

function judgedBy({ resultat, claimed, changedRules }: Contents): Judged {
  const counts = new Map(resultat.journal.map(({ worker, facts }) => [worker, facts]));
  const again = new Map(resultat.scenarios.map((one) => [one.id, one])), before = new Map(claimed.scenarios.map(({ id, verdict }) => [id, verdict]));
  return {
    // A chain that holds numbers its facts from 1, without a gap.
    has: (fact) => { const [, worker = '', seq = ''] = /^(.+):([1-9]\d*)$/.exec(fact) ?? []; return Number(seq) >= 1 && Number(seq) <= (counts.get(worker) ?? 0); },
    verdicts: (id) => {
      const scenario = again.get(id);
      if (scenario === undefined) return undefined;
      return scenario.questions.some(({ rule }) => changedRules.has(rule)) ? new Set() : new Set([scenario.verdict, before.get(id) ?? scenario.verdict]);
    },
  };
}
