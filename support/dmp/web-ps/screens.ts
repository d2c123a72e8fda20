import { alert, facts, html, page, type Html } from './html';
import { addressOf, PAGES, type Asked, type PageName } from './pages/names';
import { contentOf, type Shown } from './pages/content';
import type { Visitor } from './visitor';

const WITHOUT_PATIENT = new Set<PageName>(['Parametrages']);

/** Links to every page, about the patient in hand when there is one. */
function menu(asked: Asked): Html {
  const names = (Object.keys(PAGES) as PageName[]).filter((name) => asked.ins !== undefined || name === 'TableauDeBord' || WITHOUT_PATIENT.has(name));
  return html`<nav aria-label="Pages du Web PS"><ul>${names.map((name) =>
    html`<li><a href="${addressOf({ page: name, ...(WITHOUT_PATIENT.has(name) || asked.ins === undefined ? {} : { ins: asked.ins }) })}"${name === asked.page && html` aria-current="page"`}>${PAGES[name]}</a></li>`)}</ul></nav>`;
}

const who = ({ nom, reader, transaction }: Visitor): string => `${nom}, RPPS ${reader.rpps}, ${transaction === 'TD0.9' ? 'par Pro Santé Connect' : 'par son établissement (AIR, simulé)'}`;

export const shownPage = (asked: Asked, shown: Shown): string =>
  page({ title: PAGES[asked.page], who: who(shown.visitor), menu: menu(asked), body: contentOf(asked.page, shown) });

export const generalPage = (asked: Asked, visitor: Visitor): string => page({
  title: PAGES[asked.page], who: who(visitor), menu: menu(asked),
  body: asked.page === 'Parametrages' ? html`<p>Aucun paramétrage n’est proposé par ce site simulé.</p>` : html`<p>Aucun patient n’est choisi. Ouvrez un patient depuis votre logiciel.</p>`,
});

/** An error, with the way back to the dashboard; on the dashboard itself, the state of the record. */
export function refusedPage(asked: Asked, visitor: Visitor, refusal: { sentence: string; dashboard: boolean }): string {
  const back = html`<p><a href="${addressOf({ page: 'TableauDeBord', ...(asked.ins === undefined ? {} : { ins: asked.ins }) })}">Retour au tableau de bord</a></p>`;
  return refusal.dashboard ? page({ title: PAGES.TableauDeBord, who: who(visitor), body: facts([['État du DMP', refusal.sentence]]) })
    : page({ title: 'Page inaccessible', who: who(visitor), body: html`${alert(refusal.sentence)}${back}` });
}

/** The window that amounts to TD0.3 (PDT-INF-527). */
export const confirmPage = (asked: Asked, visitor: Visitor, csrf: string): string => page({
  title: 'Autorisation d’accès', who: who(visitor),
  body: html`<p role="status">Vous n’êtes pas encore autorisé à accéder au DMP de ce patient. Confirmer vaut déclaration de son accord (TD0.3).</p>
<form method="post" action="/autorisation"><input type="hidden" name="jeton" value="${csrf}"><input type="hidden" name="page" value="${asked.page}"><input type="hidden" name="ins" value="${asked.ins}">
<p><input type="checkbox" id="accord" name="accord" value="oui" required> <label for="accord">Le patient, informé, consent à ce que j’accède à son DMP.</label></p><button type="submit">Confirmer l’autorisation</button></form>`,
});

/** Nobody is known, or the address names no page. */
export const plainPage = (title: string, text: string): string => page({ title, body: html`${alert(text)}<p><a href="/AccesDirect/TableauDeBord">Retour au tableau de bord</a></p>` });
