import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AllureAttachment } from './model';

const EXTENSIONS: Readonly<Record<string, string>> = { 'application/xml': 'xml', 'application/json': 'json', 'text/plain': 'txt', 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };

/** Files of one results folder. Names come from digests, never from data: nothing read on a screen can choose where we write. */
export interface ResultStore {
  attach(name: string, type: keyof typeof EXTENSIONS & string, content: string | Buffer): AllureAttachment;
  json(name: string, value: unknown): void;
  text(name: string, value: string): void;
}

export function resultStore(folder: string): ResultStore {
  mkdirSync(join(folder, 'history'), { recursive: true });
  const written = new Map<string, number>();
  const text = (name: string, value: string | Buffer): void => { writeFileSync(join(folder, name), value); };
  return {
    text,
    json: (name, value) => { text(name, `${JSON.stringify(value, null, 1)}\n`); },
    attach(name, type, content) {
      const digest = createHash('sha256').update(type).update('\0').update(content).digest(), known = digest.toString('hex'), rank = written.get(known) ?? 0;
      written.set(known, rank + 1);
      // Allure 3 shows a file under the first step that names it and says it missing under the others: each has its own.
      const own = rank === 0 ? digest : createHash('sha256').update(digest).update(String(rank)).digest();
      const source = `${own.toString('hex').slice(0, 32)}-attachment.${EXTENSIONS[type] ?? 'txt'}`;
      text(source, content);
      return { name, source, type };
    },
  };
}
