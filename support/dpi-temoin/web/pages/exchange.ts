import type { KnownType } from '../../gestes/opening';
import type { Patient } from '../../model';
import type { ScreenBook } from '../../screens/book';
import { csrf, type Viewer } from '../layout';
import { fill, html, type Html } from '../html';

const of = (path: string, { id }: Patient): string => path.replace(':id', String(id));

/** In the record, under the identity: a matricule read on a document. */
export function matriculeForm({ exchange }: ScreenBook, viewer: Viewer, patient: Patient): Html {
  return html`<form method="post" action="${of(exchange.paths.ins, patient)}">${csrf(viewer.session)}
<div class="champ"><label for="matricule">${exchange.insLabel}</label><input id="matricule" name="matricule" required maxlength="15" autocomplete="off" aria-describedby="aide-matricule"><p class="aide" id="aide-matricule">${exchange.insHint}</p></div>
<button type="submit" class="second">${exchange.insButton}</button></form>`;
}

/** Under « accès refusé par le patient »: an author keeps reading what they wrote (annexe 3). */
export const ownDocumentsForm = ({ exchange }: ScreenBook, viewer: Viewer, patient: Patient): Html =>
  html`<form method="post" action="${of(exchange.paths.own, patient)}">${csrf(viewer.session)}<button type="submit" class="second">${exchange.ownButton}</button></form>`;

/** Above the list of patients: which of them have a DMP open to the structure. */
export const openRecordsForm = ({ exchange }: ScreenBook, viewer: Viewer): Html =>
  html`<form method="post" action="${exchange.paths.open}">${csrf(viewer.session)}<button type="submit" class="second">${exchange.openButton}</button></form>`;

/** What opening the record learnt of the DMP's documents. */
export const typesLine = ({ exchange }: ScreenBook, types: readonly KnownType[]): Html => html`<p class="types">${exchange.typesTitle} : ${types.length === 0 ? exchange.noType
  : types.map(({ type, count, recent }) => fill(recent === 0 ? exchange.type : exchange.recentType, { type, nombre: count, recents: recent })).join(' ; ')}</p>`;
