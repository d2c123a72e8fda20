import { removeLeftBy } from './leftovers';

/** A process of its own: when the one that started it ends, however it does, their pipe closes, and what that one left behind goes. */
process.stdin.on('end', () => { removeLeftBy(Number(process.argv[2])); });
process.stdin.resume();
