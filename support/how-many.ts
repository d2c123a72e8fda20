/** « 1 trace », « 3 traces manquantes »: a count before regular French words, each of which takes its « s » from two on. */
export const howMany = (count: number, words: string): string => `${count} ${count > 1 ? words.split(' ').map((word) => `${word}s`).join(' ') : words}`;
