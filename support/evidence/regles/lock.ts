/** What `rules.lock.json` says of a rule: its version, the digest of its source, and why the source changed under that version. */
export interface LockEntry { version: number; sha256: string; /** Digest when this version was written. */ origine: string; memeSens?: { sha256: string; raison: string }[] }

/** Reads a lock; what is not one says nothing of any rule. */
export function parseLock(text: string): Readonly<Record<string, LockEntry>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value as Record<string, Partial<LockEntry>>).filter(([, entry]) => typeof entry?.version === 'number' && typeof entry.sha256 === 'string')) as Record<string, LockEntry>
      : {};
  } catch {
    return {};
  }
}
