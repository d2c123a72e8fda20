import type { IncomingMessage } from 'node:http';
import type { SideService, TlsPeer } from '../../journal/facts';
import { binaryAnswer } from '../answer/wire';
import { pairs } from '../http/handler';
import { PAGES, type Asked } from './pages/names';
import type { SiteParts } from './parts';
import type { Visitor } from './visitor';

/** The browser shows no certificate to the site. */
const NOBODY: TlsPeer = { protocol: '', cipher: '', chain: [] };

export interface Told { request: IncomingMessage; asked: Asked; visitor: Visitor; status: number; page: string; refusal?: { cause: string; sentence: string }; confirmed?: true }

/** Every access leaves a national trace, a line in the patient's history and an exchange in the journal, before its answer leaves. */
export function leaveTrace({ traces, recorder, world, now }: SiteParts, { request, asked: { page: name, ins }, visitor, status, page, refusal, confirmed }: Told): void {
  const at = now();
  const professionnel = `8${visitor.reader.rpps}`;
  const transaction = confirmed === true ? 'TD0.3' : visitor.transaction;
  const outcome = refusal === undefined ? { issue: 'admis' as const } : { issue: 'refusé' as const, stage: 'web-ps', code: refusal.cause, motif: refusal.sentence };
  const trace = traces.add({ at: at.toISOString(), professionnel, nom: visitor.nom, structure: visitor.structure, patient: ins, transaction, modeAcces: visitor.reader.mode, logiciel: 'Web PS simulé', ...outcome });
  if (ins !== undefined) {
    world.history.add(ins, {
      le: at.toISOString(), professionnel, nom: visitor.nom, profession: visitor.profession, structure: visitor.structure, transaction, documents: [],
      action: confirmed === true ? 'Déclaration d’autorisation (Web PS)' : `Web PS : ${PAGES[name]}`,
      ...(refusal === undefined ? { issue: 'admis' } : { issue: 'refusé', cause: refusal.cause, motif: refusal.sentence }),
    });
  }
  const side: SideService = { service: 'web-ps', transaction: visitor.transaction, page: name, rpps: visitor.reader.rpps, ...(ins === undefined ? {} : { ins }), ...(confirmed === undefined ? {} : { confirmed }) };
  const received = { peer: NOBODY, method: request.method ?? '', path: request.url ?? '', headers: withoutCookies(request), body: Buffer.alloc(0), at };
  recorder.exchange(received, binaryAnswer(status, 'text/html; charset=utf-8', Buffer.from(page, 'utf8')), status,
    { admitted: refusal === undefined, ...(refusal === undefined ? {} : { stage: 'web-ps', code: refusal.cause, reason: refusal.sentence }) }, trace, side);
}

/** The cookie opens the site's session: it proves nothing and is nobody's to keep. */
const withoutCookies = (request: IncomingMessage): [string, string][] => pairs(request.rawHeaders).filter(([name]) => name.toLowerCase() !== 'cookie');
