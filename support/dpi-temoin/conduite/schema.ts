import { z } from 'zod';
import { FILTERS } from '../consultation/model';
import { KINDS } from '../alimentation/model';
import { CANAUX, USAGES } from '../droits/model';
import { CHANGES } from '../gestion/model';
import { VISIBILITY_CHOICES } from '../gestion/visibility';

const text = z.string().min(1).max(200);
const none = z.object({});
const credentials = z.object({ login: text, motDePasse: text });
const patient = z.object({ ins: text, oid: text });
const choice = patient.extend({ usage: z.enum(USAGES), canal: z.enum(CANAUX) });
const consent = patient.extend({ pour: text });

/** What each gesture is given (docs/porte-de-conduite.md). */
export const GESTURES = {
  prendreSonPoste: none, presenterPremierFacteur: credentials, presenterSecondFacteur: z.object({ code: z.string().min(1).max(10) }), rouvrirAvecUnFacteur: credentials,
  prendreConnaissanceRpps: none, ouvrirDossier: patient, consulterDmp: patient, autoriserAcces: patient, ouvrirDocument: z.object({ document: text }), seDeconnecter: none,
  informerPatient: patient.extend({ canal: z.enum(CANAUX) }), enregistrerOpposition: choice, leverOpposition: choice,
  convoquer: patient, recontacter: patient, debuterPriseEnCharge: patient, terminerPriseEnCharge: patient, recueillirConsentement: consent, retirerConsentement: consent, verifierDmp: patient,
  elargirRecherche: patient.extend({ filtre: z.enum(FILTERS) }), consulterEnBrisDeGlace: patient.extend({ motif: z.string().max(500) }), quitterBrisDeGlace: patient,
  consulterSesDocuments: patient, confirmerIdentite: patient, saisirMatricule: patient.extend({ matricule: text }), listerDmpAutorises: none,
  importerDocuments: patient.extend({ document: text, autre: text }),
  demanderConnexionSecrete: patient, quitterConnexionSecrete: patient,
  redigerDocument: patient.extend({ titre: text, type: z.enum(KINDS), texte: z.string().max(20_000), dateActe: z.string().regex(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})?$/, { error: 'AAAA-MM-JJTHH:MM, ou rien' }) }),
  validerDocument: patient.extend({ document: text }), retenirDocument: patient.extend({ document: text }), verserDocuments: patient.extend({ document: text, autre: text }),
  remplacerDocument: patient.extend({ document: text, titre: text, texte: z.string().max(20_000) }), alimenterHistorique: z.object({ unite: text, debit: z.coerce.number().int().min(1).max(1_000) }),
  chercherNouveautes: patient,
  choisirVisibilite: patient.extend({ document: text, visibilite: z.enum(VISIBILITY_CHOICES), representants: z.enum(['oui', 'non']) }), noterAnnonce: patient.extend({ document: text }),
  ouvrirProprietes: patient.extend({ document: text }), noterDemandeDuPatient: patient, changerDocument: patient.extend({ changement: z.enum(CHANGES) }), confirmerChangement: patient, renoncerAuChangement: patient,
  programmerSejour: consent.extend({ debut: z.iso.date() }),
} as const;
export type Verbe = keyof typeof GESTURES;
export type Given<V extends Verbe> = z.infer<(typeof GESTURES)[V]>;
