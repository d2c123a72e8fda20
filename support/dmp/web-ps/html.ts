/** HTML already safe to send: only `html` makes some, every other value it is given is escaped. */
export class Html { constructor(readonly text: string) {} }
export type Part = Html | string | number | undefined | false | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };
const write = (part: Part): string => part === undefined || part === false ? '' : part instanceof Html ? part.text
  : Array.isArray(part) ? part.map(write).join('') : String(part).replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c);

export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(strings.reduce((text, literal, i) => text + write(parts[i - 1]) + literal));

const STYLE = new Html(`body{margin:0;background:#f4f7f4;color:#16251b;font:1rem/1.55 system-ui,"DejaVu Sans",sans-serif}header{background:#0b5a36;color:#fff;padding:.7rem 1.5rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:1rem;margin:0;padding:.6rem 1.5rem;background:#fff}main{max-width:70rem;margin:0 auto;padding:1rem 1.5rem}a{color:#0b5a36}
.avis{background:#fff6e6;border-left:.4rem solid #8a4b00;padding:.5rem 1rem;margin:0}.erreur{background:#fdf0f0;border-left:.4rem solid #a3161b;padding:.7rem 1rem}
table{border-collapse:collapse}th,td{border:1px solid #8aa394;padding:.3rem .6rem;text-align:left}button{font:inherit;background:#0b5a36;color:#fff;border:0;border-radius:.3rem;padding:.5rem .9rem}
:focus-visible{outline:3px solid #b35900;outline-offset:2px}.evitement{position:absolute;left:-100vw}.evitement:focus{left:.5rem}dt{font-weight:600}`);

/** A whole page of the site; that it is simulated is always visible. */
export function page(o: { title: string; who?: string; menu?: Html; body: Part }): string {
  return html`<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${o.title} – Web PS DMP simulé</title><link rel="icon" href="data:,">
<style>${STYLE}</style></head><body><a class="evitement" href="#contenu">Aller au contenu</a><header><strong>Web PS DMP (simulé)</strong>${o.who !== undefined && html` – ${o.who}`}</header>
<p class="avis">Site <em>simulé</em> par le banc : patients de test, protocole d’ouverture en AIR non publié et donc <em>simulé</em> lui aussi.</p>
${o.menu}<main id="contenu" tabindex="-1"><h1>${o.title}</h1>
${o.body}
</main></body></html>
`.text;
}

export const alert = (text: Part): Html => html`<p class="erreur" role="alert">${text}</p>`;
export const facts = (rows: readonly (readonly [string, Part])[]): Html => html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Part[])[]): Html {
  return rows.length === 0 ? html`<p>${caption} : aucune ligne.</p>`
    : html`<table><caption>${caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${
      rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}
