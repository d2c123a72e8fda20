import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

/** Below this a process as it comes stays under the memory promised. */
const LARGE = 64 * 1024 * 1024;

/**
 * Has V8 collect more often, for a large container: its heap otherwise grows to several times what lives in it. Costs about a third more processor time, and
 * saves as much memory. Call it before anything is read.
 */
export function frugalFor(file: string): void {
  if (statSync(file).size > LARGE) setFlagsFromString('--optimize-for-size');
}
