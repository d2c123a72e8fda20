import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Words and order of one variant of the mock-up; two variants show that the driver knows neither. */
export interface Words {
  login: string; password: string; enter: string; code: string; check: string; patients: string; open: string; record: string; consult: string;
  documents: string; title: string; kind: string; refused: string; leave: string; traces: string; from: string; exportJson: string; exportCsv: string; about: string;
  /** The title column comes second. */
  reversed: boolean;
}

export const FIRST: Words = {
  login: 'Identifiant', password: 'Mot de passe', enter: 'Se connecter', code: 'Code à usage unique', check: 'Valider', patients: 'Mes patients', open: 'Ouvrir',
  record: 'Dossier de', consult: 'Consulter le DMP', documents: 'Documents du DMP', title: 'Titre', kind: 'Type', refused: 'Un second facteur est nécessaire.', leave: 'Se déconnecter',
  traces: 'Traces', from: 'Depuis le', exportJson: 'En JSON', exportCsv: 'En CSV', about: 'À propos', reversed: false,
};
export const SECOND: Words = {
  login: 'Compte', password: 'Phrase secrète', enter: 'Entrer', code: 'Jeton', check: 'Confirmer', patients: 'Liste de service', open: 'Voir',
  record: 'Fiche :', consult: 'Interroger le dossier partagé', documents: 'Pièces partagées', title: 'Libellé', kind: 'Nature', refused: 'Authentifiez-vous à deux facteurs.', leave: 'Quitter',
  traces: 'Journal', from: 'Début', exportJson: 'Fichier JSON', exportCsv: 'Fichier CSV', about: 'Ce logiciel', reversed: true,
};

export interface Maquette { url: string; /** Number of consultations answered. */ consultations(): number; /** The next consultation never answers. */ hang(): void; close(): Promise<void> }

/** A tiny server-rendered DPI with no DMP behind: what the driver needs to be tried on, nothing more. */
export async function startMaquette(words: Words): Promise<Maquette> {
  let consultations = 0;
  let hanging = false;
  const sessions = new Map<string, { user: string; factors: number }>();
  const server = createServer((request, response) => {
    void body(request).then((form) => {
      const id = /session=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
      const session = sessions.get(id);
      const at = new URL(request.url ?? '/', 'http://localhost');
      const go = (to: string, cookie?: string): void => { response.writeHead(303, { location: to, ...(cookie === undefined ? {} : { 'set-cookie': `session=${cookie}; HttpOnly` }) }).end(); };
      if (at.pathname === '/' || (!session && at.pathname !== '/login')) return page(response, words.login, `<form method=post action=/login>${field(words.login, 'u')}${field(words.password, 'p', 'password')}<button>${words.enter}</button></form>`);
      if (at.pathname === '/login') {
        if (form.get('p') !== 'secret-tres-long') return page(response, words.login, '<p role=alert>Refusé : mot de passe incorrect.</p>');
        const fresh = `s${sessions.size + 1}`;
        sessions.set(fresh, { user: form.get('u') ?? '', factors: 1 });
        return go('/code', fresh);
      }
      const known = session as { user: string; factors: number };
      if (at.pathname === '/code' && request.method === 'POST') { known.factors = 2; return go('/patients'); }
      if (at.pathname === '/code') return page(response, words.code, `<form method=post>${field(words.code, 'c')}<button>${words.check}</button></form>`);
      if (at.pathname === '/patients') return page(response, words.patients, `${nav(words)}<table><tr><th>Nom<th>Action</tr>${['AUBE', 'BRUME'].map((name) => `<tr><td>${name}<td><a href="/patient/${name}">${words.open}</a></tr>`).join('')}</table>`);
      const [, , name = '', act] = at.pathname.split('/');
      if (at.pathname.startsWith('/patient/') && act === undefined) return page(response, `${words.record} ${name}`, consultForm(words, name));
      if (at.pathname.startsWith('/patient/')) {
        if (hanging) return undefined;
        consultations += 1;
        if (known.factors < 2) return page(response, `${words.record} ${name}`, `<p role=alert>${words.refused}</p>${consultForm(words, name)}`);
        return page(response, `${words.record} ${name}`, `<h2>${words.documents}</h2>${documents(words, consultations)}${consultForm(words, name)}`);
      }
      if (at.pathname === '/traces' && at.search === '') return page(response, words.traces, `<form action=/traces>${field(words.from, 'du')}<button name=f value=json>${words.exportJson}</button><button name=f value=csv>${words.exportCsv}</button></form>`);
      if (at.pathname === '/traces') return exported(response, at.searchParams, known.user);
      if (at.pathname === '/about') return page(response, words.about, '<dl><dt>Nom<dd data-lu>Maquette 1.0</dl>');
      if (at.pathname === '/leave') { sessions.delete(id); return go('/'); }
      return response.writeHead(404).end();
    });
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    consultations: () => consultations,
    hang: () => { hanging = true; },
    close: () => new Promise((done) => { server.close(() => { done(); }); server.closeAllConnections(); }),
  };
}

const field = (label: string, name: string, type = 'text'): string => `<label>${label} <input name=${name} type=${type}></label>`;
const nav = (words: Words): string => `<nav><a href=/traces>${words.traces}</a> <a href=/leave>${words.leave}</a> <a href=/about>${words.about}</a></nav>`;
const consultForm = (words: Words, name: string): string => `${nav(words)}<form method=post action="/patient/${name}/dmp"><button>${words.consult}</button></form>`;

function documents(words: Words, count: number): string {
  const order = (title: string, kind: string, tag: string): string => (words.reversed ? [kind, title] : [title, kind]).map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  return `<table aria-label="${words.documents}"><thead><tr>${order(words.title, words.kind, 'th')}</tr></thead><tbody><tr>${order(`Compte rendu ${count}`, 'CR', 'td')}</tr>`
    + `<tr>${order('Lettre', 'LL', 'td')}</tr><tr style="display:none">${order('Caché', 'XX', 'td')}</tr></tbody></table>`;
}

function exported(response: ServerResponse, query: URLSearchParams, user: string): void {
  const [type, text] = query.get('f') === 'json'
    ? ['application/json', JSON.stringify({ du: query.get('du'), lignes: [{ quand: '2026-01-02T03:04:05+01:00', quoi: 'CNX', qui: { compte: user }, moyens: ['mdp', 'otp'] }] })]
    : ['text/csv', `\uFEFFQuand;Quoi;Qui;Moyens\r\n2026-01-02T02:04:05.000Z;CNX;"${user}";mdp otp\r\n`];
  response.writeHead(200, { 'content-type': type, 'content-disposition': 'attachment; filename=traces' }).end(text);
}

function page(response: ServerResponse, title: string, content: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><html lang=fr><title>${title}</title><h1>${title}</h1>${content}`);
}

async function body(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
