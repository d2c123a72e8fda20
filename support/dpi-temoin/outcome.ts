import type { DocumentRequest } from '../xds/types';

/** Why a call to the DMP gave nothing. */
export type DmpFailure =
  | { kind: 'serveur-non-reconnu'; detail: string }
  /** `certificate`: what the témoin itself finds wrong with the certificate it showed. */
  | { kind: 'connexion-coupee'; detail: string; certificate?: string }
  | { kind: 'injoignable'; detail: string }
  | { kind: 'delai'; ms: number }
  | { kind: 'http'; status: number }
  | { kind: 'faute'; code?: string; reason: string }
  | { kind: 'illisible'; detail: string }
  | { kind: 'registre'; errors: RegistryErrors }
  | { kind: 'habilitation'; status: string; context: string }
  | { kind: 'identite'; detail: string }
  | { kind: 'dmp-absent' } | { kind: 'dmp-ferme' } | { kind: 'acces-interdit' }
  | { kind: 'document-altere' };

/** Errors of a registry or of a repository. */
export type RegistryErrors = { code: string; context: string }[];

/** What a call gave. `partial`: only a part of what was asked, and why; `warnings`: all of it, and what the DMP says besides. */
export type Outcome<T> = { ok: true; value: T; partial?: RegistryErrors; warnings?: RegistryErrors } | { ok: false; failure: DmpFailure };

/** A failure of the connection, thrown by the transport. */
export class DmpTrouble extends Error {
  override readonly name = 'DmpTrouble';
  /** @param left whether bytes of the request may have left. */
  constructor(readonly failure: DmpFailure, readonly left: boolean, cause?: unknown) {
    super(failure.kind, cause === undefined ? undefined : { cause });
  }
}

export interface DocumentRef extends DocumentRequest { title: string }

/** One line of the list of documents, as the DMP gave it. Dates are as on the wire (YYYYMMDDhhmmss UTC). */
export interface ListedDocument extends DocumentRef {
  entryUuid: string;
  /** CX, as written. */
  patientId?: string;
  status: string;
  mimeType: string;
  type: string; typeCode: string; classCode: string;
  creationTime: string;
  author: string;
  /** Identifiers of the people who wrote it, as on the wire. */
  authorIds?: string[];
  confidentialityCodes: string[];
  /** Struct_IdNat of the first author's institution. */
  institution?: string;
  hash?: string; size?: number;
}

/** What the témoin asks before declaring an authorization. */
export type Question = 'autorisation-absente' | 'autorisation-expiree';
