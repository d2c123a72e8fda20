import type { Page } from 'playwright';
import { HomologairError } from '../../erreurs/error';
import { StepFailure } from './perform';

const MASK = '•••';

/** Playwright tells what it typed: passwords and codes are masked before anything is kept. */
const masked = (text: string, secrets: readonly string[]): string => secrets.filter(Boolean).reduce((result, secret) => result.split(secret).join(MASK), text);

/** Why a gesture did not succeed, as CIBLE-GESTE: the action, the screen it was on, what was expected; no secret anywhere. */
export async function gestureFailure(o: { target: string; gesture: string; page: Page; delayMs: number; secrets: readonly string[]; cause: unknown }): Promise<HomologairError> {
  const step = o.cause instanceof StepFailure ? o.cause : undefined;
  const message = masked(messageOf(step?.cause ?? o.cause), o.secrets);
  const title = await o.page.title().catch(() => '');
  return new HomologairError('CIBLE-GESTE', {
    geste: o.gesture, cible: o.target,
    etape: masked(`${step?.step ?? 'le navigateur a échoué'} (${reason(message, o.delayMs)})`, o.secrets),
    titre: masked(title || 'sans titre', o.secrets), chemin: pathOf(o.page.url()),
    attendu: step?.expected ?? 'un navigateur qui répond',
  }, new Error(message));
}

function reason(message: string, delayMs: number): string {
  if (/strict mode violation/.test(message)) return 'plusieurs éléments répondent à cette description';
  const network = /net::(ERR_\w+)/.exec(message);
  if (network) return `la cible ne répond pas, ${network[1]}`;
  if (/Timeout \d+ms exceeded/.test(message)) return `rien en ${delayMs} ms`;
  return (message.split('\n')[0] ?? '').slice(0, 160);
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** The address without its query, which may hold what must not be kept. */
export function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
