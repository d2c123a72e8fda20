import type { JudgedExigence } from '../jugement/resultat';
import type { Catalogue } from '../referentiel/catalogue';
import type { Etablissement } from './etablissement';

/** Gravity of a risk: row = likelihood, column = impact, both 0 to 4 (convention 2020, §1.10.4, to adapt by the establishment). */
export const GRAVITY: readonly (readonly number[])[] = [[0, 0, 0, 1, 2], [0, 1, 1, 2, 3], [0, 1, 2, 3, 4], [1, 2, 3, 4, 4], [2, 3, 4, 4, 5]];
export const GRAVITY_WORDS = ['aucune', 'faible', 'moyenne', 'forte', 'très forte', 'inacceptable'] as const;
export const gravityOf = (likelihood: number, impact: number): number => GRAVITY[likelihood]?.[impact] ?? 0;

/** On an axis: how hard it would hit, and the risk that makes with its likelihood (convention 2020, §1.10.4). */
export interface Axis { impact: number; risk: number }
/** `level`: the higher of the two axes, privacy and establishment (convention 2020, EIVP 1.4); `impact`: the harder of the two. */
export interface Rating { likelihood: number; impact: number; privacy: Axis; house: Axis; level: number }
export interface Risk { id: string; label: string; rating?: Rating; measures?: string; residual?: Rating; acceptance?: string; /** What the run showed of it. */ evidence: string }

const rated = ({ probabilite, viePrivee, etablissement }: { probabilite: number; viePrivee: number; etablissement: number }): Rating => {
  const axis = (impact: number): Axis => ({ impact, risk: gravityOf(probabilite, impact) }), privacy = axis(viePrivee), house = axis(etablissement);
  return { likelihood: probabilite, impact: Math.max(viePrivee, etablissement), privacy, house, level: Math.max(privacy.risk, house.risk) };
};

/** The five the convention names. */
const NAMED = ['eivp2020-si-dmp-r01', 'eivp2020-si-dmp-r02', 'eivp2020-sih-r01', 'eivp2020-enrol-r01', 'eivp2020-enrol-r02'] as const;

/** The named risks, whether rated or not, then those the establishment adds. Nothing is rated in its place. */
export function buildRisks({ risques }: Etablissement, catalogue: Pick<Catalogue, 'bySlug'>, judged: readonly JudgedExigence[]): Risk[] {
  const known = NAMED.map((slug) => ({ id: catalogue.bySlug(slug)?.numeros.EIVP2020 ?? slug, label: catalogue.bySlug(slug)?.phrase ?? slug, evidence: evidenceOf(judged.find((one) => one.slug === slug)) }));
  const added = risques.filter(({ id }) => !known.some((risk) => risk.id === id)).map(({ id, libelle }) => ({ id, label: libelle ?? id, evidence: 'non éprouvé par le banc' }));
  return [...known, ...added].map((risk): Risk => {
    const own = risques.find(({ id }) => id === risk.id);
    if (own === undefined) return risk;
    return {
      ...risk, label: own.libelle ?? risk.label, rating: rated(own), ...(own.mesures === undefined ? {} : { measures: own.mesures }),
      ...(own.residuel === undefined ? {} : { residual: rated(own.residuel) }), ...(own.acceptation === undefined ? {} : { acceptance: own.acceptation }),
    };
  });
}

function evidenceOf(own: JudgedExigence | undefined): string {
  if (own === undefined || own.scenarios.length === 0) return 'non éprouvé par ce passage';
  return `${own.scenarios.length} scénario${own.scenarios.length > 1 ? 's' : ''} du passage : ${own.verdict}${own.reason === undefined ? '' : ` (${own.reason})`}`;
}
