import type { PatientRef, ReadExchange, RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { lastReading, placeOnScreen } from './screen-reading';

/** Gesture by which the professional says that both identities are the same person's. */
const CONFIRM = 'confirmer-identite';
const READS: ReadonlySet<string> = new Set(['TD0.3', 'TD3.1', 'TD3.2']);
const TRAITS = ['nom', 'prenom', 'naissance'] as const;
type Trait = typeof TRAITS[number];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/[^A-Z0-9]+/g, ' ').trim();
const day = (text: string): string => text.replace(/\D/g, '').slice(0, 8);

interface Divergence { exchange: ReadExchange; patient: PatientRef; traits: Trait[] }

/** Checks whose answer told of another name, first name or date of birth than the one admitted. */
function divergences(view: RuleView): Divergence[] {
  const admitted = view.scenario.acts.flatMap((act) => (act.act === 'admission' ? act.patients : []));
  return view.scenario.exchanges.flatMap((exchange): Divergence[] => {
    const patient = admitted.find(({ ins }) => ins === exchange.token?.ins);
    const dmp = exchange.td02?.patient;
    if (exchange.transaction !== 'TD0.2' || patient === undefined || dmp === undefined) return [];
    const traits = TRAITS.filter((trait) => (trait === 'naissance' ? day(patient[trait]) !== day(dmp[trait]) : plain(patient[trait]) !== plain(dmp[trait])));
    return traits.length === 0 ? [] : [{ exchange, patient, traits }];
  });
}

/** EX_GEN-1230: only the professional decides of a difference; nothing is declared nor read before. */
export const identityDecidedByThePerson: Rule = {
  id: 'ins/decision-du-professionnel', version: 1,
  exigences: ['ex-gen-1230'],
  sentence: 'Quand un trait d’identité diverge, rien n’est lu au DMP avant que le professionnel ait confirmé la personne.',
  judge: (view) => {
    const found = divergences(view);
    if (found.length === 0) return [nonConcluant('aucune vérification n’a rendu de traits divergents')];
    return found.map(({ exchange, patient, traits }): Finding => {
      const confirmed = view.scenario.acts.find((act) => act.act === 'gesture' && act.gesture === CONFIRM && act.patient === patient.persona)?.seq ?? Infinity;
      const read = view.scenario.exchanges.find((one) => one.seq > exchange.seq && one.seq < confirmed && READS.has(one.transaction ?? '') && one.token?.ins === patient.ins);
      return read === undefined ? holds({ fact: exchange.id }, `divergent : ${traits.join(', ')}`)
        : breaks({ expected: `la décision du professionnel d’abord (divergent : ${traits.join(', ')})`, got: read.transaction ?? '', fact: read.id });
    });
  },
};

/** EX_GEN-1230: the window tells which trait differs, and no other. */
export const screenDivergingTraits: Rule = {
  id: 'ecran/traits-divergents', version: 1,
  exigences: ['ex-gen-1230'],
  sentence: 'L’écran dit au professionnel quel trait d’identité diverge, et lui seul.',
  judge: (view) => {
    const found = divergences(view).at(-1);
    if (found === undefined) return [nonConcluant('aucune vérification n’a rendu de traits divergents')];
    const read = lastReading(view, 'traits-divergents');
    if ('trouble' in read) return [read.trouble];
    const got = TRAITS.filter((trait) => read.screen.matches?.includes(`trait-${trait}`) === true);
    const place = placeOnScreen(view, read.screen);
    return [got.join() === found.traits.join() ? holds(place, got.join(', ')) : breaks({ expected: `divergent : ${found.traits.join(', ')}`, got: got.length === 0 ? 'aucun trait signalé' : `signalé : ${got.join(', ')}`, ...place })];
  },
};
