import { z } from 'zod';
import { injectedFaultSchema } from '../faults/injector';
import { presentPersonas } from '../personas/presented';
import { SERVER_CERTIFICATES, type AdminParts } from './port';
import { readBodyAs } from './read-body';
import { badRequest, type Route } from './router';
import { recordRoutes } from './record-routes';
import { rulesRoutes } from './rules-routes';
import { parametersRoutes } from '../parametres/state';
import { whitelistRoutes } from './whitelist-route';

const clockSchema = z.strictObject({ avancerMs: z.number().int().min(0) });
const certificateSchema = z.strictObject({ nom: z.enum(SERVER_CERTIFICATES) });
const TRACE_FILTERS = ['professionnel', 'structure', 'patient', 'transaction', 'issue', 'du', 'au'];

/** Everything docs/dmp-admin.openapi.yaml describes. */
export function adminRoutes(parts: AdminParts): Route[] {
  const { world, clock, traces, recorder, injector } = parts;
  const initial = structuredClone(parts.settings);
  const time = (): { maintenant: string; decalageMs: number } => ({ maintenant: clock.now().toISOString(), decalageMs: clock.offset() });
  return [
    { method: 'GET', path: '/etat', run: () => ({ body: { url: parts.url(), dernierFait: recorder.last, ...time() } }) },
    { method: 'GET', path: '/personas', run: () => ({ body: presentPersonas(world.personas()) }) },
    { method: 'POST', path: '/personas', run: ({ body }) => {
      const added = world.seed(body, clock.now());
      return { body: Object.fromEntries(Object.entries(added).map(([name, list]) => [name, list.length])) };
    } },
    { method: 'POST', path: '/reinitialisation', run: () => {
      Object.assign(parts.settings, structuredClone(initial));
      world.reset(clock.now());
      injector.clear();
      parts.side.reset();
      parts.swapServerCertificate('bon');
      return { status: 204 };
    } },
    ...whitelistRoutes(parts), ...recordRoutes(parts), ...rulesRoutes(parts), ...parametersRoutes(() => parts.side.parameters),
    { method: 'GET', path: '/traces', run: ({ query }) => ({ body: traces.list(Object.fromEntries(TRACE_FILTERS.flatMap((name) => query.has(name) ? [[name, query.get(name) as string]] : []))) }) },
    { method: 'GET', path: '/journal', run: ({ query }) => ({ body: { dernier: recorder.last, faits: recorder.facts(positionOf(query.get('apres'))) } }) },
    { method: 'GET', path: '/pannes', run: () => ({ body: injector.list() }) },
    { method: 'POST', path: '/pannes', run: ({ body }) => { injector.add(readBodyAs(injectedFaultSchema, body)); return { status: 201, body: injector.list() }; } },
    { method: 'GET', path: '/pannes/retenue', run: async () => ({ body: { retenue: await injector.untilHeld() } }) },
    { method: 'DELETE', path: '/pannes', run: () => { injector.clear(); return { status: 204 }; } },
    { method: 'PUT', path: '/certificat-serveur', run: ({ body }) => { parts.swapServerCertificate(readBodyAs(certificateSchema, body).nom); return { status: 204 }; } },
    { method: 'GET', path: '/horloge', run: () => ({ body: time() }) },
    { method: 'POST', path: '/horloge', run: ({ body }) => { clock.advance(readBodyAs(clockSchema, body).avancerMs); return { body: time() }; } },
  ];
}

function positionOf(text: string | null): number {
  if (text === null) return 0;
  if (!/^\d{1,15}$/.test(text)) throw badRequest('apres', `« ${text} » n’est pas une position`);
  return Number(text);
}
