import { known, type AdmissionContext } from './context';
import { ADMITTED, refused, type Outcome } from './outcome';

/** EX_AIR-040: a token lives 30 s and serves once; convention 2020, article 3.5, lets its life follow the context, and gives no measure. The clock tolerance counts on both sides. */
export function fraicheur(context: AdmissionContext): Outcome {
  const { incoming: { at }, dmp: { settings: { tokenLifetimeMs, clockToleranceMs, vieDuJeton }, replay } } = context;
  const { id, issueInstant } = known(context, 'claims');
  const issued = Date.parse(issueInstant);
  const age = at.getTime() - issued;
  if (-age > clockToleranceMs) return refused('fraicheur', 'DMP-JETON-FUTUR', { avance: -age, tolerance: clockToleranceMs });
  if (vieDuJeton === 'selon-le-contexte') return ADMITTED;
  if (age > tokenLifetimeMs + clockToleranceMs) return refused('fraicheur', 'DMP-JETON-PERIME', { age, duree: tokenLifetimeMs, tolerance: clockToleranceMs });
  const first = replay.firstUse(ownBytes(id), issued + tokenLifetimeMs + clockToleranceMs, at.getTime());
  if (first === 'full') return refused('fraicheur', 'DMP-JETONS-PLEIN', { nombre: replay.size });
  return first ? ADMITTED : refused('fraicheur', 'DMP-JETON-REJOUE', { jeton: id });
}

/** A copy: V8 would otherwise keep the whole message alive behind a slice of it. */
const ownBytes = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
