import type { GestureVerb } from './gesture';

/** What a string of the target file may name between braces: the value is the one of the gesture being made. */
export type Variables = Readonly<Record<string, string>>;

const PERSON = ['login', 'professionnel.nom', 'professionnel.prenom', 'professionnel.rpps'];
const PATIENT = ['patient.nom', 'patient.prenom', 'patient.ins', 'patient.oid', 'patient.naissance', 'patient.sexe'];

/** Another professional the gesture is about. */
const OTHER = ['pour.login', 'pour.nom', 'pour.prenom', 'pour.rpps'];

/** Variables each gesture may use. A secret is only offered to the gesture that presents it. */
export const VARIABLES_OF: Readonly<Record<GestureVerb, readonly string[]>> = {
  prendreSonPoste: PERSON,
  presenterPremierFacteur: [...PERSON, 'motDePasse'],
  presenterSecondFacteur: [...PERSON, 'code'],
  rouvrirAvecUnFacteur: [...PERSON, 'motDePasse'],
  prendreConnaissanceRpps: PERSON,
  ouvrirDossier: [...PERSON, ...PATIENT],
  consulterDmp: [...PERSON, ...PATIENT],
  autoriserAcces: [...PERSON, ...PATIENT],
  ouvrirDocument: [...PERSON, 'document'],
  elargirRecherche: [...PERSON, ...PATIENT, 'filtre'], consulterEnBrisDeGlace: [...PERSON, ...PATIENT, 'motif'], quitterBrisDeGlace: [...PERSON, ...PATIENT], importerDocuments: [...PERSON, ...PATIENT, 'document', 'autre'],
  consulterSesDocuments: [...PERSON, ...PATIENT], confirmerIdentite: [...PERSON, ...PATIENT], saisirMatricule: [...PERSON, ...PATIENT, 'matricule'], listerDmpAutorises: PERSON,
  redigerDocument: [...PERSON, ...PATIENT, 'titre', 'type', 'texte', 'dateActe'], validerDocument: [...PERSON, ...PATIENT, 'document'], retenirDocument: [...PERSON, ...PATIENT, 'document'],
  remplacerDocument: [...PERSON, ...PATIENT, 'document', 'titre', 'texte'], verserDocuments: [...PERSON, ...PATIENT, 'document', 'autre'], alimenterHistorique: [...PERSON, 'unite', 'debit'],
  retrouverDossiers: PERSON, changerMotDePasse: [...PERSON, 'motDePasse', 'nouveau'], seDeconnecter: PERSON, seConnecterParPsc: PERSON, seConnecterParEtablissement: PERSON, ouvrirWebPs: [...PERSON, ...PATIENT], ouvrirWebPsEnAir: [...PERSON, ...PATIENT],
  informerPatient: [...PERSON, ...PATIENT, 'canal'], enregistrerOpposition: [...PERSON, ...PATIENT, 'usage', 'canal'], leverOpposition: [...PERSON, ...PATIENT, 'usage', 'canal'],
  convoquer: [...PERSON, ...PATIENT], recontacter: [...PERSON, ...PATIENT], debuterPriseEnCharge: [...PERSON, ...PATIENT], terminerPriseEnCharge: [...PERSON, ...PATIENT],
  demanderConnexionSecrete: [...PERSON, ...PATIENT], quitterConnexionSecrete: [...PERSON, ...PATIENT], ouvrirProprietes: [...PERSON, ...PATIENT, 'document'], noterDemandeDuPatient: [...PERSON, ...PATIENT],
  changerDocument: [...PERSON, ...PATIENT, 'changement'], chercherNouveautes: [...PERSON, ...PATIENT], choisirVisibilite: [...PERSON, ...PATIENT, 'document', 'visibilite', 'representants'], noterAnnonce: [...PERSON, ...PATIENT, 'document'], confirmerChangement: [...PERSON, ...PATIENT], renoncerAuChangement: [...PERSON, ...PATIENT],
  recueillirConsentement: [...PERSON, ...PATIENT, ...OTHER], retirerConsentement: [...PERSON, ...PATIENT, ...OTHER], verifierDmp: [...PERSON, ...PATIENT],
  rechercherDocuments: [...PERSON, ...PATIENT, 'type', 'depuis'], retirerCritere: [...PERSON, ...PATIENT, 'critere'],
  voirLeLot: [...PERSON, ...PATIENT], imprimerListe: [...PERSON, ...PATIENT], ouvrirCopie: [...PERSON, ...PATIENT, 'document'], trierDossier: [...PERSON, ...PATIENT, 'tri'],
  programmerSejour: [...PERSON, ...PATIENT, ...OTHER, 'debut'], ouvrirPrecharge: [...PERSON, ...PATIENT, 'document'], garderPrecharge: [...PERSON, ...PATIENT, 'document'], prendreNouvelleVersion: [...PERSON, ...PATIENT, 'document'],
};
export const READING_VARIABLES: readonly string[] = PERSON;
export const TRACE_VARIABLES: readonly string[] = [...PERSON, 'filtre.professionnel', 'filtre.du', 'filtre.au'];

/** Begins with a small letter: `{3}` and `\p{L}` of a pattern are not variables. */
export const VARIABLE = /\{([a-z][\w.]*)\}/g;

/** Names of the variables a string uses. */
export const variablesIn = (text: string): string[] => [...text.matchAll(VARIABLE)].map((match) => match[1] as string);

/** The string with its variables replaced; `escape` protects each value for the place it goes to (address, pattern). */
export const fill = (text: string, variables: Variables, escape: (value: string) => string = (value) => value): string =>
  text.replace(VARIABLE, (_, name: string) => escape(variables[name] ?? ''));
