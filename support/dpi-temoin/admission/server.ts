import fastify, { type FastifyInstance } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { HomologairError } from '../../erreurs/error';
import type { TemoinPorts } from '../ports';
import { ADMISSION, checked, CLOCK, CONFIGURATION, type AdmissionBody } from './schema';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The administrator's door (docs/porte-d-admission.md): admit, move the clock, install certificates. Never on the DPI's own port. */
export function admissionServer(ports: TemoinPorts, token: string): FastifyInstance {
  const app = fastify({ logger: false, bodyLimit: 4 * 1024 * 1024, forceCloseConnections: true });
  app.addHook('onRequest', async (request, reply) => {
    const shown = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!timingSafeEqual(digest(shown), digest(token))) return reply.code(401).send({ erreur: 'Jeton d’administration absent ou faux.' });
    return undefined;
  });
  app.setErrorHandler(async (error: { statusCode?: number; message?: string }, _request, reply) => {
    if (error instanceof HomologairError) return reply.code(error.code === 'TEMOIN-RPPS-DOUBLE' ? 409 : 400).send({ code: error.code, erreur: error.message });
    return reply.code(error.statusCode ?? 500).send({ erreur: error.message ?? 'Erreur du témoin.' });
  });
  app.get('/etat', async () => ({ maintenant: ports.clock.now().toISOString(), dmp: ports.installation.dmpUrl(), lps: { nom: ports.installation.lps().nom, version: ports.installation.lps().version } }));
  app.post('/admission', async (request) => admit(ports, checked(ADMISSION, request.body)));
  app.post('/horloge', async (request) => {
    ports.clock.advance(checked(CLOCK, request.body).avancerMs);
    return { maintenant: ports.clock.now().toISOString() };
  });
  app.post('/configuration', async (request) => {
    const { quoi, valeur } = checked(CONFIGURATION, request.body);
    if (quoi === 'certificats') ports.installation.selectCertificates(valeur);
    else ports.installation.moveDmp(httpsAddress(valeur));
    return { quoi, valeur };
  });
  return app;
}

function httpsAddress(text: string): string {
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:') throw new HomologairError('TEMOIN-ADMISSION', { detail: 'champ « valeur » : une adresse https est attendue' });
  return text.endsWith('/') ? text : `${text}/`;
}

async function admit(ports: TemoinPorts, admission: AdmissionBody): Promise<unknown> {
  const { accounts, patients, password } = ports;
  accounts.admitStructure(admission.structure);
  for (const { motDePasse, connaitInformationRpps, ...person } of admission.professionnels) {
    accounts.admit({
      ...person, finess: admission.structure.finess, passwordHash: await password.hash(motDePasse),
      noticeAt: connaitInformationRpps ? ports.clock.now().toISOString() : undefined,
    });
  }
  const admitted = admission.patients.map((patient) => patients.admit({ ...patient, naissance: patient.naissance.replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, '$1-$2-$3') }));
  return { professionnels: admission.professionnels.map(({ login }) => login), patients: admitted.map(({ id, persona, ins }) => ({ id, persona, ins })) };
}
