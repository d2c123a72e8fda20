import { randomUUID } from 'node:crypto';
import { HomologairError } from '../../erreurs/error';
import { buildEnvelope } from '../../xds/build/envelope';
import { DEFAULT_DELAYS } from '../config';
import type { WebPsConfig } from '../delegation/config';
import type { WebPsPort } from '../delegation/ports';
import { DmpTrouble, type DmpFailure, type Outcome } from '../outcome';
import type { IncomingAnswer, TemoinPorts } from '../ports';
import { readSoap } from '../reader/soap';
import { issue, reasonOf, traceBase, type Work } from './calls';

/** The Web PS this installation knows. Paths are those of PDT-INF-527 (interface-dmp §9). */
export function installedWebPs(config: WebPsConfig | undefined): WebPsPort {
  return {
    offered: () => config !== undefined,
    address: (patient) => new URL(`/AccesDirect/TableauDeBord/${encodeURIComponent(patient.ins)}`, config?.site).href,
    door: () => config?.td010 ?? { url: '', action: '' },
    gated: () => true,
  };
}

/** TD0.10, simulated: a VIHF of its own presented at the door, answered by the address of one opening of the site. */
export async function openWebPs(ports: TemoinPorts, work: Work): Promise<Outcome<string>> {
  const { account, session, patient } = work;
  const base = () => traceBase(ports, account, session, patient);
  const token = ports.tokenPerCall.token({ session, patient, transaction: 'TD0.10' }, () => {
    const issued = issue(ports, work);
    ports.traces.write({ ...base(), action: 'jeton', assertionId: issued.id, transaction: 'TD0.10', issue: 'émis' });
    return issued;
  });
  const messageId = `urn:uuid:${randomUUID()}`;
  const trace = { ...base(), transaction: 'TD0.10', assertionId: token.id, messageId };
  const { url, action } = ports.webPs.door();
  const body = Buffer.from(buildEnvelope({ action, messageId, replyTo: true, security: token.xml, body: '<OuvertureWebPs xmlns="urn:homologair:simule"/>' }), 'utf8');
  let outcome: Outcome<string>;
  let left = true;
  try {
    outcome = addressIn(await ports.transport.send({ url, contentType: `application/soap+xml; charset=UTF-8; action="${action}"`, body, timeoutMs: work.timeoutMs ?? DEFAULT_DELAYS.dmp },
      { certificates: ports.installation.certificates(), trust: ports.serverTrust, now: ports.clock.now() }));
  } catch (error) {
    if (!(error instanceof DmpTrouble)) throw error;
    ({ left } = error);
    outcome = { ok: false, failure: error.failure };
  }
  ports.traces.write({ ...trace, action: left ? 'appel' : 'appel-non-parti', issue: outcome.ok ? 'succès' : left ? 'échec' : 'non envoyé', motif: outcome.ok ? undefined : reasonOf(outcome.failure) });
  return outcome;
}

function addressIn({ status, contentType, body }: IncomingAnswer): Outcome<string> {
  const text = body.toString('utf8').trim();
  if (status === 200 && contentType.startsWith('text/plain') && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return { ok: true, value: text };
  return { ok: false, failure: failureIn(status, body) };
}

function failureIn(status: number, body: Buffer): DmpFailure {
  try {
    const read = readSoap(body);
    return 'fault' in read ? { kind: 'faute', ...read.fault } : { kind: 'http', status };
  } catch (error) {
    if (!(error instanceof HomologairError)) throw error;
    return { kind: 'http', status };
  }
}
