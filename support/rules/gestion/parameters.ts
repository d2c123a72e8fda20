import type { ReadExchange, RuleView } from '../../lecture/view';

type Side = Extract<NonNullable<ReadExchange['fact']['side']>, { service: 'parametres' }>;
/** One request for the server parameter file. */
export interface ParametersRequest { id: string; seq: number; path: string; status: number; redirect?: string; clear: boolean }

const sideOf = ({ fact: { side } }: ReadExchange): Side | undefined => (side?.service === 'parametres' ? side : undefined);

/** Every request for the parameter file in a scenario. */
export const parametersRequests = (view: RuleView): ParametersRequest[] => view.scenario.exchanges.flatMap((exchange): ParametersRequest[] => {
  const side = sideOf(exchange);
  return side === undefined ? [] : [{ id: exchange.id, seq: exchange.seq, path: exchange.fact.path, status: exchange.fact.status, clear: side.clair === true, ...(side.redirect === undefined ? {} : { redirect: side.redirect }) }];
});

/** A request that gave the file. */
export const isReading = ({ status, clear }: ParametersRequest): boolean => status === 200 && !clear;

/** Values of the file that a scenario may change. */
export interface ToldParameters { gestionMineurs: boolean; ageMajorite: number; cumul: boolean }
const AT_START: ToldParameters = { gestionMineurs: true, ageMajorite: 18, cumul: false };
const DAY_MS = 24 * 3_600_000;

/** What the file said to a software that reads it each day: the values in force at a position, and those they replaced less than a day before. */
export function parametersAt(view: RuleView, seq: number, at: string): ToldParameters[] {
  let now = AT_START;
  const lawful: ToldParameters[] = [];
  for (const act of view.scenario.acts) {
    if (act.seq >= seq) break;
    if (act.act !== 'mock-configured' || !act.what.startsWith('parametres.')) continue;
    if (Date.parse(at) - Date.parse(act.at) < DAY_MS) lawful.push(now);
    const key = act.what.slice('parametres.'.length);
    now = { ...now, ...(key === 'ageMajorite' ? { ageMajorite: Number(act.value) } : key === 'gestionMineurs' ? { gestionMineurs: act.value === 'true' } : key === 'cumul' ? { cumul: act.value === 'true' } : {}) };
  }
  return [now, ...lawful];
}
