/** A value computed once, the first time it is asked for. */
export function lazy<T>(compute: () => T): () => T {
  let done: { value: T } | undefined;
  return () => (done ??= { value: compute() }).value;
}
