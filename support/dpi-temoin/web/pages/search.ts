import { DOCUMENT_TYPES } from '../../consultation/document-types';
import { CRITERIA, FILTERS, type SearchAsked, type SearchedFor } from '../../consultation/model';
import type { Patient } from '../../model';
import type { ScreenBook } from '../../screens/book';
import { plainDate } from '../../screens/dates';
import { fill, html, type Html } from '../html';
import { csrf, type Viewer } from '../layout';
import { address } from './patients';

interface Searching { viewer: Viewer; patient: Patient; asked: SearchAsked }

const valueOf = (name: keyof SearchedFor, value: string): string => (name === 'type' ? DOCUMENT_TYPES[value]?.label ?? value : name === 'depuis' ? plainDate(value) : value);

/** What the search asked for, carried by the forms that come between the gesture and the list. */
export const askedFields = (asked: SearchAsked, except?: keyof SearchedFor): Html => html`${FILTERS.map((name) => asked[name] && html`<input type="hidden" name="${name}" value="oui">`)}${
  CRITERIA.map((name) => name !== except && asked.criteria?.[name] !== undefined && html`<input type="hidden" name="critere-${name}" value="${asked.criteria[name]}">`)}`;

/** Criteria the list answers, each with the button that searches again without it. */
export function criteriaOf(book: ScreenBook, o: Searching & { criteria: SearchedFor }): Html | undefined {
  const { search } = book.consultation;
  const shown = CRITERIA.flatMap((name) => (o.criteria[name] === undefined ? [] : [{ name, text: fill(search.criteria[name], { valeur: valueOf(name, o.criteria[name]) }) }]));
  if (shown.length === 0) return undefined;
  return html`<p>${search.shown} :</p><ul class="criteres">${shown.map(({ name, text }) => html`<li><span class="etiquette">${text}</span> <form method="post" action="${address(book.paths.dmp, o.patient)}">${
    csrf(o.viewer.session)}${askedFields(o.asked, name)}<button type="submit" class="second">${fill(search.remove, { critere: text })}</button></form></li>`)}</ul>`;
}

/** The search that crosses criteria (DMP/UX.27). */
export function searchForm(book: ScreenBook, { viewer, patient, asked }: Searching): Html {
  const { search } = book.consultation;
  const { type, depuis, auteur } = asked.criteria ?? {};
  return html`<section class="carte" aria-labelledby="recherche"><h2 id="recherche">${search.title}</h2><p class="aide">${search.intro}</p><form method="post" action="${address(book.paths.dmp, patient)}">${csrf(viewer.session)}${askedFields({ ...asked, criteria: undefined })}
<div class="champ"><label for="critere-type">${search.type}</label><select id="critere-type" name="critere-type"><option value="">${search.anyType}</option>${
    Object.entries(DOCUMENT_TYPES).map(([code, { label }]) => html`<option value="${code}"${code === type && html` selected`}>${label}</option>`)}</select></div>
<div class="champ"><label for="critere-depuis">${search.since}</label><input type="date" id="critere-depuis" name="critere-depuis" value="${depuis ?? ''}"></div>
<div class="champ"><label for="critere-auteur">${search.author}</label><input type="text" id="critere-auteur" name="critere-auteur" value="${auteur ?? ''}"></div>
<button type="submit">${search.button}</button></form></section>`;
}
