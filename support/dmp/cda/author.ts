import type { Patient, PersonaDocument, Professionnel, Structure } from '../personas/schema';

/** Where keys of personas lead. */
export interface Directory { professionnel(key: string): Professionnel | undefined; structure(key: string): Structure | undefined }

/** Who wrote a document, with the structure they wrote it in. */
export interface CdaAuthor {
  /** `8` + RPPS; for a document the patient put, their INS. */
  id: string; rpps?: string; nom: string; prenom: string;
  profession: string; savoirFaire?: string;
  structure?: { finess: string; raisonSociale: string; secteur: string };
}

/** Resolves the author of a persona document; the patient is the author of what they put (classCode 90, DOCPAT). */
export function authorOf(document: PersonaDocument, patient: Patient, directory: Directory): CdaAuthor {
  const { auteur } = document;
  if (auteur === 'patient') return { id: patient.ins, nom: patient.nom, prenom: patient.prenom, profession: 'EXP_PATIENT' };
  if (typeof auteur !== 'string') {
    if ('application' in auteur) return { id: `application/${auteur.application}`, nom: auteur.application, prenom: '', profession: 'DISPOSITIF' };
    return { id: `8${auteur.rpps}`, ...auteur };
  }
  const professionnel = directory.professionnel(auteur);
  const structure = document.structure === undefined ? undefined : directory.structure(document.structure);
  return {
    id: `8${professionnel?.rpps ?? ''}`, rpps: professionnel?.rpps, nom: professionnel?.nom ?? '', prenom: professionnel?.prenom ?? '',
    profession: professionnel?.profession ?? '10', savoirFaire: professionnel?.savoirFaire,
    ...(structure === undefined ? {} : { structure: { finess: structure.finess, raisonSociale: structure.raisonSociale, secteur: structure.secteur } }),
  };
}
