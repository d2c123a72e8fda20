import type { Patient } from '../personas/schema';
import type { Authorisation } from './authorisations';
import { DocumentIndex } from './document-index';
import { LotIndex } from './lots';

/** A patient's record as the DMP holds it. */
export class DmpRecord {
  readonly documents = new DocumentIndex();
  readonly lots = new LotIndex();
  authorisations: Authorisation[] = [];
  medecinTraitant?: string;
  /** RPPS, or `*` for everybody. */
  bloques = new Set<string>();
  /** Changes when an answer about this record could change. */
  version = 0;

  constructor(public patient: Patient) {}
}
