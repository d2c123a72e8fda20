import type { AdmittedPatient, AdmittedProfessional, DocumentKind } from '../../dpi/contract';
import type { OldDocumentRef } from '../../journal/facts';
import { directoryEntries, dmpSeed, PRACTICE, sisterSite } from '../dmp-seed';
import { documentsOf, lotsOf } from '../dossiers';
import { patient, professional } from '../personas';
import { ScenarioCast } from './cast';
import { withoutSecrets } from './without-secrets';

/** How a patient's identity stands in the target, and at the DMP. */
export interface IdentityGiven { statutIns?: string; /** Day of death. */ deces?: string; /** Given by a third party, as it came. */ ins?: string; /** Traits the DMP holds instead. */ dmp?: Partial<Pick<AdmittedPatient, 'nom' | 'prenom' | 'naissance'>> }
const withoutTraits = ({ sexe: _s, ...ref }: AdmittedPatient): Omit<AdmittedPatient, 'sexe'> => ref;

/** Who and what the target and the mock know when the scenario begins. */
export class ScenarioAdmissions extends ScenarioCast {
  private readonly dmpTraits = new Map<string, NonNullable<IdentityGiven['dmp']>>();
  private seeded = false;

  async admitProfessional(persona: string, informed = true): Promise<AdmittedProfessional> {
    const admitted = professional(this.banc.book, persona, this.scope, informed);
    this.castProfessional(admitted);
    await this.admit([admitted], []);
    return admitted;
  }
  /** @param informed false: the target starts without any information recorded for this patient. */
  async admitPatient(persona: string, situation: string, informed = true, { dmp, ...given }: IdentityGiven = {}): Promise<AdmittedPatient> {
    const admitted = { ...patient(this.banc.book, persona, this.scope, situation, this.banc.clock.now()), ...(informed ? {} : { informe: false }), ...given };
    if (dmp !== undefined) this.dmpTraits.set(persona, dmp);
    this.castPatient(admitted);
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
    const structure = this.structure();
    await this.cible.admettre({ professionnels: [], patients: [], structure, documents: documents.map((one) => ({ ...one, type: one.type as DocumentKind, ins: this.patient(one.patient).ins, oid: this.patient(one.patient).oid })) });
    this.act({ act: 'admission', professionnels: [], patients: [], structure, documents: documents.map(({ texte: _t, ...ref }) => ref) });
  }
  /** The DMP also knows another site of the juridical entity, under contract. */
  async addSisterSite(): Promise<void> { await this.dmp.seed(sisterSite(this.structure())); }
  /** The establishment closes someone's account. */
  async closeAccount(persona: string): Promise<void> {
    const structure = this.structure();
    const { login } = this.professional(persona);
    await this.cible.admettre({ professionnels: [], patients: [], structure, fermetures: [login] });
    this.act({ act: 'admission', professionnels: [], patients: [], structure, fermetures: [login] });
  }
  /** The establishment gives this account a permission, or takes it back. */
  async permit(persona: string, habilitation: string, granted: boolean): Promise<void> {
    const known = this.professional(persona);
    // What an account may do when nothing was said of it (docs/porte-d-admission.md).
    const others = (known.habilitations ?? (known.rpps === undefined ? [] : ['dmp'])).filter((one) => one !== habilitation);
    const admitted = { ...known, habilitations: granted ? [...others, habilitation] : others };
    this.professionals.set(persona, admitted);
    await this.admit([admitted], []);
  }
  /** The record of the patient in hand, at the DMP, also contains these documents (`dossiers.ts`). */
  async addDocuments(set: string, own = this.professional().persona): Promise<void> {
    const { rpps = '', nom, prenom, profession, savoirFaire } = this.professional(own);
    const inTown = { rpps, nom, prenom, profession, ...(savoirFaire === undefined ? {} : { savoirFaire }), structure: PRACTICE };
    const documents = documentsOf(set, { patient: this.patient(), own, inTown, now: this.banc.clock.now(), structure: this.structure().persona });
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
    const structure = this.structure();
    await this.dmp.seed(dmpSeed({ professionnels, patients: stranger ? [] : patients, traits: this.dmpTraits, structure, authorised: [...this.professionals.values()], now: this.banc.clock.now() }, this.seeded));
    this.seeded = true;
    this.banc.identites?.admit(professionnels, structure);
    await this.cible.admettre({ professionnels, patients, structure });
    this.act({ act: 'admission', professionnels: professionnels.map(withoutSecrets), patients: patients.map(withoutTraits), structure });
  }
}
