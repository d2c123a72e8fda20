import { USAGES, type Canal, type Choices, type ChoiceState, type Dated, type RightsEvent, type Usage } from './model';

/** Told face to face, by telephone or on line with a box to tick: the patient could refuse at once (référentiel §2.1). */
const IMMEDIATE: ReadonlySet<Canal> = new Set(['oral', 'telephone', 'portail', 'questionnaire']);

/** Whether silence after a convocation lets the care team read (annexe 2), or agreement is collected (document 000, l. 116). Feeding needs the information alone. */
export type TeamAgreement = 'presume' | 'recueilli';

/**
 * The state of both rights after a history. Time never makes one: after a mere convocation, non-opposition is acquired when
 * the patient comes back to the establishment or when care begins, and only if they were told. An opposition lasts until it
 * is lifted; a non-opposition lasts as long as the stay it was acquired for.
 */
export function choicesOf(history: readonly RightsEvent[], team: TeamAgreement = 'presume'): Choices {
  let told: Canal | undefined;
  let ended = false;
  const states: Record<Usage, ChoiceState> = { consultation: { choice: 'non-recueillie' }, alimentation: { choice: 'non-recueillie' } };
  const bySilence = team === 'presume' ? USAGES : USAGES.filter((usage) => usage !== 'consultation');
  const settle = ({ at, author }: Dated, canal: Canal, usages: readonly Usage[] = USAGES): void => {
    for (const usage of usages) if (states[usage].choice === 'non-recueillie') states[usage] = { choice: 'non-opposition', since: { at, author, canal } };
  };
  const newStay = (): void => {
    ended = false;
    told = undefined;
    for (const usage of USAGES) if (states[usage].choice === 'non-opposition') states[usage] = { choice: 'non-recueillie' };
  };
  for (const event of history) {
    switch (event.kind) {
      case 'information':
        told = event.canal;
        if (IMMEDIATE.has(event.canal)) settle(event, event.canal);
        break;
      case 'choix': {
        const { at, author, canal, choice, usage } = event;
        states[usage] = { choice, since: { at, author, canal } };
        break;
      }
      case 'prise-en-charge':
        if (event.etape === 'sortie') ended = true;
        else if (ended) newStay();
        if ((event.etape === 'reprise-de-contact' || event.etape === 'debut') && told !== undefined) settle(event, told, bySilence);
    }
  }
  return states;
}
