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
  mkdirSync(folder, { recursive: true });
  const written = new Set<string>();
  const text = (name: string, value: string | Buffer): void => { writeFileSync(join(folder, name), value); };
  return {
    text,
    json: (name, value) => { text(name, `${JSON.stringify(value, null, 1)}\n`); },
    attach(name, type, content) {
      const source = `${createHash('sha256').update(type).update('\0').update(content).digest('hex').slice(0, 32)}-attachment.${EXTENSIONS[type] ?? 'txt'}`;
      if (!written.has(source)) { text(source, content); written.add(source); }
      return { name, source, type };
    },
  };
}
