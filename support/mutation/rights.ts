import type { Choices } from '../dpi-temoin/droits/model';
import type { RightsAsked } from '../dpi-temoin/droits/ports';

/** Neither use refused: what a DPI that forgets an opposition believes. */
export const NOT_OPPOSED: Choices = { consultation: { choice: 'non-opposition' }, alimentation: { choice: 'non-opposition' } };

/** The same demand, with reading taken as not refused. */
export const asNotOpposed = (asked: RightsAsked): RightsAsked => ({ ...asked, choices: { ...asked.choices, consultation: { choice: 'non-opposition' } } });
