import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { parametersRequests } from './parameters';

/** Relative, or HTTPS. */
const isSafe = (redirect: string): boolean => !/^http:/i.test(redirect);
const pathOf = (redirect: string): string => (URL.canParse(redirect) ? new URL(redirect).pathname : redirect);

/** EX_GEN-1540: the file is reached through its redirections. */
export const parametersRedirectionsFollowed: Rule = {
  id: 'parametres/redirections-suivies', version: 1,
  exigences: ['ex-gen-1540'],
  sentence: 'Chaque redirection sûre du fichier de paramètres est suivie jusqu’au fichier.',
  judge: (view) => {
    const requests = parametersRequests(view);
    const redirected = requests.flatMap((request) => (request.redirect !== undefined && isSafe(request.redirect) ? [{ ...request, to: pathOf(request.redirect) }] : []));
    if (redirected.length === 0) return [nonConcluant('le fichier de paramètres n’a renvoyé à aucune autre adresse')];
    return redirected.map(({ id, seq, to }): Finding => (requests.some((next) => next.seq > seq && next.path === to) ? holds({ fact: id }, to)
      : breaks({ expected: `une lecture à ${to}`, got: 'la redirection n’est pas suivie', fact: id })));
  },
};

/** EX_GEN-1540: a redirection to HTTP would let anyone write the majority. */
export const parametersNeverInClear: Rule = {
  id: 'parametres/jamais-en-clair', version: 1,
  exigences: ['ex-gen-1540'],
  sentence: 'Une redirection vers HTTP n’est jamais suivie.',
  judge: (view) => {
    const requests = parametersRequests(view);
    const traps = requests.filter(({ redirect }) => redirect !== undefined && !isSafe(redirect));
    if (traps.length === 0) return [nonConcluant('le fichier de paramètres n’a renvoyé à aucune adresse HTTP')];
    const followed = requests.filter(({ clear }) => clear);
    return followed.length === 0 ? traps.map(({ id, redirect }) => holds({ fact: id }, `${redirect ?? ''} n’est pas lue`))
      : followed.map(({ id, path }) => breaks({ expected: 'aucune lecture en HTTP', got: `lecture en HTTP de ${path}`, fact: id }));
  },
};
