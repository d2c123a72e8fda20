import { frenchDay } from './mentions';
import type { Dossier } from './model';

/** Dates that cannot all be true: a commission does not decide on a run that did not exist. In French, none when they agree. */
export function dated({ run, etablissement: { commission } }: Pick<Dossier, 'run' | 'etablissement'>): string[] {
  const ran = run.endedAt.slice(0, 10);
  if (commission.date === undefined || commission.date >= ran) return [];
  return [`La commission est dite tenue le ${frenchDay(commission.date)}, avant la fin du passage (${frenchDay(ran)}) qu’elle aurait eu sous les yeux : corrigez sa date, ou joignez le passage qu’elle a lu.`];
}
