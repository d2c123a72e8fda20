import type { ActFact, BarrierFact, MarkerFact, QuestionFact } from './drive-facts';
import type { ExchangeFact, IdentityFact, RefusedConnectionFact } from './exchange-facts';
import type { FactBase } from './fact-base';
import type { PieceFact } from './piece';
import type { ExportedTraceFact, ScreenFact, StatementFact } from './screen-facts';

export type * from './drive-facts';
export type * from './exchange-facts';
export type * from './fact-base';
export type * from './journal-header';
export type * from './people';
export type { PieceFact, PieceFields, PieceKindSnapshot, PiecesSnapshot } from './piece';
export type * from './screen-facts';
export type * from './target-snapshot';

/** The head of the chain, when the worker ended well. */
export interface ClosingFact extends FactBase { kind: 'closing'; head: string; count: number }

export type Fact = ExchangeFact | IdentityFact | RefusedConnectionFact | ScreenFact | ExportedTraceFact | StatementFact | ActFact
  | MarkerFact | BarrierFact | QuestionFact | ClosingFact | PieceFact;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** A fact before the journal gives it its position and time. */
export type NewFact = DistributiveOmit<Fact, 'seq' | 'at'>;
export type FactKind = Fact['kind'];
