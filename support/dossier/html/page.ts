import { escapeMarkup as html } from '../../rapports/text';
import { MENTION, WATERMARK } from '../mentions';
import { identity, type Dossier } from '../model';

/**
 * Each printed sheet bears the footer. One fixed at the foot of the sheet would cover what is written there; that of a table is repeated and keeps its
 * own place, in every browser, and the body may be laid out as a table.
 */
const PRINT = `@page{size:A4;margin:14mm 12mm}
@media print{body{display:table;width:100%;margin:0;padding:0;max-width:none}footer{display:table-footer-group;break-inside:avoid}footer small{display:block;border-top:1px solid #c7cfd9;margin-top:3mm;padding-top:1mm}
tr,.mention{break-inside:avoid}h2{break-after:avoid}}`;

const STYLE = `body{font:15px/1.5 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1b1f24}
h1{font-size:1.7rem;margin:.2rem 0}h2{font-size:1.2rem;margin:2rem 0 .6rem;color:#1f3864}table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{border:1px solid #c7cfd9;padding:.35rem .5rem;text-align:left;vertical-align:top}
th{background:#eef2f7}.mention{border-left:4px solid #b00020;padding:.4rem .8rem;background:#fdf1f2;font-weight:600}.oui{background:#e2f0d9}.non{background:#f8cbad}.peut{background:#fff2cc}
.etat{white-space:nowrap;font-weight:600}.verdict{font-size:1.25rem;padding:.7rem 1rem;border-radius:.4rem}.filigrane{position:fixed;inset:0;display:flex;align-items:center;justify-content:center;pointer-events:none;z-index:9}
.filigrane span{transform:rotate(-30deg);font-size:4.5vw;font-weight:800;color:rgba(176,0,32,.13);text-align:center}small{color:#4a5560}.empreinte{overflow-wrap:anywhere;font-size:.8em;width:17em}svg{max-width:100%}
${PRINT}`;

/**
 * A page that stands alone: no script, no outside file, everything from data escaped. `body` is markup already escaped.
 * @param watermark what this page is not, besides what a run on the témoin makes of every page; repeated on each printed sheet
 */
export function page(dossier: Dossier, title: string, body: string, watermark?: string): string {
  const marks = [...(watermark === undefined ? [] : [watermark]), ...(dossier.target.temoin ? [WATERMARK] : [])];
  const rows = identity(dossier).map(([label, value]) => `<tr><th scope="row">${html(label)}</th><td>${html(value)}</td></tr>`).join('');
  return `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${html(title)}</title><style>${STYLE}</style></head><body>
${marks[0] === undefined ? '' : `<div class="filigrane" aria-hidden="true"><span>${html(marks[0])}</span></div>${marks.map((mark) => `<p class="mention">${html(mark)}</p>`).join('')}`}
<h1>${html(title)}</h1><p class="mention">${MENTION}</p>
<table><tbody>${rows}</tbody></table>
${body}
<footer><small>${marks.map((mark) => `${html(mark)}. `).join('')}${MENTION}</small></footer></body></html>
`;
}
