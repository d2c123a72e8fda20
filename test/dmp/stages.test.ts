import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import { newContext, type AdmissionContext, type Incoming } from '../../support/dmp/admission/context';
import { admit } from '../../support/dmp/admission/pipeline';
import { createReplayCache } from '../../support/dmp/admission/replay';
import { fraicheur } from '../../support/dmp/admission/fraicheur';
import { droitFonctionnel } from '../../support/dmp/admission/droit-fonctionnel';
import { listeBlanche } from '../../support/dmp/admission/liste-blanche';
import { structure, structIdIn } from '../../support/dmp/admission/structure';
import { vihfContenu } from '../../support/dmp/admission/vihf-contenu';
import { DocumentLibrary } from '../../support/dmp/cda/library';
import { loadPersonas } from '../../support/dmp/personas/load';
import { loadAirRights, loadIndirectRights } from '../../support/dmp/rights/table';
import { loadSettings, type DmpSettings } from '../../support/dmp/settings';
import { traceOf } from '../../support/dmp/traces/national';
import { DmpWorld } from '../../support/dmp/world/world';
import type { VihfClaims } from '../../support/vihf/claims';

const at = new Date('2026-11-22T10:00:00.000Z');
const key = createPublicKey(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ type: 'spki', format: 'pem' }));
const CLAIMS: VihfClaims = {
  id: '_a', issueInstant: at.toISOString(), issuer: 'CN=c,OU=10B0999001,C=FR', nameId: '899900200371', authnInstant: at.toISOString(), classRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:TimeSyncToken',
  decl: 'CONF_EXI_PGSSIS', structure: '10B0999001', secteur: 'SA01^1.2.250.1.71.4.2.4', subjectId: 'x', roles: [{ code: '60', codeSystem: '1.2.250.1.71.1.2.7' }], version: '3.0', mode: 'INDIRECTE_RENFORCEE',
  patient: '259079999900176^^^&1.2.250.1.213.1.4.10&ISO^NH', ressourceUrn: 'urn:dmp', purposeOfUse: { code: 'NORMAL', codeSystem: '1.2.250.1.213.1.1.4.248' }, lpsNom: 'l', lpsVersion: '1', lpsHomologation: 'h',
};

/** A context as the stages before would leave it. */
function context(o: { claims?: Partial<VihfClaims>; settings?: Partial<DmpSettings>; incoming?: Partial<Incoming>; structId?: string; signer?: string } = {}): AdmissionContext {
  const settings = loadSettings(o.settings);
  const world = new DmpWorld(loadPersonas(), settings, at);
  const claims = { ...CLAIMS, ...o.claims };
  return {
    ...newContext({
      method: 'POST', path: '/', service: 'patients', body: Buffer.alloc(0), at, certificate: { ok: true, structId: o.structId ?? '10B0999001', subject: '', key }, ...o.incoming,
    }, {
      world, settings, trust: { resolveSigner: () => ({ ok: false, code: 'PKI-AUTRE-AC', detail: '' }) }, replay: createReplayCache(settings.replayCapacity), library: new DocumentLibrary(world),
      rights: { air: loadAirRights(), indirect: loadIndirectRights() },
    }),
    claims, air: claims.mode === 'INDIRECTE_RENFORCEE', signer: o.signer ?? 'CN=c,OU=10B0999001,O=CH,C=FR', asked: { transaction: 'TD0.3', request: { action: 'AJOUT' } },
  };
}

const causeOf = (outcome: ReturnType<typeof admit>): string => (outcome.admitted ? 'admis' : outcome.cause);

describe('stages as pure functions', () => {
  test('identite-tls: a certificate that no longer holds on a connection kept alive', () => {
    const outcome = admit(context({ incoming: { certificate: { ok: false, code: 'PKI-EXPIRE', detail: 'le 1er' } } }));
    assert.deepEqual(outcome.admitted ? {} : { stage: outcome.stage, cause: outcome.cause }, { stage: 'identite-tls', cause: 'PKI-EXPIRE' });
  });
  test('vihf-contenu: the place of the primary method is a parameter', () => {
    const settings = { methodPlace: 'Methode_Primaire' };
    assert.equal(causeOf(vihfContenu(context({ settings }))), 'DMP-VIHF-METHODE');
    assert.equal(causeOf(vihfContenu(context({ settings, claims: { decl: undefined, otherAttributes: { Methode_Primaire: ['CONF_EXI_PGSSIS'] } } }))), 'admis');
    assert.equal(causeOf(vihfContenu(context({ settings, claims: { otherAttributes: { Methode_Primaire: ['CONF_EXI_PGSSIS', 'AUTRE'] } } }))), 'DMP-VIHF-METHODE');
  });
  test('vihf-contenu: codes of access are not case-sensitive (TRE_R248)', () => { assert.equal(causeOf(vihfContenu(context())), 'admis'); });
  test('vihf-contenu: Conditions hold within the tolerance', () => {
    const window = (from: number, to: number): Partial<VihfClaims> => ({ notBefore: new Date(at.getTime() + from).toISOString(), notOnOrAfter: new Date(at.getTime() + to).toISOString() });
    const causes = [window(-1, 1), window(1_500, 9_000), window(2_500, 9_000), window(-9_000, -1_500), window(-9_000, -2_000)].map((claims) => causeOf(vihfContenu(context({ claims }))));
    assert.deepEqual(causes, ['admis', 'admis', 'DMP-VIHF-CONDITIONS', 'admis', 'DMP-VIHF-CONDITIONS']);
  });
  test('fraicheur: one second around each edge, with and without tolerance', () => {
    const verdicts = (clockToleranceMs: number): string[] => [-33_000, -32_000, -31_000, -30_000, -29_000, 0, 2_000, 3_000].map((shift) =>
      causeOf(fraicheur(context({ settings: { clockToleranceMs }, claims: { issueInstant: new Date(at.getTime() + shift).toISOString() } }))));
    const [late, early] = ['DMP-JETON-PERIME', 'DMP-JETON-FUTUR'];
    assert.deepEqual(verdicts(2_000), [late, 'admis', 'admis', 'admis', 'admis', 'admis', 'admis', early]);
    assert.deepEqual(verdicts(0), [late, late, late, 'admis', 'admis', 'admis', early, early]);
  });
  test('fraicheur: a life that follows the context has no measure, and no end to its uses; the future stays refused', () => {
    const shifted = (shift: number): AdmissionContext => context({ settings: { vieDuJeton: 'selon-le-contexte' }, claims: { issueInstant: new Date(at.getTime() + shift).toISOString() } });
    const old = shifted(-3_600_000);
    assert.deepEqual([old, old, shifted(3_000)].map((one) => causeOf(fraicheur(one))), ['admis', 'admis', 'DMP-JETON-FUTUR']);
  });
  test('vihf-contenu: the readings a profile may choose are each admitted when chosen, and only then', () => {
    const twins: [Partial<DmpSettings>, Partial<VihfClaims>, string][] = [
      [{ methodValues: ['CONF_EXI_PGSSIS', 'OTP_SMS'] }, { decl: 'OTP_SMS' }, 'DMP-VIHF-METHODE'],
      [{ accessModeSystems: ['1.2.250.1.213.1.1.4.248', '1.2.250.1.213.1.1.4.336'] }, { purposeOfUse: { code: 'normal', codeSystem: '1.2.250.1.213.1.1.4.336' } }, 'DMP-VIHF-ACCES'],
      [{ adeli: true }, { nameId: '00B2800585' }, 'DMP-VIHF-NAMEID'],
    ];
    for (const [settings, claims, cause] of twins) assert.deepEqual([causeOf(vihfContenu(context({ claims }))), causeOf(vihfContenu(context({ claims, settings })))], [cause, 'admis']);
    assert.equal(causeOf(vihfContenu(context({ claims: { nameId: '10B0999001/x' }, settings: { adeli: true } }))), 'DMP-VIHF-NAMEID', 'an internal identifier is no ADELI');
  });
  test('structure: geographic certificates alone, or the vendor’s too', () => {
    const couple = { structId: '10B0999900', signer: 'CN=c,OU=10B0999900,C=FR' }, vendor = { structId: '339172288100052', signer: 'CN=v,OU=339172288100052,C=FR' };
    assert.deepEqual([couple, vendor].map((one) => causeOf(structure(context(one)))), ['admis', 'DMP-STRUCTURE-DIFFERENTE']);
    assert.equal(causeOf(structure(context({ ...couple, settings: { coupleJuridique: false } }))), 'DMP-STRUCTURE-DIFFERENTE');
    assert.equal(causeOf(structure(context({ ...vendor, settings: { certificatEditeur: true } }))), 'admis');
  });
  test('liste-blanche: the site under contract, or the certificate of an entity that has one', () => {
    // The annexe loses its contract; the other site of the same juridical entity keeps its own.
    const listed = (told: string, structId: string, reading: DmpSettings['listeBlanche']): string => {
      const own = context({ claims: { structure: told }, structId, settings: { listeBlanche: reading } });
      own.dmp.world.whitelist.delete('0B0999002');
      return causeOf(listeBlanche(own));
    };
    assert.deepEqual([listed('10B0999002', '10B0999900', 'finess'), listed('10B0999002', '10B0999900', 'certificat')], ['DMP-LISTE-ABSENTE', 'admis']);
    assert.deepEqual([listed('10B0999001', '10B0999002', 'finess'), listed('10B0999001', '10B0999002', 'certificat')], ['admis', 'DMP-LISTE-ABSENTE']);
    assert.equal(listed('10B0999001', '339172288100052', 'certificat'), 'DMP-LISTE-ABSENTE', 'a certificate of nobody the list knows');
  });
  test('droit-fonctionnel: feeding in AIR, when exigence 24 of v0.1 is read so', () => {
    const feeding = (settings: Partial<DmpSettings> = {}): AdmissionContext => ({ ...context({ settings }), reader: { rpps: '99900200371', finess: '0B0999001', mode: 'normal' }, asked: { transaction: 'TD2.1' } as AdmissionContext['asked'] });
    assert.deepEqual([causeOf(droitFonctionnel(feeding())), causeOf(droitFonctionnel(feeding({ alimentationEnAir: true })))], ['DMP-DROIT-FONCTIONNEL', 'admis']);
  });
  test('fraicheur: a full registry refuses', () => {
    const full = context({ settings: { replayCapacity: 1 } });
    assert.equal(causeOf(fraicheur(full)), 'admis');
    assert.equal(causeOf(fraicheur({ ...full, claims: { ...CLAIMS, id: '_b' } })), 'DMP-JETONS-PLEIN');
    assert.equal(causeOf(fraicheur(full)), 'DMP-JETON-REJOUE');
  });
  for (const [name, told, certificate, seal, expected] of [
    ['all the same', '10B0999001', '10B0999001', '10B0999001', 'admis'],
    ['certificates of the juridical entity', '10B0999001', '10B0999900', '10B0999900', 'admis'],
    ['seal of the entity, TLS of the site', '10B0999001', '10B0999001', '10B0999900', 'admis'],
    ['TLS of the entity, seal of the site', '10B0999002', '10B0999900', '10B0999002', 'admis'],
    ['another site of the same entity', '10B0999002', '10B0999001', '10B0999001', 'DMP-STRUCTURE-DIFFERENTE'],
    ['a site of another entity', '10B0999003', '10B0999900', '10B0999900', 'DMP-STRUCTURE-DIFFERENTE'],
    ['a seal of another structure', '10B0999001', '10B0999001', '10B0999003', 'DMP-STRUCTURE-CACHET'],
    ['a structure nobody knows', '10B0999999', '10B0999999', '10B0999999', 'DMP-STRUCTURE-INCONNUE'],
    ['a closed site', '10B0999007', '10B0999007', '10B0999007', 'DMP-STRUCTURE-INCONNUE'],
  ] as const) {
    test(`structure: ${name}`, () => {
      assert.equal(causeOf(structure(context({ claims: { structure: told }, structId: certificate, signer: `CN=c,OU=${seal},O=CH,C=FR` }))), expected);
    });
  }
  test('the OU of an RFC 2253 name, never a piece of another attribute', () => {
    assert.deepEqual([structIdIn('CN=x,OU=10B,O=a'), structIdIn('OU=10B'), structIdIn('CN=xOU=20B,O=a')], ['10B', '10B', '']);
  });
  test('the national trace names nobody the token did not prove', () => {
    const known = traceOf(context(), undefined, undefined);
    const unknown = traceOf({ ...context(), claims: undefined }, undefined, undefined);
    assert.deepEqual([known.professionnel, known.structure, unknown.professionnel, unknown.structure], ['899900200371', '10B0999001', undefined, '10B0999001']);
  });
});
