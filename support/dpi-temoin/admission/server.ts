import fastify, { type FastifyInstance } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { HomologairError } from '../../erreurs/error';
import { conduiteRoutes } from '../conduite/server';
import type { Desk } from '../gestes/context';
import { timePassed } from '../gestes/time-passed';
import { takeOver } from '../alimentation/take-over';
import type { TemoinPorts } from '../ports';
import { TraceAlterations } from './trace-alterations';
import { ADMISSION, checked, CLOCK, CONFIGURATION, RESTART, retentionOf, type AdmissionBody } from './schema';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** HTTP status of the témoin's own errors; any other: a request badly made. */
const STATUS: Readonly<Record<string, number>> = { 'TEMOIN-RPPS-DOUBLE': 409, 'TEMOIN-GESTE': 409 };

/**
 * The administrator's door (docs/porte-d-admission.md): admit, move the clock, install certificates; and, behind the same
 * token, the gestures without a screen. Never on the DPI's own port.
 */
export function admissionServer(desk: Desk, token: string, restart?: (empty: boolean) => Promise<void>): FastifyInstance {
  const alterations = new TraceAlterations();
  const app = fastify({ logger: false, bodyLimit: 4 * 1024 * 1024, forceCloseConnections: true });
  app.addHook('onRequest', async (request, reply) => {
    const shown = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!timingSafeEqual(digest(shown), digest(token))) return reply.code(401).send({ erreur: 'Jeton d’administration absent ou faux.' });
    return undefined;
  });
  app.setErrorHandler(async (error: { statusCode?: number; message?: string }, _request, reply) => {
    if (error instanceof HomologairError) {
      const { raison } = error.details;
      return reply.code(STATUS[error.code] ?? 400).send({ code: error.code, ...(raison === undefined ? {} : { raison }), erreur: error.message });
    }
    return reply.code(error.statusCode ?? 500).send({ erreur: error.message ?? 'Erreur du témoin.' });
  });
  app.get('/etat', async () => {
    // Asked of the desk each time: a restart gives it other ports.
    const { clock, installation } = desk.ports;
    return { maintenant: clock.now().toISOString(), dmp: installation.dmpUrl(), lps: { nom: installation.lps().nom, version: installation.lps().version } };
  });
  app.post('/admission', async (request) => admit(desk.ports, checked(ADMISSION, request.body)));
  app.post('/horloge', async (request) => {
    desk.ports.clock.advance(checked(CLOCK, request.body).avancerMs);
    await timePassed(desk);
    return { maintenant: desk.ports.clock.now().toISOString() };
  });
  app.post('/configuration', async (request) => {
    const { quoi, valeur } = checked(CONFIGURATION, request.body);
    const { installation, parametersFile } = desk.ports;
    if (quoi === 'annonce') desk.ports.news.announce(valeur === 'sans-clic');
    else if (quoi === 'certificats') installation.selectCertificates(valeur);
    else if (quoi === 'savoir-sans-clic') desk.ports.openingCheck.enable(valeur === 'oui');
    else if (quoi === 'site') installation.knowsGeographicFiness(valeur !== 'sans-finess');
    else if (quoi === 'traces') alterations.set(desk.ports.traces, valeur);
    else if (quoi === 'conservation-des-traces') desk.ports.traceRetention.declare(retentionOf(valeur));
    else if (quoi === 'parametres') parametersFile.moveTo(valeur);
    else installation.moveDmp(httpsAddress(installation.hosts()[valeur] ?? valeur));
    return { quoi, valeur };
  });
  app.post('/redemarrage', async (request) => {
    if (restart === undefined) throw new HomologairError('TEMOIN-ADMISSION', { detail: 'ce témoin ne sait pas redémarrer' });
    await restart(checked(RESTART, request.body).vide);
    return { maintenant: desk.ports.clock.now().toISOString() };
  });
  conduiteRoutes(app, desk);
  return app;
}

function httpsAddress(text: string): string {
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:') throw new HomologairError('TEMOIN-ADMISSION', { detail: 'champ « valeur » : une adresse https est attendue' });
  return text.endsWith('/') ? text : `${text}/`;
}

async function admit(ports: TemoinPorts, admission: AdmissionBody): Promise<unknown> {
  const { accounts, patients, password } = ports;
  accounts.admitStructure(admission.structure);
  const now = ports.clock.now().toISOString();
  for (const { motDePasse, connaitInformationRpps, habilitations, ...person } of admission.professionnels) {
    accounts.admit({
      ...person, permissions: habilitations, openedAt: now, changedAt: now, finess: admission.structure.finess, passwordHash: await password.hash(motDePasse),
      noticeAt: connaitInformationRpps ? now : undefined,
    });
  }
  for (const login of admission.fermetures) accounts.shut(login, now);
  const by = { at: now, author: { login: 'admissions', nom: 'Bureau des admissions' } };
  const admitted = admission.patients.map(({ informe, ...patient }) => {
    const known = patients.admit({ ...patient, naissance: patient.naissance.replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, '$1-$2-$3') });
    if (informe) ports.patientInformation.admitted(known, by);
    return known;
  });
  takeOver(ports, admission.documents);
  return { professionnels: admission.professionnels.map(({ login }) => login), patients: admitted.map(({ id, persona, ins }) => ({ id, persona, ins })) };
}
