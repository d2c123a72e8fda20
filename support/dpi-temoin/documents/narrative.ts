import type { Element, Node } from '@xmldom/xmldom';
import { isElement, isText } from '../reader/xml';
import { html, type Html } from '../web/html';

/** CDA narrative element → HTML element. What is not here gives its text only: no link, script, style or image comes through. */
const PLAIN: Readonly<Record<string, (content: Html[]) => Html>> = {
  paragraph: (c) => html`<p>${c}</p>`, content: (c) => html`<span>${c}</span>`, sub: (c) => html`<sub>${c}</sub>`, sup: (c) => html`<sup>${c}</sup>`,
  item: (c) => html`<li>${c}</li>`, caption: (c) => html`<strong class="legende">${c}</strong> `, footnote: (c) => html`<small>${c}</small>`,
  table: (c) => html`<table>${c}</table>`, thead: (c) => html`<thead>${c}</thead>`, tbody: (c) => html`<tbody>${c}</tbody>`, tfoot: (c) => html`<tfoot>${c}</tfoot>`,
  tr: (c) => html`<tr>${c}</tr>`, br: () => html`<br>`,
};

const STYLES: Readonly<Record<string, (content: Html) => Html>> = {
  Bold: (c) => html`<strong>${c}</strong>`, Italics: (c) => html`<em>${c}</em>`, Underline: (c) => html`<u>${c}</u>`, Emphasis: (c) => html`<em>${c}</em>`,
};

/** The narrative block of a section, as safe HTML. */
export function narrative(block: Element): Html {
  return html`${children(block)}`;
}

function children(parent: Element): Html[] {
  const out: Html[] = [];
  for (let node: Node | null = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isText(node)) out.push(html`${node.nodeValue ?? ''}`);
    else if (isElement(node)) out.push(one(node));
  }
  return out;
}

function one(element: Element): Html {
  const name = element.localName ?? '';
  const content = children(element);
  if (name === 'renderMultiMedia' || name === 'col' || name === 'colgroup') return html``;
  if (name === 'list') return list(element, content);
  if (name === 'td' || name === 'th') return cell(element, name, content);
  if (name === 'table') return table(element);
  if (name === 'content') return styled(element, content);
  return PLAIN[name]?.(content) ?? html`${content}`;
}

function list(element: Element, content: Html[]): Html {
  return element.getAttribute('listType') === 'ordered' ? html`<ol>${content}</ol>` : html`<ul>${content}</ul>`;
}

/** White space between rows is not content, and a caption has its own element in a table. */
function table(element: Element): Html {
  const parts: Html[] = [];
  for (let node: Node | null = element.firstChild; node !== null; node = node.nextSibling) {
    if (!isElement(node)) continue;
    parts.push(node.localName === 'caption' ? html`<caption>${children(node)}</caption>` : one(node));
  }
  return html`<table>${parts}</table>`;
}

function cell(element: Element, name: string, content: Html[]): Html {
  const span = (attribute: string): number | undefined => {
    const value = Number(element.getAttribute(attribute));
    return Number.isInteger(value) && value > 1 && value < 100 ? value : undefined;
  };
  const colspan = span('colspan');
  const rowspan = span('rowspan');
  const spans = html`${colspan !== undefined && html` colspan="${colspan}"`}${rowspan !== undefined && html` rowspan="${rowspan}"`}`;
  return name === 'th' ? html`<th${spans}>${content}</th>` : html`<td${spans}>${content}</td>`;
}

function styled(element: Element, content: Html[]): Html {
  return (element.getAttribute('styleCode') ?? '').split(/\s+/).reduce((inner, style) => STYLES[style]?.(inner) ?? inner, html`${content}`);
}
