import type { ReadExchange, RuleView, ScreenFact } from '../lecture/view';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { says } from './screen-list';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

type State = 'ouvert' | 'ferme' | 'absent';
type Access = 'valide' | 'absente' | 'expiree' | 'refusee';
/** What only a gesture asks for: opening the record is the one that asks for nothing. */
const OPENING = 'ouvrir-dossier';

/** What the DMP last told the person at the screen about the patient whose record is open. */
function told(view: RuleView, screen: ScreenFact, transaction: string): ReadExchange | undefined {
  const ins = view.patientInHand(screen)?.ins;
  const rpps = screen.person === undefined ? undefined : view.person(screen.person)?.rpps;
  return view.scenario.exchanges.findLast((one) => one.seq < screen.seq && one.transaction === transaction && one.fact.admission.admitted && one.token?.ins === ins && one.token?.rpps === rpps);
}

const stateOf = ({ td02 }: ReadExchange): State => (td02?.exists !== true ? 'absent' : td02.status === 'terminated' ? 'ferme' : 'ouvert');
/** The words of the wire are known by their root: only VALIDE is sourced. A declaration since then makes it valid. */
function accessOf(view: RuleView, exchange: ReadExchange, screen: ScreenFact): Access {
  const declared = view.scenario.exchanges.some((one) => one.seq > exchange.seq && one.seq < screen.seq && one.transaction === 'TD0.3' && one.authorization === 'AJOUT' && one.refusal === undefined
    && one.fact.admission.admitted && one.token?.ins === exchange.token?.ins && one.token?.rpps === exchange.token?.rpps);
  const word = exchange.td02?.autorisation ?? '';
  if (declared || /^VALIDE$/i.test(word)) return 'valide';
  return /INTERDI|REFUS|BLOQU|OPPOS/i.test(word) ? 'refusee' : /EXPIR/i.test(word) ? 'expiree' : 'absente';
}

function compared(view: RuleView, reading: string, vocabulary: string, expectedOf: (exchange: ReadExchange, screen: ScreenFact) => string | undefined): Finding[] {
  const words = view.header.target.words?.[vocabulary] ?? {};
  return view.screens.filter((screen) => screen.reading === reading).flatMap((screen): Finding[] => {
    if (!screen.mapped) return [aExaminer(`la cible ne dit pas où lire « ${reading} » : regarder la capture`, { fact: view.id(screen) })];
    const exchange = told(view, screen, 'TD0.2');
    if (exchange === undefined) return [breaks({ expected: 'l’état que le DMP a rendu à cette personne', got: (screen.text ?? '') === '' ? 'aucune vérification, aucun état' : `« ${screen.text ?? ''} » sans vérification`, ...placeOnScreen(view, screen) })];
    const key = expectedOf(exchange, screen);
    if (key === undefined) return [];
    const expected = words[key] ?? key;
    const got = screen.text ?? '';
    const place = placeOnScreen(view, screen);
    return [asRead(got) === asRead(expected) ? holds(place, got) : breaks({ expected: `« ${expected} »`, got: got === '' ? 'rien à l’écran' : `« ${got} »`, ...place })];
  });
}

/** DMP/UX.12, CNDA 0.2-100: what the record says of the DMP is what the DMP last answered to this person. */
export const dmpStateShown: Rule = {
  id: 'ecran/etat-du-dmp', version: 1,
  exigences: ['rem-dmp-ux-12', 'cnda-0-2-100', 'parcours-sans-clic'],
  sentence: 'Le dossier montre l’état du DMP et l’accès de la personne tels que le DMP vient de les rendre.',
  judge: (view) => {
    const findings = [
      ...compared(view, 'etat-du-dmp', 'etat-dmp', stateOf),
      // No access to speak of in a record that is not open.
      ...compared(view, 'acces-au-dmp', 'acces-dmp', (exchange, screen) => (stateOf(exchange) === 'ouvert' ? accessOf(view, exchange, screen) : undefined)),
    ];
    return findings.length === 0 ? [nonConcluant('l’état du DMP n’a pas été lu')] : findings;
  },
};

/** « Savoir sans clic »: the types of the documents found, read before any other gesture than opening the record. */
export const typesShownAtOpening: Rule = {
  id: 'ecran/types-sans-clic', version: 1,
  exigences: ['parcours-sans-clic'],
  sentence: 'À l’ouverture du dossier, l’écran dit quels types de documents le DMP contient.',
  judge: (view) => {
    const read = lastReading(view, 'types-du-dmp');
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const gesture = view.scenario.acts.findLast((act) => act.act === 'gesture' && act.seq < screen.seq);
    if (gesture?.act !== 'gesture' || gesture.gesture !== OPENING) return [nonConcluant('un autre geste a suivi l’ouverture du dossier', { fact: view.id(screen) })];
    const search = told(view, screen, 'TD3.1');
    const place = placeOnScreen(view, screen);
    if (search === undefined || search.seq < gesture.seq) return [breaks({ expected: 'les types de documents, cherchés à l’ouverture', got: 'aucune recherche', ...place })];
    const types = [...new Set(search.documentsReturned.flatMap(({ typeCode }) => typeCode?.displayName ?? typeCode?.code ?? []))];
    const silent = types.filter((type) => !says(screen.text ?? '', type));
    return [silent.length === 0 ? holds(place, screen.text) : breaks({ expected: types.join(', '), got: `« ${screen.text ?? ''} » sans ${silent.join(', ')}`, ...place })];
  },
};

/** REC_0.4-1010: the local list marks the patients of the last list received, and no other. */
export const openRecordsMarked: Rule = {
  id: 'ecran/dmp-ouverts-marques', version: 1,
  exigences: ['rec-0-4-1010'],
  sentence: 'La liste locale marque les patients dont le DMP est ouvert à l’établissement, et eux seuls.',
  judge: (view) => {
    const read = lastReading(view, 'patients');
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const listed = view.scenario.exchanges.findLast(({ seq, td04 }) => seq < screen.seq && td04 !== undefined)?.td04;
    if (listed === undefined) return [nonConcluant('la liste des DMP autorisés n’a pas été reçue')];
    const open = new Set(listed.patients.flatMap(({ identifiers }) => identifiers.map(({ ins }) => ins)));
    const own = view.scenario.acts.flatMap((act) => (act.act === 'admission' ? act.patients : []));
    const place = placeOnScreen(view, screen);
    return own.map(({ ins }): Finding => {
      const row = (screen.rows ?? []).find((cells) => asRead(cells['ins'] ?? '') === ins);
      if (row === undefined) return nonConcluant(`le patient ${ins} n’est pas dans la liste lue`, place);
      const marked = asRead(row['dmp'] ?? '') !== '';
      return marked === open.has(ins) ? holds(place, `${ins} : ${marked ? 'marqué' : 'sans marque'}`) : breaks({ expected: `${ins} ${open.has(ins) ? 'marqué' : 'sans marque'}`, got: marked ? `« ${row['dmp'] ?? ''} »` : 'aucune marque', ...place });
    });
  },
};
