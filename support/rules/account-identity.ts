import type { PersonRef } from '../lecture/view';
import { accountsAt } from './accounts-known';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

/** REM SSI/IE.33: RPPS of who has one, unique private identifier, name of exercise, first name and profession. */
export const accountIdentity: Rule = {
  id: 'compte/identite', version: 1,
  exigences: ['rem-ssi-ie-33'],
  sentence: 'Chaque compte porte son identifiant propre, le nom, le prénom, la profession et, s’il y en a un, le RPPS de la personne.',
  judge: (view) => {
    const read = lastReading(view, 'comptes');
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const place = placeOnScreen(view, screen);
    const rows = screen.rows ?? [];
    const accounts = [...accountsAt(view, screen.seq).values()];
    if (accounts.length === 0) return [nonConcluant('aucun compte n’a été admis dans ce scénario')];
    const professions = view.header.target.words?.['profession'] ?? {};
    return accounts.map(({ person }): Finding => {
      const lines = rows.filter(({ identifiant }) => identifiant === person.login);
      const [line] = lines;
      if (line === undefined || lines.length > 1) return breaks({ expected: `un compte, et un seul, à l’identifiant ${person.login}`, got: `${lines.length}`, ...place });
      const missing = FIELDS.filter(({ key, of, loose }) => !(loose && of(person, professions) === undefined ? (line[key] ?? '') !== '' : same(line[key] ?? '', of(person, professions) ?? '')));
      const [first] = missing;
      return first === undefined ? holds(place, FIELDS.map(({ key }) => line[key] ?? '').join(', '))
        : breaks({ expected: `${first.told} du compte ${person.login} : ${first.of(person, professions) ?? 'une valeur'}`, got: (line[first.key] ?? '') === '' ? 'rien' : line[first.key] ?? '', ...place });
    });
  },
};

interface Field { key: string; told: string; of(person: PersonRef, professions: Readonly<Record<string, string>>): string | undefined; /** Any value will do when the target does not say its word. */ loose?: true }
const FIELDS: readonly Field[] = [
  { key: 'nom', told: 'le nom', of: ({ nom }) => nom }, { key: 'prenom', told: 'le prénom', of: ({ prenom }) => prenom },
  { key: 'rpps', told: 'le RPPS', of: ({ rpps }) => rpps ?? '' }, { key: 'profession', told: 'la profession', of: ({ profession }, words) => words[wordOf(profession)], loose: true },
];

/** A code as the target file names it: `SECRETARIAT_MEDICAL` is `secretariat-medical`. */
const wordOf = (code: string): string => code.toLowerCase().replaceAll('_', '-');
const same = (one: string, other: string): boolean => asRead(one).toLocaleLowerCase('fr') === asRead(other).toLocaleLowerCase('fr');
