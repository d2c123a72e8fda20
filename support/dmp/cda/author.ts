import type { PersonaDocument } from '../personas/schema';
import type { DmpWorld } from '../world/world';

/** Who wrote a document, with the structure they wrote it in. */
export interface CdaAuthor {
  /** `8` + RPPS; for a document the patient put, their INS. */
  id: string; rpps?: string; nom: string; prenom: string;
  profession: string; savoirFaire?: string;
  structure?: { finess: string; raisonSociale: string; secteur: string };
}

/** Resolves the author of a persona document; the patient is the author of what they put (classCode 90, DOCPAT). */
export function authorOf(document: PersonaDocument, world: DmpWorld): CdaAuthor {
  const { auteur } = document;
  if (typeof auteur !== 'string') return { id: `8${auteur.rpps}`, ...auteur };
  if (auteur === 'patient') {
    const patient = world.documents.get(document.uniqueId)?.record.patient;
    return { id: patient?.ins ?? '', nom: patient?.nom ?? '', prenom: patient?.prenom ?? '', profession: 'EXP_PATIENT' };
  }
  const professionnel = world.professionnel(auteur);
  const structure = document.structure === undefined ? undefined : world.structure(document.structure);
  return {
    id: `8${professionnel?.rpps ?? ''}`, rpps: professionnel?.rpps, nom: professionnel?.nom ?? '', prenom: professionnel?.prenom ?? '',
    profession: professionnel?.profession ?? '10', savoirFaire: professionnel?.savoirFaire,
    ...(structure === undefined ? {} : { structure: { finess: structure.finess, raisonSociale: structure.raisonSociale, secteur: structure.secteur } }),
  };
}
