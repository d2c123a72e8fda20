import { accountsAt } from './accounts-known';
import { breaks, holds } from './finding';
import { namedPerson } from './named-person';
import type { Rule } from './rule';
import { lastReading, placeOnScreen } from './screen-reading';

/** REM SSI/IAM.94, and référentiel §5.2 (strict permissions): the page of accounts opens to whoever is in charge of them, and to nobody else. */
export const accountsForWhoeverIsInCharge: Rule = {
  id: 'compte/page-reservee', version: 1,
  exigences: ['rem-ssi-iam-94'],
  sentence: 'La page des comptes s’ouvre à la personne qui en est chargée, et à elle seule.',
  judge: (view) => {
    const named = namedPerson(view);
    if ('trouble' in named) return [named.trouble];
    const { person } = named;
    const read = lastReading(view, 'comptes-offerts', person.persona);
    if ('trouble' in read) return [read.trouble];
    const inCharge = accountsAt(view, read.screen.seq).get(person.login)?.permissions.has('revue-des-comptes') === true;
    const place = placeOnScreen(view, read.screen);
    const expected = inCharge ? 'oui' : 'non';
    return [read.screen.text === expected ? holds(place, expected)
      : breaks({ expected: inCharge ? 'la page des comptes' : 'aucun compte : cette personne n’en est pas chargée', got: inCharge ? 'une page sans les comptes' : 'la page des comptes', ...place })];
  },
};
