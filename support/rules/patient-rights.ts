import type { ActFact, RuleView } from '../lecture/view';

export type Right = 'consultation' | 'alimentation';
export type Choice = 'non-recueillie' | 'non-opposition' | 'opposition';
type Gesture = ActFact & { act: 'gesture' };

/** What the drive itself did of a patient's rights: the truth a DPI is judged on. `since`: the gestures that made each state. */
export interface RightsTruth { /** The last stay is over. */ over?: boolean; told: Gesture | 'admission' | undefined; rights: Record<Right, { choice: Choice; since: Gesture[] }> }

/** Channels that leave the patient an occasion to refuse at once (référentiel §2.1). */
const IMMEDIATE = new Set(['oral', 'telephone', 'portail', 'questionnaire']);
const RIGHTS: readonly Right[] = ['consultation', 'alimentation'];

/** Gestures by which someone asks for what the DMP holds. */
export const CONSULTING: ReadonlySet<string> = new Set(['consulter', 'autoriser', 'ouvrir-document', 'programmer-sejour', 'ouvrir-web-ps', 'ouvrir-web-ps-air']);
/** What an opposition to reading forbids (DESIGN decision 1): existence (TD0.2) is neither. */
export const FORBIDDEN: ReadonlySet<string> = new Set(['TD0.3', 'TD3.1', 'TD3.2', 'TD0.9', 'TD0.10']);

/** State of a patient's rights just before a position; undefined when the scenario did not admit that patient. */
export function rightsAt(view: RuleView, persona: string, seq: number): RightsTruth | undefined {
  const both = (choice: Choice): RightsTruth['rights'] => ({ consultation: { choice, since: [] }, alimentation: { choice, since: [] } });
  let truth: RightsTruth | undefined;
  for (const act of view.scenario.acts) {
    if (act.seq >= seq) break;
    if (act.act === 'admission') {
      const admitted = act.patients.find((patient) => patient.persona === persona);
      if (admitted !== undefined && truth === undefined) truth = admitted.informe === false ? { told: undefined, rights: both('non-recueillie') } : { told: 'admission', rights: both('non-opposition') };
    } else if (act.act === 'gesture' && act.patient === persona && truth !== undefined) change(view, truth, act);
  }
  return truth;
}

function change(view: RuleView, truth: RightsTruth, act: Gesture): void {
  const set = (rights: readonly Right[], choice: Choice, since: Gesture[]): void => { for (const right of rights) truth.rights[right] = { choice, since }; };
  const settle = (rights: readonly Right[] = RIGHTS): void => {
    const told = typeof truth.told === 'object' ? [truth.told] : [];
    set(rights.filter((right) => truth.rights[right].choice === 'non-recueillie'), 'non-opposition', [act, ...told]);
  };
  // Register, accord-de-l-equipe-de-soins: silence after a convocation lets the team read (annexe 2), unless the profile wants the consent collected (document 000, l. 116).
  const acquiredBySilence = view.header.ambiguities['accord-de-l-equipe-de-soins'] === 'recueilli' ? RIGHTS.filter((right) => right !== 'consultation') : RIGHTS;
  // A target that declares one global opposition records that one, whatever the patient spoke of.
  const aimed = RIGHTS.filter((right) => view.header.target.oppositions === 'globale' || right === act.details?.['usage']);
  switch (act.gesture) {
    case 'informer':
      truth.told = act;
      if (IMMEDIATE.has(act.details?.['canal'] ?? '')) settle();
      return;
    case 'terminer-prise-en-charge': truth.over = true; return;
    case 'convoquer': newStay(truth); truth.told = act; return;
    case 'recontacter': case 'debuter-prise-en-charge':
      newStay(truth);
      if (truth.told !== undefined) settle(acquiredBySilence);
      return;
    case 'opposer': set(aimed, 'opposition', [act]); return;
    case 'lever-opposition': set(aimed, 'non-opposition', [act]);
  }
}

/** What was acquired for a stay does not hold for the next (document 001: « pendant son épisode de soin »); an opposition does. */
function newStay(truth: RightsTruth): void {
  if (truth.over !== true) return;
  truth.over = false;
  truth.told = undefined;
  for (const right of RIGHTS) if (truth.rights[right].choice === 'non-opposition') truth.rights[right] = { choice: 'non-recueillie', since: [] };
}

/** Whether express consent for this professional stands just before a position. `life`: how long one lasts, as the run's profile reads the texts. */
export function consentStands(view: RuleView, patient: string, persona: string, seq: number, life: string): boolean {
  let stands = false;
  let used = false;
  for (const act of view.scenario.acts) {
    if (act.seq >= seq) break;
    if (act.act !== 'gesture' || act.patient !== patient) continue;
    if (act.details?.['pour'] === persona && act.gesture === 'recueillir-consentement') [stands, used] = [true, false];
    else if (act.details?.['pour'] === persona && act.gesture === 'retirer-consentement') stands = false;
    // The consultation under way is the one the consent was for; the next one needs another.
    else if (act.gesture === 'consulter' && act.person.persona === persona) {
      if (used && life === 'a-chaque-consultation') stands = false;
      used = true;
    }
  }
  return stands;
}

/** Exchanges of the scenario, and later ones that still tell against it. */
export function exchangesFor(view: RuleView): RuleView['exchanges'] {
  const admissions = view.scenario.acts.filter((act) => act.act === 'admission');
  const ins = new Set(admissions.flatMap((act) => act.patients.map((patient) => patient.ins)));
  const rpps = new Set(admissions.flatMap((act) => act.professionnels.flatMap((person) => person.rpps ?? [])));
  return [...new Map([...view.scenario.exchanges, ...view.later({ ins, rpps })].map((exchange) => [exchange.seq, exchange])).values()];
}

/** The admitted patient an exchange is about: as its message or its token says, else the record open at that moment. */
export function patientOf(view: RuleView, exchange: RuleView['exchanges'][number]): string | undefined {
  const { side } = exchange.fact;
  const ins = exchange.patientAsked ?? (side?.service === 'web-ps' ? side.ins : undefined) ?? exchange.token?.ins;
  if (ins === undefined) return view.patientInHand(exchange)?.persona;
  return view.scenario.acts.filter((act) => act.act === 'admission').flatMap((act) => act.patients).find((patient) => patient.ins === ins)?.persona;
}
