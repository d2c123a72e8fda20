import type { FastifyInstance } from 'fastify';
import { checked } from '../admission/schema';
import type { Desk } from '../gestes/context';
import type { Answer } from './answer';
import { CONSULTATION_GESTURES } from './consultation-gestures';
import { EXCHANGE_GESTURES } from './exchange-gestures';
import { DMP_GESTURES } from './dmp-gestures';
import { RIGHTS_GESTURES } from './rights-gestures';
import { FEEDING_GESTURES } from './feeding-gestures';
import { handOver } from './hand-over';
import { IMPORT_GESTURES } from './import-gestures';
import { GESTION_GESTURES } from './gestion-gestures';
import type { Player, Players } from './player';
import { Postes } from './postes';
import { GESTURES, type Given, type Verbe } from './schema';
import { STAY_GESTURES } from './stay-gestures';
import { SESSION_GESTURES } from './session-gestures';

/** Every gesture the door makes: a new family is a new file and one line here. */
const PLAYERS: Players = { ...SESSION_GESTURES, ...DMP_GESTURES, ...RIGHTS_GESTURES, ...CONSULTATION_GESTURES, ...IMPORT_GESTURES, ...FEEDING_GESTURES, ...GESTION_GESTURES, ...EXCHANGE_GESTURES, ...STAY_GESTURES };
const knows = (verbe: string): verbe is Verbe => Object.hasOwn(PLAYERS, verbe);

/**
 * The porte de conduite (docs/porte-de-conduite.md): a person's gestures without a screen, through the same desk as the
 * pages. Only routes: they are served behind the admission door's bearer token, never on the DPI's own port.
 */
export function conduiteRoutes(app: FastifyInstance, desk: Desk): void {
  const postes = new Postes();
  app.post<{ Params: { poste: string; verbe: string } }>('/conduite/postes/:poste/gestes/:verbe', async ({ params: { poste, verbe }, body }, reply) =>
    (knows(verbe) ? play(desk, postes, poste, verbe, body) : reply.code(404).send({ erreur: `Ce logiciel ne connaît pas ce geste ; attendu : ${Object.keys(PLAYERS).join(', ')}.` })));
  app.post<{ Params: { poste: string } }>('/conduite/postes/:poste/remise', async ({ params: { poste } }) => handOver(desk, postes.at(poste)));
  app.delete('/conduite/postes', async () => {
    postes.forget();
    return {};
  });
}

async function play<V extends Verbe>(desk: Desk, postes: Postes, name: string, verbe: V, body: unknown): Promise<Answer> {
  const given = checked(GESTURES[verbe], body ?? {}) as Given<V>;
  const poste = verbe === 'prendreSonPoste' ? postes.take(name) : postes.at(name);
  return (PLAYERS[verbe] as Player<V>)(desk, poste, given);
}
