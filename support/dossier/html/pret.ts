import { escapeMarkup as html } from '../../rapports/text';
import { dated } from '../dates';
import type { Dossier } from '../model';
import type { Point, State } from '../ready';
import { REVIEW_HEAD, REVIEW_NOTE, reviewRows } from '../review';
import { page } from './page';

const WORDS: Readonly<Record<State, string>> = { 'oui': '✓ oui', 'à confirmer': '? à confirmer', 'non': '✗ non' };
const CLASSES: Readonly<Record<State, string>> = { 'oui': 'oui', 'à confirmer': 'peut', 'non': 'non' };
const ANSWERS: Readonly<Record<State, string>> = {
  'oui': 'Tout est réuni, d’après ce que l’établissement retient et ce que le passage a montré.',
  'à confirmer': 'Pas encore : rien ne s’y oppose, mais des points restent à confirmer par l’établissement.',
  'non': 'Non : au moins un point n’est pas rempli. Aucun autre ne le compense.',
};

const table = (points: readonly Point[]): string => `<table><thead><tr><th scope="col">Point</th><th scope="col">Rempli</th><th scope="col">Pourquoi</th></tr></thead><tbody>${points.map(({ title, state, why }) =>
  `<tr><td>${html(title)}</td><td class="etat ${CLASSES[state]}">${WORDS[state]}</td><td>${html(why)}</td></tr>`).join('\n')}</tbody></table>`;

const review = (dossier: Dossier): string => (dossier.review.length === 0 ? '' : `
<h2>Actes de relecture</h2><p>${REVIEW_NOTE}</p><table><thead><tr>${REVIEW_HEAD.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${reviewRows(dossier).map((cells) => `<tr>${cells.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`);

/** « Prêt à contractualiser ? » */
export function pret(dossier: Dossier): string {
  const { ready } = dossier;
  return page(dossier, 'Prêt à contractualiser ?', `<p class="verdict ${CLASSES[ready.verdict]}">${html(ANSWERS[ready.verdict])}</p>${dated(dossier).map((text) => `<p class="etat non">${html(text)}</p>`).join('')}
<h2>Les six étapes</h2>${table(ready.steps)}
<h2>Les quatre exigences sans réserve</h2>${table(ready.exigences)}
<h2>EXI 25, dans ses deux lectures</h2><p>Le texte parle de la clé et du certificat ; le kit la résume par des moyens d’identification conformes au RIE. Les deux sont demandées ici.</p>${table(ready.exi25)}
<h2>Recoupements</h2><p>Ce que le fil a montré (${dossier.senders.tokens} appels admis) face à ce que les papiers déclarent.</p>${table(ready.crossChecks)}
<h2>Seconde lecture : les conditions « DICAH »</h2><p>Conditions cumulatives du webinaire d’avril 2026, lues sur le passage ; elles n’entrent pas dans la réponse ci-dessus.</p>${table(ready.dicah)}
<h2>Exigences encore ouvertes</h2><p>${dossier.open.length === 0 ? 'Aucune.' : html(dossier.open.map(({ number, retained, proposed }) => `EXI ${number} (${retained === undefined ? `proposé : ${proposed}` : `retenu : ${retained.niveau}`})`).join(', '))}</p>${review(dossier)}`);
}

/** « Après la commission »: what to do once the PV is signed, in order. */
export function apres(dossier: Dossier): string {
  const steps = [
    'Le responsable, ou son représentant habilité, signe le procès-verbal. Le PV rejoint le registre RGPD, au dossier du traitement local qui échange avec le DMP.',
    'Prenez contact avec le référent régional « appui aux projets de consultation intégrée » (ARS ou Grades). Il confirme les prérequis et donne le contact de l’Assurance Maladie (CPAM).',
    'La CPAM enrôle, au cours d’un entretien, la carte nominative du responsable juridique ou de son mandataire : FINESS géographique, pièce d’identité, carte, mandat si le signataire n’est pas le responsable.',
    'Au portail de la Cnam, un contrat est ouvert, lu et signé pour chaque FINESS géographique ; les contacts y sont tenus à jour. Les FINESS rejoignent alors la liste blanche.',
    'Auto-évaluation, support et procès-verbal ne sont envoyés ni à la Cnam ni au référent : ils restent dans l’établissement, prêts pour un audit (« homologair dossier --audit » les rassemble dans l’ordre).',
    'À refaire : à l’échéance (36 mois au plus), à une nouvelle version du référentiel, quand le support ou l’identification électronique change, quand l’éditeur change la configuration. Le fichier « rappels.ics » porte les dates connues.',
  ];
  const sites = dossier.etablissement.etablissement.sites.map(({ finess, nom }) => `<li>${html(`${finess}, ${nom}`)}</li>`).join('');
  return page(dossier, 'Après la commission', `<ol>${steps.map((step) => `<li>${html(step)}</li>`).join('\n')}</ol><h2>Un contrat pour chacun de ces établissements</h2><ul>${sites}</ul>`);
}
