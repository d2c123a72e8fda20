import type { Details } from '../../erreurs/error';
import type { ErrorCode } from '../../erreurs/table';

/** What keeps papers from being sealed, or from being believed once they are: refused by the one, told by the other. */
export interface Trouble { code: ErrorCode; details: Details }

/** What a look at the papers gave. `unchecked`: what an earlier bench's papers do not allow to be compared. */
export interface Looked { troubles: Trouble[]; unchecked: string[] }
export const both = (...all: readonly Looked[]): Looked => ({ troubles: all.flatMap(({ troubles }) => troubles), unchecked: all.flatMap(({ unchecked }) => unchecked) });

/** Names of the container and their digests. */
export type Digests = ReadonlyMap<string, string>;
