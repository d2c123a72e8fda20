import type { ShownStays } from '../../gestes/stays';
import type { Patient } from '../../model';
import type { ScreenBook } from '../../screens/book';
import { dateTime, plainDate } from '../../screens/dates';
import { STAY_NATURES } from '../../sejours/natures';
import { csrf, type Viewer } from '../layout';
import { fill, html, type Html } from '../html';

const at = (path: string, { id }: Patient): string => path.replace(':id', String(id));

/** Planned stays, and the way to plan one. */
export function staysSection({ stays }: ScreenBook, viewer: Viewer, patient: Patient, shown: ShownStays): Html {
  const line = ({ stay, responsable }: ShownStays['planned'][number]): string => {
    const sejour = fill(stays.planned, { date: plainDate(stay.debut), responsable });
    return stay.fait === undefined ? sejour : fill(stays.outcome, { sejour, issue: stay.fait });
  };
  return html`<section class="carte" aria-labelledby="sejours"><h2 id="sejours">${stays.title}</h2>${shown.planned.length > 0 && html`<ul>${shown.planned.map((one) => html`<li>${line(one)}</li>`)}</ul>`}
<form method="post" action="${at(stays.paths.plan, patient)}">${csrf(viewer.session)}<div class="champ"><label for="sejour-debut">${stays.begins}</label><input type="date" id="sejour-debut" name="debut" required></div>
<div class="champ"><label for="sejour-nature">${stays.nature}</label><select id="sejour-nature" name="nature">${STAY_NATURES.map(({ code, displayName }) => html`<option value="${code}">${displayName ?? code}</option>`)}</select></div>
<div class="champ"><label for="sejour-pour">${stays.responsable}</label><select id="sejour-pour" name="pour">${shown.candidates.map(({ login, prenom, nom, rpps }) => html`<option value="${login}">${prenom} ${nom}, RPPS ${rpps}</option>`)}</select></div>
<button type="submit" class="second">${stays.plan}</button></form></section>${shown.temporary.length > 0 && temporarySection(stays, viewer, patient, shown)}`;
}

const temporarySection = (stays: ScreenBook['stays'], viewer: Viewer, patient: Patient, { temporary }: ShownStays): Html =>
  html`<section class="carte" aria-labelledby="precharges"><h2 id="precharges">${stays.temporaryTitle}</h2><p class="aide">${stays.temporaryHint}</p><div class="defile"><table><caption>${fill(stays.caption, { patient: `${patient.nom} ${patient.prenom}` })}</caption><thead><tr>${
    stays.columns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${temporary.map((one) => html`<tr><td>${one.title}</td><td>${one.type}</td><td>${one.author}</td><td>${dateTime(one.at)}</td><td><a href="${
      at(stays.paths.open, patient).replace(':ref', encodeURIComponent(one.uniqueId))}">${fill(stays.open, { titre: one.title })}</a><form method="post" action="${at(stays.paths.keep, patient)}">${csrf(viewer.session)}<input type="hidden" name="reference" value="${one.uniqueId}"><button type="submit" class="second">${fill(stays.keep, { titre: one.title })}</button></form></td></tr>`)}</tbody></table></div></section>`;
