import { USAGES, type Choices, type Dated, type Canal, type RightsEvent, type Usage } from '../../droits/model';
import type { MentionsPort } from '../../droits/ports';
import type { ShownRights } from '../../gestes/rights';
import type { Account, Patient } from '../../model';
import type { ScreenBook } from '../../screens/book';
import { dateTime } from '../../screens/dates';
import { fill, html, type Html, type Part } from '../html';
import { pageOf, type Viewer } from '../layout';
import { address, nameOf } from './patients';
import { consentForms, consentList, stayForms, choiceForms, informForm } from './rights-forms';

const canalOf = ({ rights }: ScreenBook, canal: Canal): string => rights.canaux[canal].replace(/^./u, (first) => first.toLowerCase());
export const personOf = ({ prenom, nom }: Account): string => `${prenom} ${nom}`;

function said(book: ScreenBook, quoi: string, since: (Dated & { canal?: Canal }) | undefined): string {
  return since === undefined ? quoi
    : fill(book.rights.said, { quoi, date: dateTime(since.at), canal: since.canal === undefined ? '' : canalOf(book, since.canal), auteur: since.author.nom });
}

const state = (book: ScreenBook, choices: Choices, usage: Usage): string => said(book, book.rights.choices[choices[usage].choice], choices[usage].since);

/** The state of the rights, in the record and at the top of their own page. */
export function rightsSummary(book: ScreenBook, { choices, information, stage }: Pick<ShownRights, 'choices' | 'information' | 'stage'>): Html {
  const { rights } = book;
  return html`<dl class="fiche"><dt>${rights.information}</dt><dd>${information === undefined ? rights.untold : said(book, rights.informTitle, information)}</dd>${
    USAGES.map((usage) => html`<dt>${rights.usages[usage]}</dt><dd>${state(book, choices, usage)}</dd>`)}<dt>${rights.stay}</dt><dd>${rights.stages[stage ?? 'aucune']}</dd></dl>`;
}

/** What the record says of the patient's rights, and the way to change them. */
export const rightsSection = (book: ScreenBook, patient: Patient, shown: ShownRights): Html =>
  html`<section class="carte" aria-labelledby="droits"><h2 id="droits">${book.rights.summary}</h2>${rightsSummary(book, shown)}<p><a href="${address(book.paths.rights, patient)}">${book.rights.link}</a></p></section>`;

export interface RightsPage { viewer: Viewer; patient: Patient; shown: ShownRights; mentions: MentionsPort; message?: Html }

/** The page where the patient's rights are told, recorded and changed. */
export function rightsPage(book: ScreenBook, o: RightsPage): string {
  const { rights, texts, paths } = book;
  const { patient, shown, mentions, viewer } = o;
  const cases = mentions.cases(shown.place);
  const mention = (which: 1 | 2 | 3): Html => html`<div class="mention">${mentions.paragraphs(which).map((text) => html`<p>${text}</p>`)}</div>`;
  const section = (id: string, title: string, body: Part): Html => html`<section class="carte" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`;
  const at = { viewer, patient };
  return pageOf(book, {
    title: fill(rights.title, { patient: nameOf(patient) }), viewer, entry: 'patients', message: o.message,
    body: html`${section('droits', rights.summary, rightsSummary(book, shown))}
${cases.includes(1) && section('information', rights.informTitle, html`${mention(1)}${informForm(book, at)}`)}
${cases.includes(2) && section('consentement', rights.consentTitle, html`${mention(2)}${consentForms(book, { ...at, mentions, benefits: [viewer.account] })}`)}
${section('opposition', rights.choiceTitle, choiceForms(book, at))}
${section('sejour', rights.stayTitle, stayForms(book, at))}
${cases.includes(3) && section('consentement-tiers', rights.thirdTitle, shown.colleagues.length === 0 ? html`<p>${rights.noThird}</p>`
    : html`${mention(3)}${consentForms(book, { ...at, mentions, benefits: shown.colleagues })}`)}
${section('consentements', rights.consentsTitle, consentList(book, { ...at, holders: shown.holders }))}
${section('historique', rights.historyTitle, history(book, shown))}
<p><a href="${address(paths.patient, patient)}">${texts.backToRecord}</a></p>`,
  });
}

function history(book: ScreenBook, { history: events, holders, colleagues }: ShownRights): Html {
  const { rights } = book;
  const known = new Map([...holders, ...colleagues].map((account) => [account.login, personOf(account)]));
  const fact = (event: RightsEvent): string => {
    switch (event.kind) {
      case 'information': return fill(rights.events.information, { canal: canalOf(book, event.canal) });
      case 'choix': return fill(rights.events.choix, { usage: rights.usages[event.usage], choix: rights.choices[event.choice], canal: canalOf(book, event.canal) });
      case 'prise-en-charge': return fill(rights.events.etape, { etape: rights.stages[event.etape] });
      case 'consentement': return fill(event.given ? rights.events.given : rights.events.withdrawn, { professionnel: known.get(event.pour) ?? event.pour });
      case 'consentement-employe': return rights.events.used;
    }
  };
  return html`<div class="defile"><table><caption>${rights.historyCaption}</caption><thead><tr>${rights.historyColumns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${
    [...events].reverse().map((event) => html`<tr><td>${dateTime(event.at)}</td><td>${fact(event)}</td><td>${event.author.nom}</td></tr>`)}</tbody></table></div>`;
}
