/** A stay planned ahead, under the responsibility of one named professional. */
export interface PlannedStay { id: number; patient: number; /** Login. */ responsable: string; /** Day it begins, AAAA-MM-JJ. */ debut: string; /** Code of TRE_R209-TypeActivite (`natures.ts`). */ nature: string; /** What came of its preload, once it was tried. */ fait?: string }

/** A document downloaded ahead to prepare a stay: not a copy of the record until someone chooses it (référentiel §5.1). */
export interface TemporaryDocument {
  uniqueId: string; title: string; type: string; typeCode: string; creationTime: string; author: string; mimeType: string; /** base64 */ content: string;
  /** Login of the professional in charge. */
  pour: string; /** ISO UTC. */ at: string;
}

/** A preload is made at the earliest this long before the stay begins. */
export const PRELOAD_BEFORE_MS = 24 * 3_600_000;
/** Types the establishment calls necessary to prepare a stay: discharge letters and laboratory reports. */
export const PRELOADED_TYPES: readonly string[] = ['11490-0', '11502-2'];
