import type { SenderFacts } from '../evidence/preuves/tokens';
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

const judgedState = (judged: readonly JudgedExigence[], slug: string): { state: State; why: string } => {
  const own = judged.find((one) => one.slug === slug);
  if (own === undefined) return { state: 'non', why: 'le passage ne connaît pas cette exigence' };
  const why = [`passage : ${own.verdict}`, own.reason].filter((part) => part !== undefined && part !== '').join(' ; ');
  return { state: own.verdict === 'conforme' || own.verdict === 'sans objet' ? 'oui' : own.verdict === 'à examiner' ? 'à confirmer' : 'non', why };
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

const worstOf = (points: readonly Point[]): State => (points.some(({ state }) => state === 'non') ? 'non' : points.some(({ state }) => state === 'à confirmer') ? 'à confirmer' : 'oui');

const inside = (title: string, values: readonly string[], allowed: readonly string[], where: string): Point => {
  if (values.length === 0) return { title, state: 'à confirmer', why: 'rien à comparer' };
  const outside = values.filter((value) => !allowed.includes(value));
  return outside.length === 0 ? { title, state: 'oui', why: `${values.join(', ')} : dans ${where}` } : { title, state: 'non', why: `${outside.join(', ')} : hors de ${where}` };
};

/** Cross-checks between what the wire showed and what the papers declare. */
export function crossChecks(senders: SenderFacts, { etablissement, logiciel, certificats }: Etablissement, pieces: readonly DossierPiece[]): Point[] {
  const sites = etablissement.sites.map(({ finess }) => finess), contracts = pieces.filter(({ cle, present }) => cle === 'contrat-air' && present).flatMap(({ champs }) => champs.finess ?? []);
  const attested = logiciel.attestation ?? attestation(pieces);
  const lps = senders.lps.map(({ nom, version }) => `${nom} ${version}`.trim());
  return [
    inside('Les FINESS des jetons sont au procès-verbal', senders.finess, sites, 'la liste du procès-verbal'),
    inside('Les FINESS du procès-verbal ont un contrat', sites, contracts, 'la liste des contrats'),
    // An IGC-Santé unit may write the identifier with its type digit.
    inside('L’unité des certificats est un identifiant juridique du procès-verbal', senders.certificateUnits, certificats.flatMap(({ identifiantJuridique: id }) => [id, `1${id}`]), 'la liste des identifiants juridiques'),
    attested === undefined ? { title: 'Nom et version du logiciel comme sur l’attestation CNDA', state: 'à confirmer', why: 'l’attestation n’est pas déclarée' }
      : inside('Nom et version du logiciel comme sur l’attestation CNDA', lps, [`${attested.nom} ${attested.version}`], `l’attestation (${attested.nom} ${attested.version})`),
  ];
}

function attestation(pieces: readonly DossierPiece[]): { nom: string; version: string } | undefined {
  const champs = pieces.find(({ cle, present, champs: declared }) => cle === 'attestation-cnda' && present && (declared.profils?.includes('consultation-air') ?? false))?.champs;
  return champs?.logiciel === undefined || champs.version === undefined ? undefined : { nom: champs.logiciel, version: champs.version };
}

export interface ReadyInput { rows: readonly Row[]; judged: readonly JudgedExigence[]; senders: SenderFacts; etablissement: Etablissement; pieces: readonly DossierPiece[] }

/** « Prêt à contractualiser ? »: every point on its own; the answer is the worst of them, never an average. */
export function buildReady({ rows, judged, senders, etablissement, pieces }: ReadyInput): Ready {
  const steps = STEPS.map(([slug, title]): Point => ({ title, ...confirmedState(judged, slug, etablissement) }));
  const exigences = rows.filter(({ number }) => (WITHOUT_RESERVE as readonly string[]).includes(number)).map(withoutReserve);
  const exi25: Point[] = [
    { title: 'EXI 25 lue comme son texte : clé privée et certificat protégés', ...confirmedState(judged, 'air-protection-cle', etablissement) },
    { title: 'EXI 25 lue comme le kit la résume : moyens d’identification conformes au RIE', ...confirmedState(judged, 'kit-pv-mie', etablissement) },
  ];
  const checks = crossChecks(senders, etablissement, pieces);
  const dicah = ([['D : DPI homologué AIR', 'logiciel-homologue'], ['I : identités (INS) qualifiées', 'alimentation-ins-qualifiee'], ['C : consentement recueilli', 'opposition-tracee-et-bloquante'],
    ['A : authentification forte et contractualisation', 'air-deux-facteurs'], ['H : habilitations gérées', 'habilitations-revues']] as const).map(([title, slug]): Point => ({ title, ...judgedState(judged, slug) }));
  return { steps, exigences, exi25, crossChecks: checks, dicah, verdict: worstOf([...steps, ...exigences, ...exi25, ...checks]) };
}
