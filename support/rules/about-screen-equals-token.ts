import type { ScreenFact } from '../lecture/view';
import { eachAirToken, placeOf } from './air-tokens';
import { breaks, holds } from './finding';
import type { Rule } from './rule';
import { asRead, lastReading } from './screen-reading';

/** EX_GEN-1180: name and version of the « à propos » screen equal LPS_Nom and LPS_Version, the couple the CNDA homologated. */
export const aboutScreenEqualsToken: Rule = {
  id: 'ecran/a-propos-egal', version: 2,
  exigences: ['ex-gen-1180', 'logiciel-homologue', 'rem-dmp-airs-03'],
  sentence: 'Le nom et la version affichés par le logiciel sont ceux que le jeton porte.',
  judge: (view) => {
    const read = lastReading(view, 'a-propos');
    if ('trouble' in read) return [read.trouble];
    return eachAirToken(view, (token) => {
      const { lpsNom = '', lpsVersion = '' } = token.claims ?? {};
      const expected = `${lpsNom} ${lpsVersion}`;
      if (lpsNom === '' || lpsVersion === '') return breaks({ expected: 'LPS_Nom et LPS_Version', got: expected.trim() || 'absents', ...placeOf(token, 'lpsNom') });
      // Behind a platform, each component shows its own name: the token's is the platform's, the screen's the software's.
      const { platform, lps } = view.header.target;
      if (platform !== undefined) return shows(read.screen, lps.nom, lps.version) ? holds(placeOf(token, 'lpsNom'), `à l’écran : ${lps.nom} ${lps.version}`)
        : breaks({ expected: `à l’écran : ${lps.nom} ${lps.version}`, got: shownText(read.screen) || 'rien à l’écran', fact: view.id(read.screen) });
      return shows(read.screen, lpsNom, lpsVersion) ? holds(placeOf(token, 'lpsNom'), expected)
        : breaks({ expected: `à l’écran : ${expected}`, got: shownText(read.screen) || 'rien à l’écran', fact: view.id(read.screen), ...(read.screen.selector === undefined ? {} : { at: read.screen.selector }) });
    });
  },
};

const shownText = (screen: ScreenFact): string => asRead(screen.text ?? (screen.rows ?? []).map((row) => Object.values(row).join(' ')).join(' '));

/** As columns `nom` and `version` when the reading is a list, otherwise as whole words of its text. */
function shows(screen: ScreenFact, name: string, version: string): boolean {
  const row = screen.rows?.find((cells) => cells['nom'] !== undefined && cells['version'] !== undefined);
  if (row !== undefined) return asRead(row['nom'] ?? '') === asRead(name) && asRead(row['version'] ?? '') === asRead(version);
  const text = shownText(screen);
  return whole(text, asRead(name)) && whole(text, asRead(version));
}

/** Present and not a part of a longer word or number: 1.0 is not shown by 1.0.3. */
function whole(text: string, part: string): boolean {
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}.])${escaped}(?![\\p{L}\\p{N}]|\\.\\p{N})`, 'u').test(text);
}
