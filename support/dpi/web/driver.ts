import type { Browser } from 'playwright';
import { AdmissionDoor } from '../admission';
import type { AdmittedPatient, AdmittedProfessional, Admission, ScreenReading, TargetDriver, TraceExport, TraceFilter, Verb } from '../contract';
import { HomologairError } from '../../erreurs/error';
import { GESTURE_VERBS, type GestureVerb } from '../target/gesture';
import { testUrl } from '../target/hosts';
import { fromEnvironment } from '../target/owner-personas';
import { refuseStrangers } from '../target/strangers';
import type { TargetFile } from '../target/schema';
import type { Variables } from '../target/variables';
import { exportTraces, filterVariables } from './export-traces';
import { gestureFailure } from './failure';
import type { Screen } from './locate';
import { makeGesture } from './make-gesture';
import { perform } from './perform';
import { readScreen } from './read-screen';
import { webVerbs } from './verbs';
import { Workstations, type Workstation } from './workstations';

/** `url`, `admission` and `jeton` fill the target file's `{url}`, `{admission}` and `{jeton}`; the caller keeps and closes the browser. */
export interface WebDriverOptions { target: TargetFile; url?: string; admission?: string; jeton?: string; browser: () => Promise<Browser> }

/**
 * Drives any web target through its target file. Starts no browser before the first workstation is taken.
 * @throws CIBLE-URL, CIBLE-HOTE-REEL, CIBLE-SECRET.
 */
export function openWebDriver(options: WebDriverOptions): TargetDriver {
  const { target } = options;
  const base = testUrl(target.acces.url === '{url}' ? options.url ?? '' : target.acces.url, 'acces.url').href;
  return new WebDriver(target, base, openDoor(options), new Workstations(target, options.browser));
}

function openDoor({ target, admission, jeton }: WebDriverOptions): AdmissionDoor | undefined {
  const declared = target.acces.admission;
  const address = declared?.url === '{admission}' ? admission : declared?.url;
  if (!declared || address === undefined) return undefined;
  const token = declared.jeton === '{jeton}' ? jeton ?? '' : fromEnvironment(declared.jeton, 'acces.admission.jeton');
  return new AdmissionDoor({ target: target.cible.nom, url: testUrl(address, 'acces.admission.url').href, token, timeoutMs: target.delais.gesteMs });
}

class WebDriver implements TargetDriver {
  readonly name: string;

  constructor(private readonly target: TargetFile, private readonly base: string, private readonly door: AdmissionDoor | undefined, private readonly workstations: Workstations) {
    this.name = target.cible.nom;
  }

  can(verb: Verb): boolean {
    return webVerbs(this.target, this.door !== undefined).includes(verb);
  }

  async admettre(admission: Admission): Promise<void> {
    if (this.door) return this.door.admit(admission);
    if (!this.target.personas) throw this.cannot('admettre', 'ni porte d’admission, ni liste de personas');
    refuseStrangers(admission, this.target.personas, this.name);
  }

  async avancerLeTemps(milliseconds: number): Promise<void> {
    await this.openDoor('avancerLeTemps').advance(milliseconds);
  }

  async configurer(what: string, value: string): Promise<void> {
    const door = this.openDoor('configurer');
    const values = this.target.configurations[what];
    if (!values?.includes(value)) {
      const attendu = values ? `l’une des valeurs ${values.join(', ')}` : `l’une des configurations ${Object.keys(this.target.configurations).join(', ') || '(aucune)'}`;
      throw new HomologairError('CIBLE-CONFIGURATION', { cible: this.name, quoi: what, valeur: value, attendu });
    }
    await door.configure(what, value);
  }

  async prendreSonPoste(person: AdmittedProfessional, poste: string): Promise<void> {
    this.described('prendreSonPoste');
    await this.workstations.take(poste, person);
    await this.gesture('prendreSonPoste', poste);
  }

  async presenterPremierFacteur(person: AdmittedProfessional, poste: string): Promise<void> {
    this.workstations.at(poste).person = person;
    await this.gesture('presenterPremierFacteur', poste, { motDePasse: person.motDePasse });
  }

  async presenterSecondFacteur(person: AdmittedProfessional, poste: string, code: string): Promise<void> {
    this.workstations.at(poste).person = person;
    await this.gesture('presenterSecondFacteur', poste, { code });
  }

  async rouvrirAvecUnFacteur(person: AdmittedProfessional, poste: string): Promise<void> {
    this.workstations.at(poste).person = person;
    await this.gesture('rouvrirAvecUnFacteur', poste, { motDePasse: person.motDePasse });
  }

  async prendreConnaissanceRpps(_person: AdmittedProfessional, poste: string): Promise<void> { await this.gesture('prendreConnaissanceRpps', poste); }
  async ouvrirDossier(patient: AdmittedPatient, poste: string): Promise<void> { await this.gesture('ouvrirDossier', poste, patientVariables(patient)); }
  async consulterDmp(patient: AdmittedPatient, poste: string): Promise<void> { await this.gesture('consulterDmp', poste, patientVariables(patient)); }
  async autoriserAcces(patient: AdmittedPatient, poste: string): Promise<void> { await this.gesture('autoriserAcces', poste, patientVariables(patient)); }
  async ouvrirDocument(title: string, poste: string): Promise<void> { await this.gesture('ouvrirDocument', poste, { document: title }); }
  async seDeconnecter(poste: string): Promise<void> { await this.gesture('seDeconnecter', poste); }

  async lire(reading: string, poste: string): Promise<ScreenReading> {
    const workstation = this.workstations.at(poste);
    const described = this.target.lectures[reading];
    const read = (screen: Screen): Promise<ScreenReading> => readScreen(screen, reading, described, this.target.messages);
    const { acces } = described ?? {};
    if (!acces) return read(this.screen(workstation)).catch((cause: unknown) => this.fail(`lire ${reading}`, workstation, cause));
    return this.inAnotherTab(workstation, `lire ${reading}`, {}, async (screen) => {
      await perform(screen, this.base, acces);
      return read(screen);
    });
  }

  async exporterTraces(filter: TraceFilter, format: 'json' | 'csv', poste: string): Promise<TraceExport> {
    if (!this.target.traces) throw this.cannot('exporterTraces', 'le fichier de cible ne décrit pas « traces »');
    return this.inAnotherTab(this.workstations.at(poste), 'exporterTraces', filterVariables(filter),
      (screen) => exportTraces(screen, this.base, this.target, format));
  }

  reset(): Promise<void> { return this.workstations.reset(); }
  close(): Promise<void> { return this.workstations.reset(); }

  private async gesture(verb: GestureVerb, poste: string, variables: Variables = {}): Promise<void> {
    const gesture = this.described(verb);
    const workstation = this.workstations.at(poste);
    await makeGesture(this.screen(workstation, variables), this.base, gesture).catch((cause: unknown) => this.fail(verb, workstation, cause, variables));
  }

  private described(verb: GestureVerb): NonNullable<TargetFile['gestes'][GestureVerb]> {
    const gesture = this.target.gestes[verb];
    if (!gesture) throw this.cannot(verb, `les gestes décrits sont ${GESTURE_VERBS.filter((name) => this.target.gestes[name]).join(', ')}`);
    return gesture;
  }

  private openDoor(verb: Verb): AdmissionDoor {
    if (!this.door) throw this.cannot(verb, 'elle n’offre pas de porte d’admission');
    return this.door;
  }

  /** A second tab of the same session, so that looking elsewhere does not move what the person has under the eyes. */
  private async inAnotherTab<T>(workstation: Workstation, what: string, variables: Variables, use: (screen: Screen) => Promise<T>): Promise<T> {
    const page = await workstation.context.newPage();
    try {
      return await use(this.screen({ ...workstation, page }, variables));
    } catch (cause) {
      return await this.fail(what, { ...workstation, page }, cause);
    } finally {
      await page.close();
    }
  }

  private screen({ page, person }: Workstation, variables: Variables = {}): Screen {
    return { page, states: this.target.etats, variables: { ...personVariables(person), ...variables } };
  }

  private async fail(what: string, { page }: Workstation, cause: unknown, variables: Variables = {}): Promise<never> {
    if (cause instanceof HomologairError) throw cause;
    const secrets = [variables.motDePasse ?? '', variables.code ?? ''];
    throw await gestureFailure({ target: this.name, gesture: what, page, delayMs: this.target.delais.gesteMs, secrets, cause });
  }

  private cannot(verbe: string, raison: string): HomologairError {
    return new HomologairError('CIBLE-VERBE', { cible: this.name, verbe, raison });
  }
}

const personVariables = (person: AdmittedProfessional): Variables => ({
  login: person.login, 'professionnel.nom': person.nom, 'professionnel.prenom': person.prenom, 'professionnel.rpps': person.rpps ?? '',
});

const patientVariables = (patient: AdmittedPatient): Variables => ({
  'patient.nom': patient.nom, 'patient.prenom': patient.prenom, 'patient.ins': patient.ins, 'patient.oid': patient.oid,
  'patient.naissance': patient.naissance, 'patient.sexe': patient.sexe,
});
