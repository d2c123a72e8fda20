import type { DmpSeed } from '../dmp/admin-client';
import type { AdmittedPatient } from '../dpi/contract';
import { AUTHOR, oidOf } from './dmp-seed';

type SeededDocument = NonNullable<DmpSeed['documents']>[number];
/** A document of a set, before it belongs to a patient. */
type Sketch = Omit<SeededDocument, 'cle' | 'patient' | 'uniqueId' | 'auteur'> & { auteur?: SeededDocument['auteur'] };
/** `own`: persona of the professional at work, who may be an author; `inTown`: the same person, in the practice they also have. */
interface Around { patient: AdmittedPatient; own: string; inTown: SeededDocument['auteur']; now: Date; /** Persona of the structure where the scenario takes place. */ structure: string }

const REPORT = { typeCode: '11488-4', niveau: 1 as const };
/** A day of the year before: never older than two years, never to come. */
const lastYear = (now: Date, rest: string): string => `${now.getUTCFullYear() - 1}-${rest}`;

/** A minute ago. */
const arrived = (now: Date): string => new Date(now.getTime() - 60_000).toISOString().replace(/\.\d+Z$/, 'Z');

/** What a scenario says a record also contains → its documents. */
const SETS: Readonly<Record<string, (around: Around) => Sketch[]>> = {
  'un document dans chaque état': ({ own, now }) => [
    { ...REPORT, titre: 'Consultation d’addictologie', date: lastYear(now, '09-03T09:00:00Z'), visibilite: 'masque-ps', auteur: own },
    { ...REPORT, titre: 'Annonce à faire au patient', date: lastYear(now, '09-04T09:00:00Z'), visibilite: 'invisible-patient' },
    { ...REPORT, titre: 'Consultation demandée en secret', date: lastYear(now, '09-05T09:00:00Z'), visibilite: 'invisible-representants-legaux' },
    { ...REPORT, titre: 'Ancien bilan archivé', date: lastYear(now, '09-06T09:00:00Z'), statut: 'archive' },
    { ...REPORT, titre: 'Compte rendu remplacé', date: lastYear(now, '09-07T09:00:00Z'), statut: 'obsolete' },
  ],
  'un document non visible du patient et un non visible de ses représentants légaux': ({ now }) => [
    { ...REPORT, titre: 'Annonce à faire au patient', date: lastYear(now, '09-04T09:00:00Z'), visibilite: 'invisible-patient' },
    { ...REPORT, titre: 'Consultation demandée en secret', date: lastYear(now, '09-05T09:00:00Z'), visibilite: 'invisible-representants-legaux' },
  ],
  'un document ancien qu\'un confrère vient de déposer': ({ now }) => [{ ...REPORT, titre: 'Avis du néphrologue', date: lastYear(now, '02-01T09:00:00Z'), depot: now.toISOString() }],
  'trois documents qu\'elle a écrits': ({ own, now }) => [
    { ...REPORT, titre: 'Avis de cardiologie', date: lastYear(now, '09-10T09:00:00Z'), auteur: own },
    { ...REPORT, titre: 'Résultat à annoncer', date: lastYear(now, '09-11T09:00:00Z'), visibilite: 'invisible-patient', auteur: own },
    { ...REPORT, titre: 'Consultation demandée en secret', date: lastYear(now, '09-12T09:00:00Z'), visibilite: 'invisible-representants-legaux', auteur: own },
  ],
  'deux documents déposés par le patient': ({ now }) => [
    { typeCode: 'EXPPAT_2', niveau: 1, titre: 'Mes remarques', date: lastYear(now, '10-01T09:00:00Z'), auteur: 'patient' },
    { typeCode: 'DOCPAT01', niveau: 1, titre: 'Ma synthèse', date: lastYear(now, '10-02T09:00:00Z'), auteur: 'patient' },
  ],
  'un document dont le type, la classe et le format sont inconnus du logiciel': ({ now }) => [{
    ...REPORT, niveau: 3, titre: 'Relevé d’une application', auteur: { application: 'Carnet de tension (application fictive)' }, date: lastYear(now, '10-03T09:00:00Z'),
    metadonnees: { typeCode: { code: 'BANC-TYPE', codeSystem: '2.25.1' }, classCode: { code: 'BANC-CLASSE', codeSystem: '2.25.1' }, formatCode: { code: 'urn:banc:format', codeSystem: '2.25.1' } },
  }],
  "un document d'un type que le logiciel ne connaît pas": ({ now }) => [{
    ...REPORT, titre: 'Relevé de marche', date: lastYear(now, '10-05T09:00:00Z'), metadonnees: { typeCode: { code: 'BANC-MARCHE', codeSystem: '2.25.1', displayName: 'Relevé d’activité physique' } },
  }],
  "un document rangé sous l'identifiant de patient suivi d'une date": ({ patient, now }) => [{
    ...REPORT, titre: 'Courrier d’avant la qualification', date: lastYear(now, '10-04T09:00:00Z'), metadonnees: { patientId: `${patient.ins}^^^&${patient.oid}&ISO^NH^^20200101` },
  }],
  'un document créé à minuit passé en été et un en hiver': ({ now }) => [
    { ...REPORT, titre: 'Garde de nuit en été', date: lastYear(now, '07-14T22:30:00Z') }, { ...REPORT, titre: 'Garde de nuit en hiver', date: lastYear(now, '12-31T23:30:00Z') },
  ],
  'un document écrit de sa main': ({ own, now }) => [{ ...REPORT, titre: 'Lettre au confrère', date: lastYear(now, '08-03T09:00:00Z'), auteur: own }],
  'un bilan de biologie du mois de février': ({ now }) => [{ typeCode: '11502-2', niveau: 3, titre: 'Biologie d’hiver', date: lastYear(now, '02-03T08:00:00Z') }],
  'deux documents d\'autres structures et un de la sienne': ({ own, now, structure }) => [
    { ...REPORT, titre: 'Consultation de pneumologie', date: arrived(now) }, { typeCode: '11502-2', niveau: 3, titre: 'Biologie de ville', date: arrived(now) },
    { ...REPORT, titre: 'Compte rendu du service', date: arrived(now), auteur: own, structure },
  ],
  'trois documents d\'un même lot, dont l\'un est aussi dans un autre': ({ now }) => [
    { ...REPORT, titre: 'Compte rendu d’hospitalisation', date: lastYear(now, '11-03T09:00:00Z'), lot: ['sejour', 'transfert'] }, { ...REPORT, titre: 'Ordonnance de sortie', date: lastYear(now, '11-03T10:00:00Z'), lot: 'sejour' },
    { typeCode: '11502-2', niveau: 3, titre: 'Biologie du séjour', date: lastYear(now, '11-03T11:00:00Z'), paragraphes: ['Ionogramme de sortie sans anomalie.'], lot: 'sejour' },
    { ...REPORT, titre: 'Lettre au centre de rééducation', date: lastYear(now, '11-04T09:00:00Z'), lot: 'transfert' },
  ],
  'un document de plus de deux ans': ({ now }) => [{ ...REPORT, titre: 'Opération ancienne', date: `${now.getUTCFullYear() - 6}-05-02T09:00:00Z` }],
  "un document masqué par un confrère": ({ now }) => [{ ...REPORT, titre: 'Suivi confidentiel', date: lastYear(now, '08-01T09:00:00Z'), visibilite: 'masque-ps' }],
  'un document du patient, masqué': ({ now }) => [{ typeCode: 'EXPPAT_2', niveau: 1, titre: 'Mes notes confidentielles', date: lastYear(now, '08-02T09:00:00Z'), visibilite: 'masque-ps', auteur: 'patient' }],
  'un bilan de biologie masqué qu\'elle a écrit': ({ own, now }) => [{ typeCode: '11502-2', niveau: 3, titre: 'Bilan confidentiel', date: lastYear(now, '08-04T09:00:00Z'), visibilite: 'masque-ps', auteur: own }],
  "un document masqué qu'il a écrit dans son cabinet": ({ inTown, now }) => [{ ...REPORT, titre: 'Suivi confidentiel', date: arrived(now), visibilite: 'masque-ps', auteur: inTown }],
  'un document masqué qu\'elle a écrit': ({ own, now }) => [{ ...REPORT, niveau: 3, paragraphes: ['Suivi confidentiel, à la demande du patient.'], titre: 'Suivi confidentiel', date: lastYear(now, '08-01T09:00:00Z'), visibilite: 'masque-ps', auteur: own }],
};

/** @throws Error when no set has this name. */
export function documentsOf(set: string, around: Around): SeededDocument[] {
  const sketches = SETS[set];
  if (sketches === undefined) throw new Error(`Le banc ne connaît pas « ${set} » ; attendu : ${Object.keys(SETS).join(' ; ')}.`);
  return sketches(around).map(({ auteur = AUTHOR, ...document }, index) => {
    const cle = `${around.patient.persona}-${slug(set)}-${index + 1}`;
    return { ...document, cle, patient: around.patient.persona, uniqueId: oidOf(`${around.patient.ins}|${cle}`), auteur };
  });
}

/** Word of each submission set these documents share → their titles. */
export function lotsOf(documents: readonly SeededDocument[]): Map<string, string[]> {
  const lots = new Map<string, string[]>();
  for (const { lot, titre } of documents) for (const word of lot === undefined ? [] : [lot].flat()) lots.set(word, [...lots.get(word) ?? [], titre]);
  return lots;
}

const slug = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40).replace(/-$/, '');
