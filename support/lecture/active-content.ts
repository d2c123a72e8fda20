/** Signs of what a document must not contain to show itself (EX_2.1-1115), and what each is. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/<\?xml-stylesheet\b[^?]*\bhref\s*=\s*["'](?!#)([^"']*)/gi, 'feuille de style externe'],
  [/<(?:[\w-]+:)?script\b[^>]*/gi, 'script'],
  [/<[^<>]*\s(on[a-z]+\s*=\s*["'][^"']*)/gi, 'gestionnaire d’événement'],
  [/<[^<>]*\b((?:href|src|action|data)\s*=\s*["'](?:[a-z]+:)?\/\/[^"']*)/gi, 'adresse externe'],
  [/<[^<>]*\b((?:href|src|action)\s*=\s*["']\s*javascript:[^"']*)/gi, 'script'],
  [/(?:@import|url\()\s*["']?((?:[a-z]+:)?\/\/[^"')]*)/gi, 'adresse externe'],
];

/** Scripts, event handlers and outside addresses of a document, each with what was found. Its base 64 attachments are not looked into. */
export function activeContent(bytes: Buffer): string[] {
  const text = bytes.toString('utf8').replace(/[A-Za-z0-9+/=\s]{400,}/g, ' ');
  return SIGNS.flatMap(([sign, what]) => [...text.matchAll(sign)].map((found) => `${what} : ${(found[1] ?? found[0]).slice(0, 120)}`));
}
