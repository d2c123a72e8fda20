import type { AdmittedPatient, AdmittedProfessional, DocumentKind } from '../dpi/contract';
import type { OldDocumentRef } from '../journal/facts';
import { directoryEntries, dmpSeed } from './dmp-seed';
import { documentsOf, lotsOf } from './dossiers';
import { letters, patient, professional, structuresOf } from './personas';
import { ScenarioRecord } from './scenario-record';

/** What the journal keeps of a professional: identity, never what opens a session. */
export const withoutSecrets = ({ motDePasse: _p, secretTotp: _t, connaitInformationRpps: _c, ...person }: AdmittedProfessional): Omit<AdmittedProfessional, 'motDePasse' | 'secretTotp' | 'connaitInformationRpps'> => person;
const withoutTraits = ({ sexe: _s, ...ref }: AdmittedPatient): Omit<AdmittedPatient, 'sexe'> => ref;

/** How a patient's identity stands in the target, and at the DMP. */
export interface IdentityGiven { statutIns?: string; /** Day of death. */ deces?: string; /** Given by a third party, as it came. */ ins?: string; /** Traits the DMP holds instead. */ dmp?: Partial<Pick<AdmittedPatient, 'nom' | 'prenom' | 'naissance'>> }

/** The personas of one scenario: admitted to the target and to the mock, and whom its pronouns mean. */
export class ScenarioCast extends ScenarioRecord {
  private readonly professionals = new Map<string, AdmittedProfessional>();
  private readonly patients = new Map<string, AdmittedPatient>();
  private readonly dmpTraits = new Map<string, NonNullable<IdentityGiven['dmp']>>();
  /** Workstation of the pronouns « elle », « il ». */
  poste = 'poste 1';
  private person: string | undefined;
  private patientKey: string | undefined;
  private seeded = false;

  private get scope(): string { return `${this.banc.header.seed}|${this.scenario.id}`; }

  /** A name of this scenario alone: a lot that takes a whole care unit must not take another scenario's. */
  own(name: string): string { return `${name} ${letters(this.scope)}`; }

  async admitProfessional(persona: string, informed = true): Promise<AdmittedProfessional> {
    const admitted = professional(this.banc.book, persona, this.scope, informed);
    this.professionals.set(persona, admitted);
    this.person ??= persona;
    await this.admit([admitted], []);
    return admitted;
  }
  /** @param informed false: the target starts without any information recorded for this patient. */
  async admitPatient(persona: string, situation: string, informed = true, { dmp, ...given }: IdentityGiven = {}): Promise<AdmittedPatient> {
    const admitted = { ...patient(this.banc.book, persona, this.scope, situation, this.banc.clock.now()), ...(informed ? {} : { informe: false }), ...given };
    if (dmp !== undefined) this.dmpTraits.set(persona, dmp);
    this.patients.set(persona, admitted);
    this.patientKey = persona;
    await this.admit([], [admitted], given.ins !== undefined);
    return admitted;
  }
  /** The national service gave the INS, and the identity was checked. */
  async qualify(persona?: string): Promise<void> {
    const admitted = { ...this.patient(persona), statutIns: 'qualifiée' };
    this.patients.set(admitted.persona, admitted);
    await this.admit([], [admitted]);
  }
  /** The target's record of these patients also keeps these documents of earlier episodes. */
  async takeOver(documents: readonly (OldDocumentRef & { texte: string })[]): Promise<void> {
    const [structure] = structuresOf(this.banc.book);
    if (!structure) throw new Error('Le livre des personas ne porte aucune structure.');
    await this.cible.admettre({ professionnels: [], patients: [], structure, documents: documents.map((one) => ({ ...one, type: one.type as DocumentKind, ins: this.patient(one.patient).ins, oid: this.patient(one.patient).oid })) });
    this.act({ act: 'admission', professionnels: [], patients: [], structure, documents: documents.map(({ texte: _t, ...ref }) => ref) });
  }
  /** The establishment closes someone's account. */
  async closeAccount(persona: string): Promise<void> {
    const [structure] = structuresOf(this.banc.book);
    if (!structure) throw new Error('Le livre des personas ne porte aucune structure.');
    const { login } = this.professional(persona);
    await this.cible.admettre({ professionnels: [], patients: [], structure, fermetures: [login] });
    this.act({ act: 'admission', professionnels: [], patients: [], structure, fermetures: [login] });
  }
  /** The establishment gives this account a permission, or takes it back. */
  async permit(persona: string, habilitation: string, granted: boolean): Promise<void> {
    const known = this.professional(persona);
    const others = (known.habilitations ?? []).filter((one) => one !== habilitation);
    const admitted = { ...known, habilitations: granted ? [...others, habilitation] : others };
    this.professionals.set(persona, admitted);
    await this.admit([admitted], []);
  }
  /** The record of the patient in hand, at the DMP, also contains these documents (`dossiers.ts`). */
  async addDocuments(set: string, own = this.professional().persona): Promise<void> {
    const documents = documentsOf(set, { patient: this.patient(), own, now: this.banc.clock.now(), structure: structuresOf(this.banc.book)[0]?.persona ?? '' });
    await this.dmp.seed({ documents });
    this.act({ act: 'mock-configured', what: 'documents', value: set });
    for (const [lot, titles] of lotsOf(documents)) this.act({ act: 'mock-configured', what: 'lot', value: lot, documents: titles });
  }
  /** The directory still knows this person; the DMP does not let them in any more. */
  async withdrawAtDmp(persona: string): Promise<void> {
    await this.dmp.seed({ professionnels: directoryEntries([this.professional(persona)]).map((entry) => ({ ...entry, autorise: false, motif: 'autorisation retirée' })) });
    this.act({ act: 'mock-configured', what: 'autorisation', value: `${persona} sans accès` });
  }
  /** @param stranger the DMP knows nobody by this INS. */
  private async admit(professionnels: AdmittedProfessional[], patients: AdmittedPatient[], stranger = false): Promise<void> {
    await this.need('admettre');
    const [structure] = structuresOf(this.banc.book);
    if (!structure) throw new Error('Le livre des personas ne porte aucune structure.');
    await this.dmp.seed(dmpSeed({ professionnels, patients: stranger ? [] : patients, traits: this.dmpTraits, structure, authorised: [...this.professionals.values()], now: this.banc.clock.now() }, this.seeded));
    this.seeded = true;
    this.banc.identites?.admit(professionnels, structure);
    await this.cible.admettre({ professionnels, patients, structure });
    this.act({ act: 'admission', professionnels: professionnels.map(withoutSecrets), patients: patients.map(withoutTraits), structure });
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
  /** FINESS géographique of the structure where the scenario takes place. */
  finess(): string { return structuresOf(this.banc.book)[0]?.finess ?? ''; }
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
