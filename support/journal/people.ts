/** A person the drive put at work: a persona key, with the identifiers that persona has in this run. */
export interface PersonRef { persona: string; login: string; rpps?: string; nom: string; prenom: string; profession: string; savoirFaire?: string; /** Towards the patients: absent, a member of their care team. */ place?: 'equipe' | 'responsabilite' | 'hors-equipe'; /** What the account may do, by the bench's names (`dmp`, `revue-des-comptes`). Absent: consult the DMP, for whoever has an RPPS. */ habilitations?: string[] }

/** `nature`: what the person knows, has or is. */
export interface FactorRef { id: string; nature: 'savoir' | 'possession' | 'inherence' }
export interface PatientRef { persona: string; ins: string; oid: string; nom: string; prenom: string; naissance: string; situation: string; /** Absent in older journals: qualifiée. */ statutIns?: string; /** False: the DPI starts without any information recorded for this patient. */ informe?: boolean; /** Day of death. */ deces?: string }
/** A document of an earlier episode: the patient's persona, who wrote it (`parti`: no longer in the directory), where, and when its act was done (ISO UTC). */
export interface OldDocumentRef { patient: string; titre: string; type: string; dateActe: string; unite: string; auteur: { nom: string; prenom: string; rpps?: string; parti?: boolean } }
/** `finess`: géographique, 9 characters. `finessJuridique`: 9 characters. */
export interface StructureRef { persona: string; finess: string; finessJuridique: string; raisonSociale: string; secteur: string }
export interface ScenarioRef { id: string; name: string; uri: string; line: number; feature: string; tags: string[]; /** Line of the outline this scenario is a row of. */ outline?: number }
