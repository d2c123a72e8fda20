import { createHash } from 'node:crypto';
import type { DmpSeed } from '../dmp/admin-client';
import type { AdmittedPatient, AdmittedProfessional } from '../dpi/contract';
import type { StructureRef } from '../journal/facts';

/** What one admission adds: the new personas, and every professional of the scenario so far. */
export interface Newcomers { professionnels: AdmittedProfessional[]; patients: AdmittedPatient[]; structure: StructureRef; authorised: AdmittedProfessional[]; /** Persona → traits the DMP holds instead of the record's. */ traits?: ReadonlyMap<string, Partial<Pick<AdmittedPatient, 'nom' | 'prenom' | 'naissance'>>>; /** Bench time. */ now: Date }

type SeededPatient = NonNullable<DmpSeed['patients']>[number];
type SeededDocument = NonNullable<DmpSeed['documents']>[number];

/** Another place, where somebody of the hospital may also practise. */
export const PRACTICE = { finess: '0B0990111', raisonSociale: 'CENTRE DE CARDIOLOGIE DES TILLEULS' };
/** A physician of another place wrote the documents: what is read is not one's own. */
export const AUTHOR: SeededDocument['auteur'] = {
  rpps: '99900000116', nom: 'MERCIER', prenom: 'Anne', profession: '10', savoirFaire: 'SM04',
  structure: PRACTICE,
};

/** Documents every patient of a scenario has in the DMP. */
const DOCUMENTS = [
  { titre: 'Compte rendu de consultation de cardiologie', typeCode: '11488-4', niveau: 1 as const, date: '2026-03-12T09:30:00Z', paragraphes: ['Consultation de suivi. Tension artérielle stable, traitement inchangé.'] },
  { titre: 'Résultats de biologie', typeCode: '11502-2', niveau: 3 as const, date: '2026-05-04T07:15:00Z', paragraphes: ['Bilan lipidique de contrôle.'] },
  { titre: 'Lettre de liaison à la sortie', typeCode: '11490-0', niveau: 1 as const, date: '2026-06-21T16:00:00Z', paragraphes: ['Sortie à domicile, rendez-vous de contrôle dans trois mois.'] },
];

/** The same day of the year before: a search of the last two years always finds it. */
const lastYear = (now: Date, date: string): string => `${now.getUTCFullYear() - 1}${date.slice(4)}`;

export const oidOf = (key: string): string => `2.25.${BigInt(`0x${createHash('sha256').update(key).digest('hex').slice(0, 24)}`).toString()}`;

function dmpOf({ situation }: AdmittedPatient, structure: StructureRef, professionals: readonly AdmittedProfessional[]): Pick<SeededPatient, 'dmp' | 'autorisations' | 'bloques' | 'urgence'> {
  const authorised = [{ structure: structure.persona, accordee: '-P1M' }];
  switch (situation) {
    case 'dmp-inexistant': return { dmp: 'inexistant' };
    case 'dmp-ferme': return { dmp: 'ferme' };
    case 'sans-autorisation': return {};
    case 'autorisation-expiree': return { autorisations: [{ structure: structure.persona, accordee: '-P2Y', dureeJours: 365 }] };
    case 'professionnel-bloque': return { bloques: professionals.map(({ persona }) => persona), autorisations: authorised };
    case 'opposition-urgence': return { urgence: { brisDeGlace: false, centre15: false } };
    default: return { autorisations: authorised };
  }
}

/** A person without RPPS is unknown to the national directory. */
export const directoryEntries = (professionnels: readonly AdmittedProfessional[]): NonNullable<DmpSeed['professionnels']> =>
  professionnels.flatMap(({ persona: cle, rpps, nom, prenom, profession, savoirFaire }) =>
    (rpps === undefined ? [] : [{ cle, rpps, nom, prenom, profession, ...(savoirFaire === undefined ? {} : { savoirFaire }) }]));

/** Another geographic site of the same juridical entity, under contract. */
export const sisterSite = ({ finessJuridique }: StructureRef): DmpSeed =>
  ({ structures: [{ cle: 'autre-site', finess: '0B0990137', finessJuridique, raisonSociale: 'CH DES TROIS-VALLEES, SITE DU MOULIN', secteur: 'SA01', listeBlanche: { contrat: '-P6M' } }] });

/** Personas of a scenario as the mock DMP is seeded. */
export function dmpSeed({ professionnels, patients, structure, authorised, traits, now }: Newcomers, structureKnown: boolean): DmpSeed {
  const { persona, ...place } = structure;
  return {
    ...(structureKnown ? {} : { structures: [{ cle: persona, ...place, listeBlanche: { contrat: '-P6M' } }] }),
    professionnels: directoryEntries(professionnels),
    patients: patients.map((patient) => ({
      cle: patient.persona, ins: patient.ins, oid: '1.2.250.1.213.1.4.10' as const, nom: patient.nom, prenom: patient.prenom, sexe: patient.sexe, naissance: patient.naissance,
      situation: patient.situation as SeededPatient['situation'],
      ...(traits?.has(patient.persona) === true ? { traitsDmp: { nom: patient.nom, prenom: patient.prenom, sexe: patient.sexe, naissance: patient.naissance, ...traits.get(patient.persona) } } : {}), ...dmpOf(patient, structure, authorised),
    })),
    documents: patients.flatMap((patient) => DOCUMENTS.map((document, index) => ({
      ...document, date: lastYear(now, document.date), cle: `${patient.persona}-${index + 1}`, patient: patient.persona, uniqueId: oidOf(`${patient.ins}|${index}`), auteur: AUTHOR,
    }))),
  };
}
