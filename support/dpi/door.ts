/** A door of a target, for the bench only: a JSON service behind a bearer token. `timeoutMs`: per request. */
export interface Door { url: string; token: string; timeoutMs: number }

/** A request that got no usable answer. Its message, in French, holds neither the token nor what was sent. */
export class DoorTrouble extends Error {
  constructor(message: string, /** Undefined: no answer at all. */ readonly status?: number, cause?: unknown) { super(message, cause === undefined ? undefined : { cause }); }
}

/** One request. @returns what was answered, as text. @throws DoorTrouble unless the answer is 2xx. */
export async function callDoor({ url, token, timeoutMs }: Door, method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<string> {
  let answer: Response;
  try {
    answer = await fetch(new URL(path, url.endsWith('/') ? url : `${url}/`), {
      method, redirect: 'error', signal: AbortSignal.timeout(timeoutMs),
      headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new DoorTrouble((cause as Error).name === 'TimeoutError' ? `aucune réponse en ${timeoutMs} ms` : 'la connexion a échoué', undefined, cause);
  }
  const said = await answer.text();
  if (!answer.ok) throw new DoorTrouble(`réponse HTTP ${answer.status}${saidIn(said)}`, answer.status);
  return said;
}

/** Code and reason of the door's own error, and nothing else of its answer: it might repeat what was sent. */
function saidIn(answer: string): string {
  const code = /"code"\s*:\s*"([A-Z0-9-]{1,60})"/.exec(answer)?.[1];
  const reason = /"raison"\s*:\s*"([a-z-]{1,60})"/.exec(answer)?.[1];
  return [code, reason].map((part) => (part === undefined ? '' : `, ${part}`)).join('');
}
