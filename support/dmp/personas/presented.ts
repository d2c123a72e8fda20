import type { DmpPersonas } from './schema';

/** What `servir dmp --json` tells a foreign client of the personas (issue 2, part 4). */
export interface PresentedPersonas {
  professionnels: { rpps: string; nom: string; prenom: string; profession: string; savoirFaire?: string }[];
  patients: { ins: string; oid: string; traits: { nom: string; prenom: string; sexe: string; naissance: string }; situation: string }[];
  structures: { finess: string; finessJuridique: string; raisonSociale: string; secteur: string }[];
  documents: { patient: string; uniqueId: string; typeCode: string; statut: string; visibilite: string }[];
}

/** The first structure owns the certificates and is in the whitelist; a document's `patient` is an INS. */
export function presentPersonas(personas: DmpPersonas): PresentedPersonas {
  const ins = new Map(personas.patients.map((p) => [p.cle, p.ins]));
  return {
    professionnels: personas.professionnels.map(({ rpps, nom, prenom, profession, savoirFaire }) => ({ rpps, nom, prenom, profession, ...(savoirFaire === undefined ? {} : { savoirFaire }) })),
    patients: personas.patients.map(({ ins: number, oid, nom, prenom, sexe, naissance, situation }) => ({ ins: number, oid, traits: { nom, prenom, sexe, naissance }, situation })),
    structures: personas.structures.map(({ finess, finessJuridique, raisonSociale, secteur }) => ({ finess, finessJuridique, raisonSociale, secteur })),
    documents: personas.documents.map(({ patient, uniqueId, typeCode, statut, visibilite }) => ({ patient: ins.get(patient) ?? patient, uniqueId, typeCode, statut, visibilite })),
  };
}
