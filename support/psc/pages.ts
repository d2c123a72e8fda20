import type { Person } from './people';
import { accountIdOf, labelOf } from './people';
import type { Asked, ProviderProfile } from './profile';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c);

const STYLE = `body{margin:0;background:#f4f4f8;color:#1b1b2f;font:1rem/1.55 system-ui,"DejaVu Sans",sans-serif}
header{background:#2b2b6b;color:#fff;padding:.8rem 1.5rem;font-weight:700}main{max-width:34rem;margin:0 auto;padding:1.2rem 1.5rem}
.avis{background:#fff6e6;border-left:.4rem solid #8a4b00;padding:.7rem 1rem}.erreur{background:#fdf0f0;border-left:.4rem solid #a3161b;padding:.7rem 1rem}
label{font-weight:600}fieldset{margin:1rem 0;border:1px solid #77779a;border-radius:.3rem}select,button{font:inherit;padding:.5rem .8rem}select{display:block;width:100%;margin:.3rem 0}
button{background:#2b2b6b;color:#fff;border:0;border-radius:.3rem}:focus-visible{outline:3px solid #b35900;outline-offset:2px}`;

function page(title: string, product: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)} – ${escape(product)}</title>
<link rel="icon" href="data:,"><style>${STYLE}</style></head><body><header>${escape(product)}</header><main><h1>${escape(title)}</h1>
${body}
</main></body></html>
`;
}

/** The test login page: who you are, and what you present. No consent is asked: Pro Santé Connect asks none. */
export function loginPage(profile: ProviderProfile, o: { action: string; people: readonly Person[]; asks: readonly Asked[]; error?: string }): string {
  const options = o.people.map((person) => `<option value="${escape(accountIdOf(person))}">${escape(labelOf(person))}</option>`).join('');
  const boxes = o.asks.map((nature) =>
    `<p><input type="checkbox" id="${nature}" name="${nature}" value="oui"> <label for="${nature}">${escape(profile.factors[nature])}</label></p>`).join('');
  return page('Identification', profile.title, `<p class="avis">Fournisseur d’identité du banc : identités de test seulement, aucun vrai service n’est appelé.</p>
${o.error === undefined ? '' : `<p class="erreur" role="alert">${escape(o.error)}</p>`}
<form method="post" action="${escape(o.action)}"><label for="personne">Votre identité</label><select id="personne" name="personne" required>${options}</select>
<fieldset><legend>Ce que vous présentez</legend>${boxes}</fieldset><button type="submit">Valider mon identité</button></form>`);
}

/** A request the provider cannot follow. */
export const errorPage = (profile: ProviderProfile, code: string, detail: string): string =>
  page('Demande refusée', profile.title, `<p class="erreur" role="alert">La demande d’authentification ne peut pas être suivie (${escape(code)}). ${escape(detail)}</p>
<p>Revenez à votre logiciel et recommencez.</p>`);
