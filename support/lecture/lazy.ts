import { lookedAtMasked, watchingMasked } from '../journal/masked';

/** A value computed once, the first time it is asked for. In a redacted record it tells whoever asks later, too, that it was made of something taken out. */
export function lazy<T>(compute: () => T): () => T {
  let done: { value: T; masked: boolean } | undefined;
  return () => {
    done ??= watchingMasked(compute);
    if (done.masked) lookedAtMasked();
    return done.value;
  };
}
