import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseEnvelope } from '../../xds/parse/envelope';
import { rootOf } from '../../xml/address';
import { DEFAULT_LIMITS, parseXml } from '../../xml/door';
import { known, newContext, type AdmissionContext, type Asked, type DmpState } from '../admission/context';
import { rightRefusal } from '../admission/droit-fonctionnel';
import { fraicheur } from '../admission/fraicheur';
import { listeBlanche } from '../admission/liste-blanche';
import { refused, refusedBy, ADMITTED, type Outcome, type Refused } from '../admission/outcome';
import { professionnel } from '../admission/professionnel';
import { structure } from '../admission/structure';
import { vihfContenu } from '../admission/vihf-contenu';
import { vihfIntegrite } from '../admission/vihf-integrite';
import { faultAnswer, textAnswer, type WireAnswer } from '../answer/wire';
import { buildFault } from '../../xds/build/fault';
import { readBody } from '../http/body';
import { pairs, type KnownPeer } from '../http/handler';
import { traceOf } from '../traces/national';
import type { SiteParts } from './parts';
import type { Visitor } from './visitor';

/** TD0.10 is no transaction of the services: it is known to this file alone, its token's patient being the one asked for. */
const ASKED = { transaction: 'TD0.10' } as unknown as Asked;

/** The same stages as an AIR call, after the envelope is read; only AIR opens the site to an establishment. */
const STAGES: readonly ((context: AdmissionContext) => Outcome)[] = [
  vihfIntegrite, vihfContenu, onlyAir, structure, fraicheur, listeBlanche, (context) => rightRefusal(context, 'TD0.10') ?? ADMITTED, professionnel,
];

function onlyAir(context: AdmissionContext): Outcome {
  return context.air === true ? ADMITTED : refused('vihf-contenu', 'DMP-VIHF-MODE', { valeur: context.claims?.mode });
}

/** The door of TD0.10, *simulated*: a VIHF posted in a SOAP envelope over mutual TLS, answered by the address of one opening of the site. */
export function handleTd010(parts: SiteParts, state: DmpState, siteUrl: () => string, request: IncomingMessage, response: ServerResponse, { peer, identity }: KnownPeer): void {
  const at = parts.now();
  readBody(request, parts.dmp.maxBodyBytes, ({ bytes }) => {
    const context = newContext({ method: request.method ?? '', path: parts.settings.chemin, body: bytes, at, certificate: identity }, state);
    try {
      const outcome = admit(context, parts.settings.action);
      const answer = outcome.admitted ? ticketAnswer(parts, context, siteUrl()) : refusalAnswer(outcome, context);
      const trace = parts.traces.add(traceOf(context, outcome.admitted ? undefined : outcome, outcome.admitted ? undefined : outcome.cause));
      parts.recorder.exchange({ peer, method: request.method ?? '', path: request.url ?? '', headers: pairs(request.rawHeaders), body: bytes, at }, answer, answer.status,
        { admitted: outcome.admitted, ...(outcome.admitted ? {} : { stage: outcome.stage, code: outcome.cause, reason: outcome.traceReason }) }, trace,
        { service: 'web-ps', transaction: 'TD0.10', page: 'TableauDeBord', ...(context.patient === undefined ? {} : { ins: context.patient.ins }), ...(context.reader?.rpps === undefined ? {} : { rpps: context.reader.rpps }) });
      response.writeHead(answer.status, answer.headers.flat()).end(answer.body);
    } finally {
      context.document?.dispose();
    }
  });
}

function admit(context: AdmissionContext, action: string): Outcome {
  if (context.incoming.method !== 'POST') return refused('http', 'DMP-HTTP-METHODE', { methode: context.incoming.method });
  try {
    context.document = parseXml(context.incoming.body, DEFAULT_LIMITS);
    const { headers } = parseEnvelope(rootOf(context.document), 'demande');
    context.headers = headers;
    if (headers.action !== action) return refused('soap', 'DMP-ACTION-INCONNUE', { action: headers.action });
    context.asked = ASKED;
    for (const stage of STAGES) {
      const outcome = stage(context);
      if (!outcome.admitted) return outcome;
    }
    return context.reader?.rpps === undefined ? refused('professionnel', 'DMP-PS-INCONNU', { rpps: '' }) : ADMITTED;
  } catch (error) {
    return refusedBy('soap', error);
  }
}

function ticketAnswer({ tickets, settings, now }: SiteParts, context: AdmissionContext, site: string): WireAnswer {
  const claims = known(context, 'claims'), reader = known(context, 'reader');
  const visitor: Visitor = {
    reader: { ...reader, rpps: reader.rpps ?? '' }, nom: claims.subjectId ?? '', profession: claims.roles[0]?.code, structure: claims.structure ?? '',
    transaction: 'TD0.10', patient: known(context, 'patient').ins,
  };
  const ticket = tickets.keep(visitor, now().getTime() + settings.billetSecondes * 1000);
  return textAnswer(200, `${site}/ouverture?billet=${ticket}`);
}

const refusalAnswer = ({ traceReason, cause }: Refused, { headers }: AdmissionContext): WireAnswer => faultAnswer({ code: 'Sender', subcode: cause, reason: traceReason } satisfies Parameters<typeof buildFault>[0], headers);
