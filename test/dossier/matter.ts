import { readFileSync } from 'node:fs';
import { type Etablissement, parseEtablissement } from '../../support/dossier/etablissement';
import { buildDossier, type Dossier } from '../../support/dossier/model';
import type { DossierPiece } from '../../support/dossier/pieces';
import { papers, type Paper } from '../../support/dossier/write';
import { listProofs } from '../../support/evidence/preuves/list';
import { loadNumbering } from '../../support/evidence/preuves/numbering';
import { sendersOf } from '../../support/evidence/preuves/tokens';
import { writeProofs } from '../../support/evidence/preuves/write';
import { redactedResult } from '../../support/evidence/redaction/result';
import type { ReviewLine } from '../../support/evidence/revue/review';
import type { Resultat } from '../../support/jugement/resultat';
import { fixture } from '../../support/racine';
import { learnSecrets } from '../../support/rapports/known-secrets';
import { createRedaction } from '../../support/rapports/redact';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { loadPieceKinds } from '../../support/referentiel/pieces';
import { openXml } from '../../support/xml/open';
import { CANARY, KNOWN, record, RESULTAT } from '../rapports/fixture';

/** The example, whose EXI 23 is kept against this matter's run: somebody signs why. */
export const EXAMPLE = readFileSync(fixture('dossier', 'etablissement.yaml'), 'utf8').replace('{ exigence: EXI-v1-23, niveau: atteinte }', '{ exigence: EXI-v1-23, niveau: atteinte, motif: constaté le jour même sur un autre poste, par: Luc Bel }');
/** The example, with some lines written otherwise. */
export const etablissement = (...changes: [string | RegExp, string][]): Etablissement => parseEtablissement(changes.reduce((text, [from, to]) => text.replace(from, to), EXAMPLE), 'etablissement.yaml');

const catalogue = loadCatalogue(), kinds = loadPieceKinds();
/** What a spreadsheet would run, in a name that comes from data. */
export const INJECTED = '=HYPERLINK("http://x";"cliquez")';

export const PIECES: DossierPiece[] = ['attestation-cnda', 'equipement-mie', 'protection-cles'].map((cle) => ({ cle, titre: `Pièce ${cle}`, fichier: `${cle}.txt`, present: true, date: '2026-01-02', champs: {} }));

/** A result over the whole catalogue: two scenarios behind EXI 23, one of them hostile, one green behind EXI 26; the rest untested. */
export const resultat = (temoin = true): Resultat => {
  const [green, red] = RESULTAT.scenarios as [Resultat['scenarios'][number], Resultat['scenarios'][number]];
  const seen = { ...green, id: 'EXI-26/vert', uri: 'features/6-air-simplifie/EXI-26-rpps-et-finess.feature', name: INJECTED, steps: [{ index: 0, text: '', status: 'PASSED', facts: ['banc-1:3', 'banc-1:4'] }], questions: [{ scenario: 'EXI-26/vert', step: 0, text: '', rule: 'r', ruleVersion: 1, params: {}, verdict: 'conforme' as const, findings: [{ verdict: 'conforme' as const, fact: 'banc-1:3' }] }] };
  const judged: Record<string, Pick<Resultat['exigences'][number], 'verdict' | 'scenarios' | 'reason'>> = {
    'air-deux-facteurs': { verdict: 'non conforme', scenarios: [{ id: red.id, verdict: 'non conforme' }], reason: `vu ${CANARY.cookie}` }, 'air-finess-et-rpps': { verdict: 'conforme', scenarios: [{ id: seen.id, verdict: 'conforme' }] },
    'kit-etape-1': { verdict: 'conforme', scenarios: [] },
  };
  return {
    ...RESULTAT, target: { name: 'DPI Essai', version: '1.0.0', temoin }, scenarios: [seen, red],
    exigences: catalogue.exigences.map(({ slug, numeros, phrase, force }) => ({ slug, numbers: numeros, sentence: phrase, force, verdict: 'non testée', scenarios: [], ...judged[slug] })),
  };
};

/** The dossier of that result, its proofs written under `folder`. `await openXml()` first. */
export function dossierIn(folder: string, own: Etablissement = etablissement(), result: Resultat = resultat(), review: readonly ReviewLine[] = []): Dossier {
  const redaction = createRedaction(KNOWN), facts = record(), workers = ['banc-1'];
  learnSecrets(facts, workers, redaction);
  const preuves = writeProofs(listProofs(result, facts, loadNumbering()), folder, facts, redaction, { pictures: true });
  return buildDossier({ resultat: redactedResult(result, redaction), preuves, senders: sendersOf(facts, workers), etablissement: own, file: 'etablissement.yaml', pieces: PIECES, catalogue, kinds, review });
}

export async function papersIn(folder: string, own?: Etablissement, result?: Resultat): Promise<Map<string, Paper>> {
  await openXml();
  return new Map((await papers(dossierIn(folder, own, result))).map((paper) => [paper.name, paper]));
}
