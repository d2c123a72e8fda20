import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import { identityAt } from './identity-status';
import type { Rule } from './rule';
import { asRead, placeOnScreen } from './screen-reading';

/** A status as the target file names it. */
const key = (statut: string): string => statut.normalize('NFD').replace(/\p{M}/gu, '');

/** DMP/UX.11, EX_GEN-1220: the record says how sure the identity is, in as many words as there are states. */
export const screenInsStatus: Rule = {
  id: 'ecran/statut-ins', version: 1,
  exigences: ['rem-dmp-ux-11', 'ex-gen-1220', 'ex-gen-1530'],
  sentence: 'Le dossier montre le statut de l’identité du patient, et c’est le sien.',
  judge: (view) => {
    const screens = view.scenario.screens.filter(({ reading }) => reading === 'statut-ins');
    if (screens.length === 0) return [nonConcluant('le statut de l’identité n’a pas été lu')];
    const words = view.header.target.words?.['statut-ins'] ?? {};
    if (new Set(Object.values(words).map(asRead)).size < Object.keys(words).length) return [breaks({ expected: 'un mot pour chaque statut', got: Object.values(words).join(', ') })];
    return screens.map((screen): Finding => {
      if (!screen.mapped) return aExaminer('la cible ne dit pas où lire le statut de l’identité : regarder la capture', { fact: view.id(screen) });
      const persona = view.patientInHand(screen)?.persona;
      const statut = persona === undefined ? undefined : identityAt(view, persona, screen.seq)?.statut;
      if (statut === undefined) return nonConcluant('aucun dossier n’est ouvert', { fact: view.id(screen) });
      const expected = words[key(statut)] ?? statut;
      const got = screen.text ?? '';
      const place = placeOnScreen(view, screen);
      return asRead(got).toLocaleLowerCase('fr') === asRead(expected).toLocaleLowerCase('fr') ? holds(place, got) : breaks({ expected: `« ${expected} »`, got: got === '' ? 'aucun statut' : `« ${got} »`, ...place });
    });
  },
};
