import { ASSOCIATION } from '../../xds/types';
import type { LotMatesPort } from './ports';

/** A document may have come in several lots: all of them count. */
export function everyLot(): LotMatesPort {
  return {
    lotsOf: ({ entryUuid }, links) => [...new Set(links.filter(({ type, target }) => type === ASSOCIATION.hasMember && target === entryUuid).map(({ source }) => source))],
    membersOf: (lots, links) => [...new Set(links.filter(({ type, source }) => type === ASSOCIATION.hasMember && lots.includes(source)).map(({ target }) => target))],
  };
}
