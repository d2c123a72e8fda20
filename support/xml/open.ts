import { HomologairError } from '../erreurs/error';

type Libxml = typeof import('libxml2-wasm');

/** What c14n.ts and memory.ts need of the library's bindings; the library's own types leave some out as internal. */
export interface LibxmlInternals {
  addFunction(callback: (user: number, node: number, parent: number) => number, signature: 'iiii'): number;
  xmlOutputBufferCreateIO(handler: { write(bytes: Uint8Array): number; close(): boolean }): number;
  xmlOutputBufferClose(output: number): number;
  xmlC14NExecute(document: number, isVisible: number, user: number, mode: number, prefixes: number, withComments: 0 | 1, output: number): number;
  allocCStringArray(strings: string[]): number;
  free(address: number): void;
  XmlNodeStruct: { doc(node: number): number };
  XmlNodeSetStruct: { nodeTable(nodeSet: number, size: number): Int32Array };
}

let opened: { readonly api: Libxml; readonly internals: LibxmlInternals } | undefined;

/**
 * Loads libxml2-wasm once. It is ESM with top-level await, so it can only be imported asynchronously;
 * everything else in this room is synchronous after this call. Calling it again costs nothing.
 */
export async function openXml(): Promise<void> {
  if (opened) return;
  const [api, internals] = await Promise.all([import('libxml2-wasm'), import('libxml2-wasm/lib/libxml2.mjs')]);
  opened ??= { api, internals: internals as unknown as LibxmlInternals };
}

/** The library, once opened. Throws XML-NON-OUVERT before `openXml()`. */
export function libxml(): Libxml {
  if (!opened) throw new HomologairError('XML-NON-OUVERT');
  return opened.api;
}

/**
 * The library's own bindings, one level below its public classes. Used by c14n.ts, because the public visibility callback builds
 * two objects per node, and by memory.ts, because the public `next` is missing on processing instructions and each public object
 * costs a call into the library. The version of libxml2-wasm is pinned exactly for this reason.
 */
export function libxmlInternals(): LibxmlInternals {
  if (!opened) throw new HomologairError('XML-NON-OUVERT');
  return opened.internals;
}
