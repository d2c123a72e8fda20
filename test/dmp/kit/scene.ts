import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { admit } from '../../../support/dmp/admission/pipeline';
import type { AdmissionContext, Asked } from '../../../support/dmp/admission/context';
import { newContext } from '../../../support/dmp/admission/context';
import { dossier } from '../../../support/dmp/admission/dossier';
import { droitFonctionnel } from '../../../support/dmp/admission/droit-fonctionnel';
import type { Outcome } from '../../../support/dmp/admission/outcome';
import { createReplayCache } from '../../../support/dmp/admission/replay';
import { DocumentLibrary } from '../../../support/dmp/cda/library';
import { finessOf, rppsOf } from '../../../support/dmp/identifiers';
import type { DmpPersonas, DmpSeed } from '../../../support/dmp/personas/schema';
import { loadAirRights, loadIndirectRights } from '../../../support/dmp/rights/table';
import { loadSettings, type DmpSettings } from '../../../support/dmp/settings';
import type { AccessMode } from '../../../support/dmp/world/reader';
import { DmpWorld } from '../../../support/dmp/world/world';
import { OID, type Coded, type VihfClaims } from '../../../support/vihf/claims';
import { DOCUMENT_STATUS, QUERY_SLOT, REPOSITORY_UNIQUE_ID, STORED_QUERY } from '../../../support/xds/types';

export const AT = new Date('2026-06-01T10:00:00.000Z');
const key = createPublicKey(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ type: 'spki', format: 'pem' }));
const NON_PS = '1.2.250.1.213.1.1.4.6';

export const PATIENT = { ins: '259079999900176', oid: '1.2.250.1.213.1.4.10' };

/** Who acts: a role as the VIHF tells it, and an RPPS. */
export interface Actor { rpps: string; roles: Coded[]; mode?: AccessMode; air?: boolean; structure?: string }

export const physician = (rpps: string, mode?: AccessMode): Actor => ({ rpps, mode, roles: [{ code: '10', codeSystem: OID.profession }, { code: 'SM54', codeSystem: OID.savoirFaire }] });
export const ofProfession = (rpps: string, code: string, second?: string, mode?: AccessMode): Actor => ({
  rpps, mode, roles: [{ code, codeSystem: /^\d/.test(code) ? OID.profession : NON_PS }, ...(second === undefined ? [] : [{ code: second, codeSystem: OID.sectionPharmacien }])],
});

/** Professionals of the tables, all working in one structure. */
export const RPPS = { auteur: '99900200371', autre: '99900200744', traitant: '99900202229', bloque: '99900202591' };

const base: DmpSeed = {
  structures: [{ cle: 's', finess: '0B0999001', finessJuridique: '0B0999900', raisonSociale: 'Structure', secteur: 'SA01', listeBlanche: { contrat: '-P1M' } }],
  professionnels: [
    { cle: 'auteur', rpps: RPPS.auteur, nom: 'A', prenom: 'A', profession: '10', savoirFaire: 'SM54' }, { cle: 'autre', rpps: RPPS.autre, nom: 'B', prenom: 'B', profession: '10', savoirFaire: 'SM54' },
    { cle: 'traitant', rpps: RPPS.traitant, nom: 'C', prenom: 'C', profession: '10', savoirFaire: 'SM54' }, { cle: 'bloque', rpps: RPPS.bloque, nom: 'D', prenom: 'D', profession: '10', savoirFaire: 'SM54' },
  ],
  patients: [{ cle: 'p', ...PATIENT, oid: '1.2.250.1.213.1.4.10', nom: 'FICTIVE', prenom: 'Jeanne', sexe: 'F', naissance: '1959-07-14', situation: 'nominal', medecinTraitant: 'traitant', bloques: ['bloque'], autorisations: [{ structure: 's', accordee: '-P1M' }] }],
};

export interface Scene { world: DmpWorld; settings: DmpSettings; context(actor: Actor, asked: Asked, at?: Date): AdmissionContext }

/** A world of one patient, with the documents given and some of the patient's facts changed; no network, no keys. */
export function scene(documents: NonNullable<DmpSeed['documents']>, o: { patient?: object; settings?: Partial<DmpSettings> } = {}): Scene {
  const settings = loadSettings(o.settings);
  const world = new DmpWorld({ professionnels: [], patients: [], structures: [], documents: [] } satisfies DmpPersonas, settings, AT);
  world.seed({ ...base, patients: base.patients?.map((p) => ({ ...p, ...o.patient })), documents }, AT, 'essai');
  const library = new DocumentLibrary(world);
  const rights = { air: loadAirRights(), indirect: loadIndirectRights() };
  return {
    world, settings,
    context(actor, asked, at = AT) {
      const claims = claimsOf(actor);
      const { air = true, mode = 'normal' } = actor;
      return {
        ...newContext({ method: 'POST', path: '/', body: Buffer.alloc(0), at, certificate: { ok: true, structId: '10B0999001', subject: '', key } },
          { world, settings, trust: { resolveSigner: () => ({ ok: false, code: 'PKI-AUTRE-AC', detail: '' }) }, replay: createReplayCache(10), library, rights }),
        claims, air, patient: PATIENT, asked, transaction: asked.transaction, reader: { mode, rpps: rppsOf(claims.nameId), finess: finessOf(claims.structure ?? ''), roles: claims.roles },
      };
    },
  };
}

const claimsOf = ({ rpps, roles, structure = '10B0999001' }: Actor): VihfClaims => ({ id: '_a', issueInstant: '', issuer: '', nameId: `8${rpps}`, roles, structure });

export const document = (cle: string, more: Partial<NonNullable<DmpSeed['documents']>[number]> = {}): NonNullable<DmpSeed['documents']>[number] => ({
  cle, patient: 'p', uniqueId: `2.25.${[...cle].reduce((n, c) => n * 31n + BigInt(c.charCodeAt(0)), 7n).toString()}`, titre: cle, typeCode: '11488-4', niveau: 3, auteur: 'auteur', structure: 's', date: '2026-05-20T09:00:00Z', ...more,
});

export const reading = (uniqueId: string): Asked => ({ transaction: 'TD3.2', requests: [{ repositoryUniqueId: REPOSITORY_UNIQUE_ID, documentUniqueId: uniqueId }] });
export const ALL_STATUSES = Object.values(DOCUMENT_STATUS);
export const searching = (slots: Record<string, string[]> = {}, returnType: 'LeafClass' | 'ObjectRef' = 'LeafClass'): Asked =>
  ({ transaction: 'TD3.1', query: { queryId: STORED_QUERY.findDocuments, returnType, composed: true, slots: { [QUERY_SLOT.status]: ALL_STATUSES, ...slots } } });

/** `oui`, or the cause of the refusal. */
export const told = (outcome: Outcome): string => (outcome.admitted ? 'oui' : outcome.cause);

/** The two stages that decide rights: the transaction's, then the record's. */
export function decide(context: AdmissionContext): Outcome {
  const right = droitFonctionnel(context);
  return right.admitted ? dossier(context) : right;
}
export { admit };

/** Titles a search lists, or the cause of its refusal. */
export function listed(context: AdmissionContext): string[] | string {
  const outcome = decide(context);
  if (!outcome.admitted) return outcome.cause;
  return context.granted?.kind === 'entries' ? context.granted.documents.map(({ entry }) => entry.title) : [];
}
