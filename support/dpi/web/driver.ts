import type { Browser } from 'playwright';
import { Arrangement, arranges, cannot, openArrangement, type ArrangementOptions } from '../arrangement';
import type { Admission, AdmittedPatient, AdmittedProfessional, Canal, ExchangeVerb, Handover, ManagementChoice, ManagementVerb, RightsChoice, ScreenReading, ScreenVerb, SearchFilter, TargetDriver, TraceExport, TraceFilter, Verb } from '../contract';
import { HomologairError } from '../../erreurs/error';
import { GESTURE_VERBS, type GestureVerb } from '../target/gesture';
import { testUrl } from '../target/hosts';
import type { TargetFile } from '../target/schema';
import type { Variables } from '../target/variables';
import { exportTraces, filterVariables } from './export-traces';
import { gestureFailure } from './failure';
import type { Screen } from './locate';
import { makeGesture } from './make-gesture';
import { perform } from './perform';
import { readScreen } from './read-screen';
import { canDrive } from './verbs';
import { Workstations, type Workstation } from './workstations';

/** `url`, `admission` and `jeton` fill the target file's `{url}`, `{admission}` and `{jeton}`; the caller keeps and closes the browser. */
export interface WebDriverOptions extends ArrangementOptions { url?: string; browser: () => Promise<Browser> }

/**
 * Drives any web target through its target file. Starts no browser before the first workstation is taken.
 * @throws CIBLE-URL, CIBLE-HOTE-REEL, CIBLE-SECRET.
 */
export function openWebDriver(options: WebDriverOptions): TargetDriver {
  const { target } = options;
  const base = testUrl(target.acces.url === '{url}' ? options.url ?? '' : target.acces.url, 'acces.url').href;
  return new WebDriver(target, base, openArrangement(options), new Workstations(target, options.browser));
}

class WebDriver implements TargetDriver {
  readonly name: string;

  constructor(private readonly target: TargetFile, private readonly base: string, private readonly arrangement: Arrangement, private readonly workstations: Workstations) {
    this.name = target.cible.nom;
  }

  can(verb: Verb): boolean {
    return arranges(verb) ? this.arrangement.can(verb) : canDrive(this.target, verb);
  }

  admettre(admission: Admission): Promise<void> { return this.arrangement.admit(admission); }
  avancerLeTemps(milliseconds: number): Promise<void> { return this.arrangement.advance(milliseconds); }
  configurer(what: string, value: string): Promise<void> { return this.arrangement.configure(what, value); }
  renew(): Promise<void> { return this.arrangement.renew(); }

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
  elargirRecherche(patient: AdmittedPatient, filtre: SearchFilter, poste: string): Promise<void> { return this.gesture('elargirRecherche', poste, { ...patientVariables(patient), filtre }); }
  consulterEnBrisDeGlace(patient: AdmittedPatient, motif: string, poste: string): Promise<void> { return this.gesture('consulterEnBrisDeGlace', poste, { ...patientVariables(patient), motif }); }
  quitterBrisDeGlace(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('quitterBrisDeGlace', poste, patientVariables(patient)); }
  importerDocuments(patient: AdmittedPatient, [document, autre = document]: readonly [string, string?], poste: string): Promise<void> { return this.gesture('importerDocuments', poste, { ...patientVariables(patient), document, autre }); }
  gerer(verb: ManagementVerb, patient: AdmittedPatient, choice: ManagementChoice, poste: string): Promise<void> { return this.gesture(verb, poste, { ...patientVariables(patient), ...choice }); }
  informerPatient(patient: AdmittedPatient, how: { canal: Canal }, poste: string): Promise<void> { return this.gesture('informerPatient', poste, { ...patientVariables(patient), ...how }); }
  enregistrerOpposition(patient: AdmittedPatient, choice: RightsChoice, poste: string): Promise<void> { return this.gesture('enregistrerOpposition', poste, { ...patientVariables(patient), ...choice }); }
  leverOpposition(patient: AdmittedPatient, choice: RightsChoice, poste: string): Promise<void> { return this.gesture('leverOpposition', poste, { ...patientVariables(patient), ...choice }); }
  convoquer(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('convoquer', poste, patientVariables(patient)); }
  recontacter(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('recontacter', poste, patientVariables(patient)); }
  debuterPriseEnCharge(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('debuterPriseEnCharge', poste, patientVariables(patient)); }
  terminerPriseEnCharge(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('terminerPriseEnCharge', poste, patientVariables(patient)); }
  recueillirConsentement(patient: AdmittedPatient, pour: AdmittedProfessional, poste: string): Promise<void> { return this.gesture('recueillirConsentement', poste, { ...patientVariables(patient), ...otherVariables(pour) }); }
  retirerConsentement(patient: AdmittedPatient, pour: AdmittedProfessional, poste: string): Promise<void> { return this.gesture('retirerConsentement', poste, { ...patientVariables(patient), ...otherVariables(pour) }); }
  verifierDmp(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('verifierDmp', poste, patientVariables(patient)); }
  redemarrer(): Promise<void> { return this.arrangement.restart(); }
  echanger(verb: ExchangeVerb, patient: AdmittedPatient | undefined, given: Variables, poste: string): Promise<void> { return this.gesture(verb, poste, { ...(patient && patientVariables(patient)), ...given }); }
  async parDelegation(verb: 'seConnecterParPsc' | 'seConnecterParEtablissement', person: AdmittedProfessional, poste: string): Promise<void> {
    this.workstations.at(poste).person = person;
    await this.gesture(verb, poste);
  }
  async webPs(verb: 'ouvrirWebPs' | 'ouvrirWebPsEnAir', patient: AdmittedPatient, poste: string): Promise<void> { await this.gesture(verb, poste, patientVariables(patient)); }
  programmerSejour(patient: AdmittedPatient, responsable: AdmittedProfessional, debut: string, poste: string): Promise<void> { return this.gesture('programmerSejour', poste, { ...patientVariables(patient), ...otherVariables(responsable), debut }); }
  async aLEcran(verb: ScreenVerb, patient: AdmittedPatient, given: Readonly<Record<string, string>>, poste: string): Promise<void> { await this.gesture(verb, poste, { ...patientVariables(patient), ...given }); }
  changerMotDePasse(person: AdmittedProfessional, nouveau: string, poste: string): Promise<void> { return this.gesture('changerMotDePasse', poste, { motDePasse: person.motDePasse, nouveau }); }
  retrouverDossiers(poste: string): Promise<void> { return this.gesture('retrouverDossiers', poste); }
  async seDeconnecter(poste: string): Promise<void> { await this.gesture('seDeconnecter', poste); }

  async lire(reading: string, poste: string, evidence = true): Promise<ScreenReading> {
    const workstation = this.workstations.at(poste);
    const described = this.target.lectures[reading];
    const read = (screen: Screen): Promise<ScreenReading> => readScreen(screen, reading, described, this.target.messages, evidence);
    const { acces } = described ?? {};
    if (!acces) return read(this.screen(workstation)).catch((cause: unknown) => this.fail(`lire ${reading}`, workstation, cause));
    return this.inAnotherTab(workstation, `lire ${reading}`, {}, async (screen) => {
      await perform(screen, this.base, acces);
      return read(screen);
    });
  }

  async exporterTraces(filter: TraceFilter, format: 'json' | 'csv', poste: string): Promise<TraceExport> {
    if (!this.target.traces) throw cannot(this.name, 'exporterTraces', 'le fichier de cible ne décrit pas « traces »');
    return this.inAnotherTab(this.workstations.at(poste), 'exporterTraces', filterVariables(filter),
      (screen) => exportTraces(screen, this.base, this.target, format));
  }

  reset(): Promise<void> { return this.workstations.reset(); }
  close(): Promise<void> { return this.workstations.reset(); }

  /** The page is opened as a person would find it: nothing of it is asked of the DMP again. */
  async recevoir(person: AdmittedProfessional, poste: string, { cookies, page: path }: Handover): Promise<void> {
    const workstation = await this.workstations.take(poste, person);
    await workstation.context.addCookies(cookies.map(({ nom, valeur }) => ({ name: nom, value: valeur, url: this.base, httpOnly: true, sameSite: 'Strict' as const })));
    if (path !== undefined) await workstation.page.goto(new URL(path, this.base).href, { waitUntil: 'domcontentloaded' }).catch((cause: unknown) => this.fail('remise', workstation, cause));
  }

  private async gesture(verb: GestureVerb, poste: string, given: Variables = {}): Promise<void> {
    const gesture = this.described(verb);
    const variables = inTargetWords(given, this.target.vocabulaire);
    const workstation = this.workstations.at(poste);
    await makeGesture(this.screen(workstation, variables), this.base, gesture).catch((cause: unknown) => this.fail(verb, workstation, cause, variables));
  }

  private described(verb: GestureVerb): NonNullable<TargetFile['gestes'][GestureVerb]> {
    const gesture = this.target.gestes[verb];
    if (!gesture) throw cannot(this.name, verb, `les gestes décrits sont ${GESTURE_VERBS.filter((name) => this.target.gestes[name]).join(', ')}`);
    return gesture;
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
    const secrets = [variables.motDePasse ?? '', variables.code ?? '', variables.nouveau ?? ''];
    throw await gestureFailure({ target: this.name, gesture: what, page, delayMs: this.target.delais.gesteMs, secrets, cause });
  }
}

const personVariables = (person: AdmittedProfessional): Variables => ({
  login: person.login, 'professionnel.nom': person.nom, 'professionnel.prenom': person.prenom, 'professionnel.rpps': person.rpps ?? '',
});

const patientVariables = (patient: AdmittedPatient): Variables => ({
  'patient.nom': patient.nom, 'patient.prenom': patient.prenom, 'patient.ins': patient.ins, 'patient.oid': patient.oid,
  'patient.naissance': patient.naissance, 'patient.sexe': patient.sexe,
});

const otherVariables = (other: AdmittedProfessional): Variables => ({ 'pour.login': other.login, 'pour.nom': other.nom, 'pour.prenom': other.prenom, 'pour.rpps': other.rpps ?? '' });

/** The bench's own words (a channel, a use) as this target's screens say them; other values are kept. */
const inTargetWords = (given: Variables, words: TargetFile['vocabulaire']): Variables =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, words[name]?.[value] ?? value]));
