import type { ExportedTraceFact, RuleView, ScreenFact } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** EX_GEN-1490: the homologation number is in the token and nowhere a person reads. */
export const homologationNumberSecret: Rule = {
  id: 'secret/numero-d-homologation', version: 1,
  exigences: ['ex-gen-1490'],
  sentence: 'Le numéro d’homologation que porte le jeton n’apparaît ni à l’écran, ni dans une trace.',
  judge: (view) => {
    const numbers = [...new Set(view.scenario.tokens.flatMap((token) => token.claims?.lpsHomologation ?? []))].filter((number) => number.trim() !== '');
    if (numbers.length === 0) return [nonConcluant('aucun jeton ne porte de numéro d’homologation')];
    const { screens, exports } = view.scenario;
    if (screens.length === 0 || exports.length === 0) return [nonConcluant(screens.length === 0 ? 'aucun écran n’a été lu' : 'aucune trace n’a été extraite')];
    return [...screens.map((screen) => judge(view, screen, onScreen(screen), numbers, 'l’écran')), ...exports.map((exported) => judge(view, exported, inExport(exported), numbers, 'les traces'))];
  },
};

function judge(view: RuleView, fact: { seq: number }, text: string, numbers: readonly string[], where: string): Finding {
  return numbers.some((number) => text.includes(number)) ? breaks({ expected: `le numéro d’homologation absent : ${where} ne le montre pas`, got: `il est dans ${where}`, fact: view.id(fact) }) : holds({ fact: view.id(fact) });
}

const onScreen = ({ text = '', rows = [], url = '' }: ScreenFact): string => [text, url, ...rows.flatMap((row) => Object.values(row))].join('\n');
const inExport = ({ raw, entries }: ExportedTraceFact): string => `${inline(raw)}\n${JSON.stringify(entries)}`;
const inline = ({ inline: kept }: ExportedTraceFact['raw']): string => (kept === undefined ? '' : Buffer.from(kept, 'base64').toString('utf8'));
