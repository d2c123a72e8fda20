import { randomUUID } from 'node:crypto';

/** A document's attachment while a session shows it. */
export interface ShownContent { session: string; patient: number; mimeType: string; content: Buffer; name: string }

const MOST_SHOWN = 20;

/** Attachments being shown, in memory only and for a short while (REC_3.2-1020): forgotten with the session, the oldest first. */
export class ShownContents {
  readonly #contents = new Map<string, ShownContent>();

  /** Reference under which the content is found again. */
  keep(content: ShownContent): string {
    const ref = randomUUID();
    this.#contents.set(ref, content);
    for (const oldest of [...this.#contents.keys()].slice(0, Math.max(0, this.#contents.size - MOST_SHOWN))) this.#contents.delete(oldest);
    return ref;
  }

  /** Only for the session and the patient it was kept for. */
  find(ref: string, session: string, patient: number): ShownContent | undefined {
    const found = this.#contents.get(ref);
    return found?.session === session && found.patient === patient ? found : undefined;
  }

  forget(session: string): void {
    for (const [ref, content] of this.#contents) if (content.session === session) this.#contents.delete(ref);
  }
}
