import { HomologairError } from '../../erreurs/error';

export interface AdminRequest { params: Record<string, string>; query: URLSearchParams; body: unknown }
export type AdminAnswer = { status?: number; body?: unknown };
export interface Route { method: 'GET' | 'POST' | 'PUT' | 'DELETE'; /** `/liste-blanche/{finess}`, as the OpenAPI file writes it. */ path: string; /** A promise keeps the caller waiting for what it asks about. */ run(request: AdminRequest): AdminAnswer | Promise<AdminAnswer> }

/** The route of a request, with the values of its path's braces. */
export function findRoute(routes: readonly Route[], method: string, path: string): { route: Route; params: Record<string, string> } | 'no-path' | 'no-method' {
  let pathKnown = false;
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params === undefined) continue;
    if (route.method === method) return { route, params };
    pathKnown = true;
  }
  return pathKnown ? 'no-method' : 'no-path';
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] as string;
    if (!part.startsWith('{')) { if (part !== value) return undefined; continue; }
    try { params[part.slice(1, -1)] = decodeURIComponent(value); } catch { return undefined; }
  }
  return params;
}

/** A demand the administration cannot take: 400 with its sentence. */
export const badRequest = (champ: string, detail: string): HomologairError => new HomologairError('DMP-ADMIN-REQUETE', { champ, detail });
