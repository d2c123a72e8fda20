/** A document as the pages show it. */
export interface DocumentView {
  title?: string;
  /** Header data, in the order to show. */
  header: { label: string; value: string }[];
  /** Safe HTML of the narrative (level 3). */
  narrative?: string;
  /** What level 1 carries. */
  attachment?: { mimeType: string; content: Buffer; name: string };
  /** Text of a level 1 in plain text. */
  text?: string;
  /** INS of the document's own patient. */
  patientIns?: string[];
}
