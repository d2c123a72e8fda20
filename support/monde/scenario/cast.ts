import type { AdmittedPatient, AdmittedProfessional } from '../../dpi/contract';
import type { StructureRef } from '../../journal/facts';
import { letters, patient, structuresOf } from '../personas';
import { ScenarioRecord } from './record';

/** The personas of one scenario, and whom its pronouns mean. */
export class ScenarioCast extends ScenarioRecord {
  protected readonly professionals = new Map<string, AdmittedProfessional>();
  protected readonly patients = new Map<string, AdmittedPatient>();
  /** Workstation of the pronouns « elle », « il ». */
  poste = 'poste 1';
  private person: string | undefined;
  private patientKey: string | undefined;

  protected get scope(): string { return `${this.banc.header.seed}|${this.scenario.id}`; }

  /** A name of this scenario alone: a lot that takes a whole care unit must not take another scenario's. */
  own(name: string): string { return `${name} ${letters(this.scope)}`; }

  /** Joins the cast; the first to come is « elle » or « il » until another takes over. */
  protected castProfessional(admitted: AdmittedProfessional): void {
    this.professionals.set(admitted.persona, admitted);
    this.person ??= admitted.persona;
  }
  /** Joins the cast, and is the patient in hand. */
  protected castPatient(admitted: AdmittedPatient): void {
    this.patients.set(admitted.persona, admitted);
    this.patientKey = admitted.persona;
  }
  professional(persona = this.person): AdmittedProfessional {
    const found = persona === undefined ? undefined : this.professionals.get(persona);
    if (!found) throw new Error(`Aucun professionnel « ${persona ?? '?'} » dans ce scénario.`);
    return found;
  }
  patient(persona = this.patientKey): AdmittedPatient {
    const found = persona === undefined ? undefined : this.patients.get(persona);
    if (!found) throw new Error(`Aucun patient « ${persona ?? '?'} » dans ce scénario.`);
    this.patientKey = found.persona;
    return found;
  }
  /** INS the book gives this patient in this scenario. */
  insOf(persona: string): string { return patient(this.banc.book, persona, this.scope, 'nominal', this.banc.clock.now()).ins; }
  /** Where the scenario takes place. @throws Error when the book of personas names no structure. */
  protected structure(): StructureRef {
    const [structure] = structuresOf(this.banc.book);
    if (!structure) throw new Error('Le livre des personas ne porte aucune structure.');
    return structure;
  }
  /** FINESS géographique of the structure where the scenario takes place. */
  finess(): string { return this.structure().finess; }
  /** The trade a scenario gives a person must be the book's: a scenario cannot say more than what is sent. */
  checkTrade(persona: string, metier: string): void {
    const known = this.banc.book.professionnels[persona]?.metier;
    if (known !== metier) throw new Error(`« ${persona} » est ${known ?? 'inconnu'} au livre des personas, pas « ${metier} ».`);
  }
  /** From now on « elle » or « il » is this person, at this workstation. */
  become(persona: string, poste = this.poste): AdmittedProfessional {
    this.person = persona;
    this.poste = poste;
    return this.professional(persona);
  }
}
