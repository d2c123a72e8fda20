import type { ReadExchange, RuleView, SubmittedDocumentReading } from '../../lecture/view';
import { exchangesFor } from '../patient-rights';

/** One document of a TD2.1 received. */
export interface Sent { exchange: ReadExchange; document: SubmittedDocumentReading; /** Persona of the patient it is for, when the scenario admitted them. */ patient?: string }

/** TD2.1 of the scenario, and later ones that still tell against it. */
export const feeds = (view: RuleView): ReadExchange[] => exchangesFor(view).filter(({ transaction }) => transaction === 'TD2.1');

/** Every document received, kept by the DMP or not. */
export function sentDocuments(view: RuleView): Sent[] {
  const patients = view.scenario.acts.flatMap((act) => (act.act === 'admission' ? act.patients : []));
  return feeds(view).flatMap((exchange) => {
    const persona = patients.find(({ ins }) => ins === exchange.submission?.ins)?.persona;
    return (exchange.submission?.documents ?? []).map((document) => ({ exchange, document, ...(persona === undefined ? {} : { patient: persona }) }));
  });
}

/** The DMP kept it. */
export const kept = ({ exchange }: Sent): boolean => exchange.fact.admission.admitted;
/** The DMP said so, and its answer left. */
export const acknowledged = ({ exchange }: Sent): boolean => kept({ exchange } as Sent) && exchange.fact.status >= 200 && exchange.fact.status < 300 && exchange.refusal === undefined && exchange.fault === undefined;
