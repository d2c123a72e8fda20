import { Arrangement, arranges, cannot, doorToken, doorUrl, openArrangement, type ArrangementOptions } from '../arrangement';
import type { AdmittedPatient, AdmittedProfessional, Admission, Canal, Handover, ManagementChoice, ManagementVerb, ExchangeVerb, RightsChoice, ScreenReading, SearchFilter, TargetDriver, TraceExport, Verb } from '../contract';
import { Postes } from '../postes';
import { GESTURE_VERBS, type GestureVerb } from '../target/gesture';
import type { TargetFile } from '../target/schema';
import { ConduiteDoor } from './conduite';

/** `conduite`, `admission` and `jeton` fill the target file's `{conduite}`, `{admission}` and `{jeton}`. */
export interface ApiDriverOptions extends ArrangementOptions { conduite?: string }

/**
 * Drives a target through its porte de conduite, without a screen: for scenarios whose sentence speaks of none.
 * Undefined when the target offers no such door.
 * @throws CIBLE-URL, CIBLE-HOTE-REEL, CIBLE-SECRET.
 */
export function openApiDriver(options: ApiDriverOptions): TargetDriver | undefined {
  const { target, conduite, jeton } = options;
  const declared = target.acces.conduite;
  const url = declared && doorUrl(declared.url, '{conduite}', conduite, 'acces.conduite.url');
  if (!declared || url === undefined) return undefined;
  const token = doorToken(declared.jeton, jeton, 'acces.conduite.jeton');
  const door = new ConduiteDoor({ target: target.cible.nom, url: url.endsWith('/') ? url : `${url}/`, token, timeoutMs: target.delais.gesteMs });
  return new ApiDriver(target, openArrangement(options), door);
}

class ApiDriver implements TargetDriver {
  readonly name: string;
  readonly remettre: ((poste: string) => Promise<Handover>) | undefined;
  private readonly postes: Postes<AdmittedProfessional>;

  constructor(target: TargetFile, private readonly arrangement: Arrangement, private readonly door: ConduiteDoor) {
    this.name = target.cible.nom;
    this.postes = new Postes(target.postes.simultanes);
    this.remettre = target.acces.conduite?.remise === true ? (poste) => door.handOver(poste) : undefined;
  }

  can(verb: Verb): boolean {
    return arranges(verb) ? this.arrangement.can(verb) : (GESTURE_VERBS as readonly Verb[]).includes(verb);
  }

  admettre(admission: Admission): Promise<void> { return this.arrangement.admit(admission); }
  avancerLeTemps(milliseconds: number): Promise<void> { return this.arrangement.advance(milliseconds); }
  configurer(what: string, value: string): Promise<void> { return this.arrangement.configure(what, value); }
  renew(): Promise<void> { return this.arrangement.renew(); }

  async prendreSonPoste(person: AdmittedProfessional, poste: string): Promise<void> {
    if (this.postes.get(poste) === undefined) this.postes.refuseOneMore(poste);
    this.postes.set(poste, person);
    await this.gesture('prendreSonPoste', poste);
  }

  presenterPremierFacteur(person: AdmittedProfessional, poste: string): Promise<void> { return this.gesture('presenterPremierFacteur', poste, credentials(person)); }
  presenterSecondFacteur(_person: AdmittedProfessional, poste: string, code: string): Promise<void> { return this.gesture('presenterSecondFacteur', poste, { code }); }
  rouvrirAvecUnFacteur(person: AdmittedProfessional, poste: string): Promise<void> { return this.gesture('rouvrirAvecUnFacteur', poste, credentials(person)); }
  prendreConnaissanceRpps(_person: AdmittedProfessional, poste: string): Promise<void> { return this.gesture('prendreConnaissanceRpps', poste); }
  ouvrirDossier(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('ouvrirDossier', poste, identity(patient)); }
  consulterDmp(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('consulterDmp', poste, identity(patient)); }
  autoriserAcces(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('autoriserAcces', poste, identity(patient)); }
  ouvrirDocument(title: string, poste: string): Promise<void> { return this.gesture('ouvrirDocument', poste, { document: title }); }
  elargirRecherche(patient: AdmittedPatient, filtre: SearchFilter, poste: string): Promise<void> { return this.gesture('elargirRecherche', poste, { ...identity(patient), filtre }); }
  consulterEnBrisDeGlace(patient: AdmittedPatient, motif: string, poste: string): Promise<void> { return this.gesture('consulterEnBrisDeGlace', poste, { ...identity(patient), motif }); }
  quitterBrisDeGlace(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('quitterBrisDeGlace', poste, identity(patient)); }
  importerDocuments(patient: AdmittedPatient, [document, autre = document]: readonly [string, string?], poste: string): Promise<void> { return this.gesture('importerDocuments', poste, { ...identity(patient), document, autre }); }
  gerer(verb: ManagementVerb, patient: AdmittedPatient, choice: ManagementChoice, poste: string): Promise<void> { return this.gesture(verb, poste, { ...identity(patient), ...choice }); }
  echanger(verb: ExchangeVerb, patient: AdmittedPatient | undefined, given: Readonly<Record<string, string>>, poste: string): Promise<void> { return this.gesture(verb, poste, { ...(patient && identity(patient)), ...given }); }
  informerPatient(patient: AdmittedPatient, how: { canal: Canal }, poste: string): Promise<void> { return this.gesture('informerPatient', poste, { ...identity(patient), ...how }); }
  enregistrerOpposition(patient: AdmittedPatient, choice: RightsChoice, poste: string): Promise<void> { return this.gesture('enregistrerOpposition', poste, { ...identity(patient), ...choice }); }
  leverOpposition(patient: AdmittedPatient, choice: RightsChoice, poste: string): Promise<void> { return this.gesture('leverOpposition', poste, { ...identity(patient), ...choice }); }
  convoquer(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('convoquer', poste, identity(patient)); }
  recontacter(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('recontacter', poste, identity(patient)); }
  debuterPriseEnCharge(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('debuterPriseEnCharge', poste, identity(patient)); }
  terminerPriseEnCharge(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('terminerPriseEnCharge', poste, identity(patient)); }
  recueillirConsentement(patient: AdmittedPatient, pour: AdmittedProfessional, poste: string): Promise<void> { return this.gesture('recueillirConsentement', poste, { ...identity(patient), pour: pour.login }); }
  retirerConsentement(patient: AdmittedPatient, pour: AdmittedProfessional, poste: string): Promise<void> { return this.gesture('retirerConsentement', poste, { ...identity(patient), pour: pour.login }); }
  verifierDmp(patient: AdmittedPatient, poste: string): Promise<void> { return this.gesture('verifierDmp', poste, identity(patient)); }
  programmerSejour(patient: AdmittedPatient, responsable: AdmittedProfessional, debut: string, poste: string): Promise<void> { return this.gesture('programmerSejour', poste, { ...identity(patient), pour: responsable.login, debut }); }
  redemarrer(): Promise<void> { return this.arrangement.restart(); }
  seDeconnecter(poste: string): Promise<void> { return this.gesture('seDeconnecter', poste); }

  lire(): Promise<ScreenReading> { return Promise.reject(cannot(this.name, 'lire', 'sans écran, il n’y a rien à lire')); }
  exporterTraces(): Promise<TraceExport> { return Promise.reject(cannot(this.name, 'exporterTraces', 'sans écran, il n’y a pas d’extraction')); }

  async reset(): Promise<void> {
    this.postes.clear();
    await this.door.forget();
  }
  close(): Promise<void> { return Promise.resolve(); }

  private async gesture(verb: GestureVerb, poste: string, given?: Readonly<Record<string, string>>): Promise<void> {
    this.postes.at(poste);
    await this.door.gesture(poste, verb, given);
  }
}

const credentials = ({ login, motDePasse }: AdmittedProfessional): Record<string, string> => ({ login, motDePasse });
const identity = ({ ins, oid }: AdmittedPatient): Record<string, string> => ({ ins, oid });
