import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { feeds } from './sent';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** EX_0.1-1025: a private identifier is one person's, for ever, and tells nothing of them. */
export const privateIdentifiers: Rule = {
  id: 'alimentation/identifiants-prives', version: 1,
  exigences: ['ex-0-1-1025'],
  sentence: 'L’identifiant interne d’une personne sans RPPS est à elle seule, le même d’une session à l’autre, jamais réattribué, et ne dit rien d’elle.',
  judge: (view) => {
    const owners = new Map<string, string>();
    const own = new Map<string, string>();
    const findings = feeds(view).flatMap((exchange): Finding[] => {
      const nameId = exchange.token?.claims?.nameId;
      const person = view.atWork(exchange);
      if (nameId === undefined || person === undefined || person.rpps !== undefined) return [];
      const fact = exchange.id;
      const [structure, id = ''] = nameId.split('/');
      const [owner, before] = [owners.get(nameId), own.get(person.persona)];
      owners.set(nameId, owner ?? person.persona);
      own.set(person.persona, before ?? nameId);
      if (structure !== `1${view.structure()?.finess ?? ''}` || id === '') return [breaks({ expected: '<structure>/<identifiant interne>', got: nameId, fact })];
      if (owner !== undefined && owner !== person.persona) return [breaks({ expected: 'un identifiant à cette personne seule', got: `${nameId}, qui a servi pour une autre`, fact })];
      if (before !== undefined && before !== nameId) return [breaks({ expected: `${before}, comme à la session précédente`, got: nameId, fact })];
      const telling = [person.nom, person.prenom, person.persona].find((word) => plain(id).includes(plain(word)));
      return [telling === undefined ? holds({ fact }, nameId) : breaks({ expected: 'un identifiant qui ne dit rien de la personne', got: nameId, fact })];
    });
    return findings.length > 0 ? findings : [nonConcluant('aucune alimentation d’une personne sans RPPS')];
  },
};
