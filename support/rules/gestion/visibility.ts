import type { RuleView, SubmittedDocumentReading } from '../../lecture/view';
import { asRead } from '../screen-reading';
import { secretAsked } from './connexion-secrete-declaree';

/** Every code that hides, as the wire may say it: the third in its two spellings, of which only the profile's is expected. */
const HIDING: ReadonlySet<string> = new Set(['MASQUE_PS', 'INVISIBLE_PATIENT', 'INVISIBLE_REPRESENTANTS_LEGAUX', 'INVISIBLE_REP_LEGAUX']);
/** Register, code-representants-legaux: value set JDV_J08 of CDA and XDS, or the ANS guide for HL7 v2. */
export const representativesCode = ({ header }: RuleView): string => (header.ambiguities['code-representants-legaux'] === 'court' ? 'INVISIBLE_REP_LEGAUX' : 'INVISIBLE_REPRESENTANTS_LEGAUX');
const OF: Readonly<Record<string, readonly string[]>> = { tous: [], 'masque-ps': ['MASQUE_PS'], 'invisible-patient': ['INVISIBLE_PATIENT'], cumul: ['MASQUE_PS', 'INVISIBLE_PATIENT'] };

/** What was chosen for a document, and validated: the codes it should carry. */
export interface ChosenVisibility { title: string; choice: string; codes: string[]; /** The choice was made, and the document validated, in a minor's secret connection. */ secret: boolean }

/** Documents validated in a scenario, with the visibility last chosen for each. */
export function chosenVisibilities(view: RuleView): ChosenVisibility[] {
  const chosen = new Map<string, { choice: string; representatives: boolean }>();
  const found: ChosenVisibility[] = [];
  for (const act of view.scenario.acts) {
    if (act.act !== 'gesture' || act.document === undefined) continue;
    const title = asRead(act.document);
    if (act.gesture === 'choisir-visibilite') chosen.set(title, { choice: act.details?.['visibilite'] ?? 'tous', representatives: act.details?.['representants'] === 'oui' });
    if (act.gesture !== 'valider-document') continue;
    const { choice, representatives } = chosen.get(title) ?? { choice: 'tous', representatives: false };
    const secret = secretAsked(view, act.seq, act.patient === undefined ? undefined : view.patient(act.patient)?.ins);
    found.push({ title, choice, secret, codes: [...(OF[choice] ?? []), ...(representatives || secret ? [representativesCode(view)] : [])] });
  }
  return found;
}

/** A document sent, with the codes that hide it. */
export interface SentVisibility { id: string; seq: number; at: string; title: string; codes: string[] }

export const sentVisibilities = (view: RuleView): SentVisibility[] => view.scenario.exchanges.flatMap((exchange) => (exchange.submission?.documents ?? []).map((document) => (
  { id: exchange.id, seq: exchange.seq, at: exchange.fact.receivedAt, title: asRead(document.title ?? ''), codes: hidingCodes(document) })));

const hidingCodes = ({ confidentialityCodes = [] }: SubmittedDocumentReading): string[] => confidentialityCodes.map(({ code }) => code).filter((code) => HIDING.has(code)).sort();
