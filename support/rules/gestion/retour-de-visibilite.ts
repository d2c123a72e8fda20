import type { RuleView } from '../../lecture/view';
import { breaks, holds, nonConcluant, sansObjet, type Finding } from '../finding';
import type { Rule } from '../rule';
import { lastReading, placeOnScreen } from '../screen-reading';
import { DOES, sentChanges, type Change } from './changes';

/** A change that shows a document to someone → what the screen would offer to undo it. */
const WAYS_BACK: readonly { change: Change; offered: string; to: string }[] = [
  { change: 'montrer-au-patient', offered: 'retour-au-patient-offert', to: 'au patient' },
  { change: 'montrer-aux-representants', offered: 'retour-de-visibilite-offert', to: 'aux représentants légaux' },
];

/** EX_3.3-1045: what was shown is not offered to be hidden again, to the representatives, and to the patient unless the profile reads T#128 alone. */
export const noWayBackFromVisibility: Rule = {
  id: 'ecran/retour-de-visibilite-non-offert', version: 2,
  exigences: ['ex-3-3-1045'],
  sentence: 'Une fois le document rendu visible, l’écran n’offre pas de le cacher de nouveau.',
  judge: (view) => {
    const read = lastReading(view, 'proprietes');
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const place = placeOnScreen(view, screen);
    const sent = sentChanges(view).filter(({ seq, admitted }) => seq < screen.seq && admitted);
    const shown = WAYS_BACK.filter(({ change }) => sent.some(({ update }) => DOES[change](update)));
    if (shown.length === 0) return [nonConcluant('aucun document n’a été rendu visible au patient ni aux représentants légaux')];
    if (screen.text === undefined) return [nonConcluant('les propriétés du document ne sont pas à l’écran', place)];
    return shown.map(({ change, offered, to }): Finding => {
      if (mayComeBack(view, change)) return sansObjet('le profil admet qu’un document rendu visible au patient lui soit caché de nouveau');
      return screen.matches?.includes(offered) === true ? breaks({ expected: `aucun retour offert ${to}`, got: screen.text ?? '', ...place }) : holds(place);
    });
  },
};

const mayComeBack = ({ header }: RuleView, change: Change): boolean => change === 'montrer-au-patient' && header.ambiguities['retour-de-la-visibilite'] === 'representants-seulement';
