import type { RuleView } from '../lecture/view';
import { breaks, holds, type Finding } from './finding';
import { lastReading, placeOnScreen } from './screen-reading';

/** A delegated authentication that must not pass: the refusal named by the question is what the professional reads. */
export function delegationRefusalTold(view: RuleView, message: string, of: string): Finding {
  const read = lastReading(view, 'message', view.params['personne']);
  if ('trouble' in read) return read.trouble;
  const { screen } = read;
  const place = placeOnScreen(view, screen);
  return screen.matches?.includes(message) === true ? holds(place, screen.text)
    : breaks({ expected: `le refus « ${message} »${of}`, got: screen.text ?? 'aucun refus : la session s’est ouverte', ...place });
}
