import { z } from 'zod';
import type { Digests, Looked, Trouble } from './trouble';

const listSchema = z.array(z.looseObject({
  number: z.string(), scenario: z.string(), verdict: z.string(), facts: z.array(z.string()), files: z.array(z.looseObject({ name: z.string(), sha256: z.string() })),
}));

/** What the sealed facts say, for the proofs that show them. */
export interface Judged {
  /** Whether a fact of this id is in the journal. */ has: (fact: string) => boolean;
  /** Verdicts a proof of this scenario may bear; undefined when the run has no such scenario, empty when its rules changed since: then nothing tells. */
  verdicts: (scenario: string) => ReadonlySet<string> | undefined;
}

const trouble = (fichier: string, constat: string): Trouble => ({ code: 'SCEAU-PREUVE', details: { fichier, constat } });

/**
 * Compares the files below a list of proofs with what the list says of them and, when the run was judged again, the list with the facts.
 * @param name of the list in the container @param earlier of an earlier form: proofs could be sealed without their list
 */
export function proofsTroubles(files: Digests, name: string, text: string | undefined, earlier: boolean, judged?: Judged): Looked {
  const base = name.slice(0, name.lastIndexOf('/') + 1), below = [...files.keys()].filter((one) => one.startsWith(base) && one !== name);
  if (text === undefined) {
    if (below.length === 0) return { troubles: [], unchecked: [] };
    return earlier ? { troubles: [], unchecked: [`${base}, sans preuves.json`] } : { troubles: [trouble(name, 'manque, alors que des preuves sont là')], unchecked: [] };
  }
  const list = parsed(text);
  if (list === undefined) return { troubles: [trouble(name, 'ne se lit pas')], unchecked: [] };
  const listed = new Map(list.flatMap(({ files: own }) => own.map((one) => [`${base}${one.name}`, one.sha256])));
  const about = judged === undefined ? [] : list.map((proof) => againstFacts(proof, judged));
  return {
    troubles: [
      ...[...listed].flatMap(([file, sha256]) => (files.get(file) === undefined ? [trouble(file, 'manque, alors que preuves.json la nomme')] : files.get(file) === sha256 ? [] : [trouble(file, 'n’a pas l’empreinte que preuves.json lui donne')])),
      ...below.filter((file) => !listed.has(file)).map((file) => trouble(file, 'n’est pas de celles que preuves.json nomme')),
      ...about.flatMap(({ troubles }) => troubles),
    ],
    unchecked: about.flatMap(({ unchecked }) => unchecked),
  };
}

type Proof = z.infer<typeof listSchema>[number];
function againstFacts({ number, scenario, verdict, facts }: Proof, { has, verdicts }: Judged): Looked {
  const allowed = verdicts(scenario), lost = facts.find((fact) => !has(fact));
  const [only] = allowed ?? [], changed = allowed !== undefined && only === undefined;
  return {
    troubles: [
      ...(lost === undefined ? [] : [trouble(number, `montre le fait ${lost}, qui n’est pas au journal`)]),
      ...(allowed === undefined ? [trouble(number, `est d’un scénario (« ${scenario} ») que l’exécution n’a pas`)]
        : changed || allowed.has(verdict) ? [] : [trouble(number, `se dit « ${verdict} », son scénario est « ${only ?? ''} » au jugement refait`)]),
    ],
    unchecked: changed ? [`verdict de la preuve ${number}, dont une règle a changé de version`] : [],
  };
}

function parsed(text: string): Proof[] | undefined {
  try {
    return listSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
