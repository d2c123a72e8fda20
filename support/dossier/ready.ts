import type { SenderFacts } from '../evidence/preuves/tokens';
import { TO_SEE_ON_PIECE } from '../jugement/exigences';
import type { JudgedExigence } from '../jugement/resultat';
import type { Etablissement } from './etablissement';
import { WITHOUT_RESERVE } from './mentions';
import type { DossierPiece } from './pieces';
import type { Row } from './rows';

/** `à confirmer`: nothing against it, and nobody has said it yet. */
export type State = 'oui' | 'à confirmer' | 'non';
export interface Point { title: string; state: State; why: string }
export interface Ready { steps: Point[]; exigences: Point[]; exi25: Point[]; crossChecks: Point[]; dicah: Point[]; verdict: State }

const STEPS = [
  ['kit-etape-1', 'Le DPI homologué AIR est déployé en production'], ['kit-etape-2', 'Le périmètre AIR est doté d’un moyen à deux facteurs conforme au RIE'],
  ['kit-etape-3', 'L’auto-évaluation des 29 exigences est faite'], ['kit-etape-4', 'Le support documentaire est produit'],
  ['kit-etape-5', 'La commission s’est tenue'], ['kit-etape-6', 'Le procès-verbal est signé'],
] as const;

const stillToSee = (reason?: string): boolean => reason?.includes(TO_SEE_ON_PIECE) === true;

const CONTRACTS = 'Les FINESS du procès-verbal ont un contrat';
const judgedState = (judged: readonly JudgedExigence[], slug: string): { state: State; why: string } => {
  const own = judged.find((one) => one.slug === slug);
  if (own === undefined) return { state: 'non', why: 'le passage ne connaît pas cette exigence' };
  const why = [`passage : ${own.verdict}`, own.reason].filter((part) => part !== undefined && part !== '').join(' ; ');
  if (own.verdict !== 'conforme' && own.verdict !== 'sans objet') return { state: own.verdict === 'à examiner' ? 'à confirmer' : 'non', why };
  // Scenarios are green and a piece stays to be read: the grid says « à examiner », nothing here says more.
  return { state: stillToSee(own.reason) || (own.left ?? 0) > 0 ? 'à confirmer' : 'oui', why };
};

/** A point somebody has read and confirmed; nobody confirms against the run. */
function confirmedState(judged: readonly JudgedExigence[], slug: string, { confirme }: Etablissement): { state: State; why: string } {
  const own = judgedState(judged, slug), said = confirme.find(({ point }) => point === slug);
  return own.state !== 'à confirmer' || said === undefined ? own : { state: 'oui', why: `${own.why} ; confirmé par ${said.par}${said.motif === undefined ? '' : ` : ${said.motif}`}` };
}

/** An exigence that admits no reserve is met when the establishment retains it, and the run does not contradict. */
function withoutReserve({ number, sentence, proposed, why, retained }: Row): Point {
  const title = `EXI ${number} : ${sentence}`;
  if (proposed === 'non atteinte') return { title, state: 'non', why: `le passage la contredit (${why})` };
  if (retained === undefined) return { title, state: proposed === 'atteinte' || proposed === 'à examiner' ? 'à confirmer' : 'non', why: `proposé : ${proposed} (${why}) ; rien n’est retenu par l’établissement` };
  return { title, state: retained.niveau === 'atteinte' ? 'oui' : 'non', why: `retenu : ${retained.niveau}${retained.motif === undefined ? '' : ` (${retained.motif})`} ; proposé : ${proposed}` };
}

/** EXI 25 is met as its text reads it and as the kit does: the worse of the two, whatever is retained. */
function inBothReadings(point: Point, readings: readonly Point[]): Point {
  const state = worstOf([point, ...readings]);
  return state === point.state ? point : { ...point, state, why: `${point.why} ; l’une de ses deux lectures n’est pas remplie (ci-dessous)` };
}

const worstOf = (points: readonly Point[]): State => (points.some(({ state }) => state === 'non') ? 'non' : points.some(({ state }) => state === 'à confirmer') ? 'à confirmer' : 'oui');

const inside = (title: string, values: readonly string[], allowed: readonly string[], where: string): Point => {
  if (values.length === 0) return { title, state: 'à confirmer', why: 'rien à comparer' };
  const outside = values.filter((value) => !allowed.includes(value));
  return outside.length === 0 ? { title, state: 'oui', why: `${values.join(', ')} : dans ${where}` } : { title, state: 'non', why: `${outside.join(', ')} : hors de ${where}` };
};

/** Cross-checks between what the wire showed and what the papers declare. */
export function crossChecks(senders: SenderFacts, { etablissement, logiciel, certificats }: Etablissement, pieces: readonly DossierPiece[]): Point[] {
  const sites = etablissement.sites.map(({ finess }) => finess), contracts = pieces.filter(({ cle, present }) => cle === 'contrat-air' && present).flatMap(({ champs }) => champs.finess ?? []);
  return [
    inside('Les FINESS des jetons sont au procès-verbal', senders.finess, sites, 'la liste du procès-verbal'),
    inside(CONTRACTS, sites, contracts, 'la liste des contrats'),
    // An IGC-Santé unit may write the identifier with its type digit.
    inside('L’unité des certificats est un identifiant juridique du procès-verbal', senders.certificateUnits, certificats.flatMap(({ identifiantJuridique: id }) => [id, `1${id}`]), 'la liste des identifiants juridiques'),
    asAttested(senders.lps.map(written), logiciel.attestation, attestation(pieces)),
  ];
}

const written = ({ nom, version }: { nom: string; version: string }): string => `${nom} ${version}`.trim();

/** The CNDA's paper says what it attests; what the establishment copied from it is worth no more than a word to confirm. */
function asAttested(lps: readonly string[], copied: { nom: string; version: string } | undefined, paper: { nom: string; version: string } | undefined): Point {
  const title = 'Nom et version du logiciel comme sur l’attestation CNDA';
  if (paper === undefined && copied === undefined) return { title, state: 'à confirmer', why: 'l’attestation n’est pas déclarée' };
  if (paper !== undefined && copied !== undefined && written(paper) !== written(copied)) return { title, state: 'non', why: `la pièce atteste ${written(paper)}, le fichier de l’établissement ${written(copied)}` };
  const attested = paper ?? copied as { nom: string; version: string };
  const compared = inside(title, lps, [written(attested)], `l’attestation (${written(attested)})`);
  return paper !== undefined || compared.state !== 'oui' ? compared : { title, state: 'à confirmer', why: `${compared.why}, que l’établissement déclare et qu’aucune pièce ne montre` };
}

function attestation(pieces: readonly DossierPiece[]): { nom: string; version: string } | undefined {
  const champs = pieces.find(({ cle, present, champs: declared }) => cle === 'attestation-cnda' && present && (declared.profils?.includes('consultation-air') ?? false))?.champs;
  return champs?.logiciel === undefined || champs.version === undefined ? undefined : { nom: champs.logiciel, version: champs.version };
}

/** « A » of DICAH asks for contracts beside the two factors. */
function withContracts(point: Point, checks: readonly Point[]): Point {
  const contracts = checks.find(({ title }) => title === CONTRACTS) as Point, state = worstOf([point, contracts]);
  return { ...point, state, why: `${point.why} ; contrats : ${contracts.why}` };
}

export interface ReadyInput { rows: readonly Row[]; judged: readonly JudgedExigence[]; senders: SenderFacts; etablissement: Etablissement; pieces: readonly DossierPiece[] }

/** « Prêt à contractualiser ? »: every point on its own; the answer is the worst of them, never an average. */
export function buildReady({ rows, judged, senders, etablissement, pieces }: ReadyInput): Ready {
  const steps = STEPS.map(([slug, title]): Point => ({ title, ...confirmedState(judged, slug, etablissement) }));
  const exi25: Point[] = [
    { title: 'EXI 25 lue comme son texte : clé privée et certificat protégés', ...confirmedState(judged, 'air-protection-cle', etablissement) },
    { title: 'EXI 25 lue comme le kit la résume : moyens d’identification conformes au RIE', ...confirmedState(judged, 'kit-pv-mie', etablissement) },
  ];
  const exigences = rows.filter(({ number }) => (WITHOUT_RESERVE as readonly string[]).includes(number)).map((row) => (row.number === '25' ? inBothReadings(withoutReserve(row), exi25) : withoutReserve(row)));
  const checks = crossChecks(senders, etablissement, pieces);
  const dicah = ([['D : DPI homologué AIR', 'logiciel-homologue'], ['I : identités (INS) qualifiées', 'alimentation-ins-qualifiee'], ['C : consentement recueilli', 'opposition-tracee-et-bloquante'],
    ['A : authentification forte et contractualisation', 'air-deux-facteurs'], ['H : habilitations gérées', 'habilitations-revues']] as const).map(([title, slug]): Point => {
    const point = { title, ...judgedState(judged, slug) };
    return slug === 'air-deux-facteurs' ? withContracts(point, checks) : point;
  });
  return { steps, exigences, exi25, crossChecks: checks, dicah, verdict: worstOf([...steps, ...exigences, ...exi25, ...checks]) };
}
