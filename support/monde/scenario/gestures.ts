import type { AdmittedPatient, ExchangeVerb, ManagementChoice, ManagementVerb, ScreenVerb, Verb } from '../../dpi/contract';
import { withoutSecrets } from './without-secrets';
import { ScenarioWorkstations } from './workstations';

/** What the person at work does. Every gesture becomes a fact. */
export class ScenarioGestures extends ScenarioWorkstations {
  private criteria: Record<string, string> = {};

  /** One gesture of the person at work: said before it is done, ended by a barrier. */
  async gesture(verb: Verb, gesture: string, about: { patient?: string; document?: string; details?: Record<string, string> }, run: (poste: string) => Promise<void>): Promise<void> {
    await this.need(verb);
    this.act({ act: 'gesture', person: withoutSecrets(this.professional(this.personAtPost())), poste: this.poste, gesture, ...about });
    await run(this.poste);
    this.journal.append({ kind: 'barrier', after: gesture });
  }
  /** A gesture about the secret connection or the person's own documents, for the patient in hand. */
  async manage(verb: ManagementVerb, gesture: string, choice: ManagementChoice = {}): Promise<void> {
    const patient = this.patient();
    const { document, ...details } = choice;
    await this.gesture(verb, gesture, { patient: patient.persona, ...(document === undefined ? {} : { document }), ...(Object.keys(details).length === 0 ? {} : { details }) }, (poste) => this.cible.gerer(verb, patient, choice, poste));
  }
  /** One of the gestures that say nothing but the patient, and at most one word. */
  async exchange(verb: ExchangeVerb, name: string, patient?: AdmittedPatient, given: Record<string, string> = {}): Promise<void> {
    await this.gesture(verb, name, { ...(patient && { patient: patient.persona }), ...(Object.keys(given).length === 0 ? {} : { details: given }) }, (poste) => this.cible.echanger(verb, patient, given, poste));
  }
  async openRecord(patient: AdmittedPatient): Promise<void> {
    await this.gesture('ouvrirDossier', 'ouvrir-dossier', { patient: patient.persona }, (poste) => this.cible.ouvrirDossier(patient, poste));
  }
  async consult(patient: AdmittedPatient): Promise<void> {
    await this.openRecord(patient);
    await this.consultFromRecord(patient);
  }
  /** The record is already open. */
  async consultFromRecord(patient: AdmittedPatient): Promise<void> {
    await this.gesture('consulterDmp', 'consulter', { patient: patient.persona }, (poste) => this.cible.consulterDmp(patient, poste));
  }

  /** A gesture made only at a screen, in a patient's record. `given`: what the target file may name; `details`: what the rules look at. */
  async atScreen(verb: ScreenVerb, gesture: string, patient: AdmittedPatient, given: Record<string, string> = {}, about: { document?: string; details?: Record<string, string> } = {}): Promise<void> {
    await this.needScreen(`le geste « ${gesture} »`);
    await this.gesture(verb, gesture, { patient: patient.persona, ...about }, async (poste) => { await this.cible.aLEcran?.(verb, patient, given, poste); });
  }
  /** The search that crosses criteria, and the same without one of them. */
  async searchFor(patient: AdmittedPatient, criteria: Record<string, string>): Promise<void> {
    this.criteria = criteria;
    await this.atScreen('rechercherDocuments', 'consulter', patient, criteria, { details: criteria });
  }
  async withoutCriterion(patient: AdmittedPatient, critere: string): Promise<void> {
    const { [critere]: _gone, ...left } = this.criteria;
    this.criteria = left;
    await this.atScreen('retirerCritere', 'consulter', patient, { critere }, { details: left });
  }
  async changePassword(wanted: string): Promise<void> {
    await this.gesture('changerMotDePasse', 'changer-mot-de-passe', {}, async (poste) => { await this.cible.changerMotDePasse?.(this.professional(), wanted, poste); });
  }
  async findRecordsAgain(): Promise<void> {
    await this.gesture('retrouverDossiers', 'retrouver-dossiers', {}, async (poste) => { await this.cible.retrouverDossiers?.(poste); });
  }
}
