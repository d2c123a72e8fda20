import type { LocalDocument } from '../alimentation/model';
import { traceBase } from '../gateway/calls';
import { heldDocument, sendChange } from '../gateway/own-documents';
import type { VisibilityChoice } from '../gestion/visibility';
import type { DmpFailure } from '../outcome';
import type { AtWork, Desk } from './context';
import { digestOf } from './feeding';
import { throughGate, type GateRefused } from './gate';
import { isMinor, knownParameters } from './parameters';

/** What the screen offers for a document, and whether a minor's representatives are asked about. */
export const visibilityOffers = (desk: Desk, at: AtWork): { choices: VisibilityChoice[]; representatives: boolean } =>
  ({ choices: desk.ports.visibilityChoices.offered(knownParameters(desk)), representatives: isMinor(desk, at) });

const own = ({ ports }: Desk, { patient }: AtWork, id: number): LocalDocument | undefined => {
  const document = ports.localDocuments.find(id);
  return document?.patient === patient.id ? document : undefined;
};

/** « Enregistrer la visibilité »: kept with the document; masking from professionals is the patient's request, and traced as such. */
export function chooseVisibility(desk: Desk, at: AtWork, id: number, asked: { choice: VisibilityChoice; representatives: boolean }): 'done' | 'not-offered' | 'unknown' {
  const { ports } = desk;
  const document = own(desk, at, id);
  if (document === undefined) return 'unknown';
  const { choices, representatives } = visibilityOffers(desk, at);
  if (!choices.includes(asked.choice) || (asked.representatives && !representatives)) return 'not-offered';
  ports.localDocuments.change(id, { visibility: ports.visibilityChoices.of(asked.choice, asked.representatives) });
  const trace = { ...traceBase(ports, at.account, at.session, at.patient), documents: [document.uniqueId] };
  if (asked.choice === 'masque-ps' || asked.choice === 'cumul') ports.traces.write({ ...trace, action: 'demande-de-masquage', issue: 'enregistrée' });
  ports.traces.write({ ...trace, action: 'visibilite', issue: [asked.choice, ...(asked.representatives ? ['invisible-representants'] : [])].join(' ') });
  return 'done';
}

/** A document leaves: what the secret connection hides is hidden whatever was chosen. */
export function applySecret(desk: Desk, at: AtWork, document: LocalDocument): void {
  const { ports } = desk;
  const visibility = ports.visibilityChoices.leaving(document.visibility, ports.secretAccess.active(at.session, at.patient));
  if (visibility !== document.visibility) ports.localDocuments.change(document.id, { visibility });
}

/** « Consultation d'annonce faite »: the document is then really shown to the patient (TD3.3b), by whoever wrote it. */
export const announce = (desk: Desk, at: AtWork, id: number): Promise<GateRefused | { is: 'failure'; failure: DmpFailure } | { is: 'announced' | 'unknown' }> =>
  throughGate(desk, at, async (calls) => {
    const { ports } = desk;
    const document = own(desk, at, id);
    if (document?.visibility.patient !== true) return { is: 'unknown' as const };
    ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'annonce', issue: 'faite', documents: [document.uniqueId] });
    if (ports.visibilityChoices.unmasks()) {
      const held = await heldDocument(calls, document.uniqueId);
      const entry = held.ok ? held.value : undefined;
      if (!held.ok || entry === undefined) return { is: 'failure' as const, failure: held.ok ? { kind: 'illisible', detail: 'document absent du DMP' } satisfies DmpFailure : held.failure };
      const sent = await sendChange(ports, calls, at.structure, entry, 'montrer-au-patient');
      if (!sent.ok) return { is: 'failure' as const, failure: sent.failure };
    }
    const visibility = { ...document.visibility, patient: false };
    ports.localDocuments.change(id, { visibility });
    const mark = ports.feedMarks.of(id);
    if (mark !== undefined) ports.feedMarks.mark({ ...mark, digest: digestOf({ ...document, visibility }) });
    return { is: 'announced' as const };
  }, 'gestion');
