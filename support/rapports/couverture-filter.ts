import { createHash } from 'node:crypto';

/**
 * Runs in the reader's browser: shows the filter, hides the rows that do not match, then the tables and the texts left empty. The page is
 * whole without it. Plain text, so that its digest can be the only script the page allows.
 */
export const FILTER_SCRIPT = `
(() => {
  const form = document.querySelector('form.filtre');
  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[\\u2018\\u2019]/g, "'").toLowerCase();
  const rows = [...document.querySelectorAll('tr[data-etat]')].map((element) => ({ element, text: plain(element.textContent) }));
  const shows = (element) => element.querySelector('tr[data-etat]:not([hidden])') !== null;
  const apply = () => {
    const words = plain(form.elements.mots.value).split(/\\s+/).filter(Boolean);
    let left = 0;
    for (const { element, text } of rows) {
      const kept = ['etat', 'texte', 'force'].every((name) => form.elements[name].value === '' || element.dataset[name] === form.elements[name].value) && (!form.elements.dimension || form.elements.dimension.value === '' || element.dataset.dimension.split('\\n').includes(form.elements.dimension.value)) && words.every((word) => text.includes(word));
      element.hidden = !kept;
      if (kept) left += 1;
    }
    for (const group of document.querySelectorAll('[data-groupe]')) group.hidden = !shows(group);
    form.querySelector('output').textContent = left === 0 ? 'Aucune exigence' : left + (left > 1 ? ' exigences' : ' exigence');
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  form.hidden = false;
  apply();
})();
`;

/** Only this script may run in the page. */
export const FILTER_POLICY = `'sha256-${createHash('sha256').update(FILTER_SCRIPT).digest('base64')}'`;
