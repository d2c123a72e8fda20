import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { ADMISSION } from '../../../support/dmp/admission/pipeline';
import type { VihfClaims } from '../../../support/vihf/claims';
import { issueVihf } from '../../../support/vihf/issue/issue';
import { airClaims, send, signerOf, type Bench, type Call } from './bench';
import { documentId, find, retrieve, td02, td03 } from './requests';

interface Row {
  name: string; stage: string; code: string; reason: RegExp;
  /** What is wrong with an otherwise lawful request. */
  call: (bench: Bench) => Promise<Partial<Call>> | Partial<Call>;
  status?: number;
}

const claims = (changes: Partial<VihfClaims>) => (bench: Bench): Partial<Call> => ({ claims: airClaims(bench, changes) });
const iso = (bench: Bench, shiftMs: number): string => new Date(bench.clock.now().getTime() + shiftMs).toISOString();
const VIHF = 'DMPSimuleVihf';

/** One row, one stage: the request is lawful but for what its name says. */
const ROWS: Row[] = [
  { name: 'a GET', stage: 'http', code: 'DMPSimuleHttp', reason: /HTTP est un GET/, status: 405, call: () => ({ method: 'GET' }) },
  { name: 'an unknown service', stage: 'http', code: 'DMPSimuleHttp', reason: /Aucun service/, status: 404, call: () => ({ path: 'annuaire' }) },
  { name: 'a compressed body', stage: 'http', code: 'DMPSimuleHttp', reason: /compressé \(gzip\)/, status: 415, call: () => ({ headers: { 'Content-Encoding': 'gzip' } }) },
  { name: 'a body over 2 MB', stage: 'http', code: 'DMPSimuleHttp', reason: /dépasse 2097152/, status: 413, call: () => ({ raw: Buffer.alloc(2_097_153, 0x20) }) },
  { name: 'SOAP 1.1', stage: 'soap', code: 'DMPSimuleHttp', reason: /text\/xml/, status: 415, call: () => ({ contentType: 'text/xml; charset=utf-8' }) },
  { name: 'a DOCTYPE', stage: 'soap', code: 'DMPSimuleXml', reason: /DOCTYPE/, call: () => ({ edit: (xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY e "x">]>') }) },
  { name: 'an unknown action', stage: 'soap', code: 'DMPSimuleAction', reason: /urn:autre/, call: () => ({ action: 'urn:autre', contentType: 'application/soap+xml' }) },
  { name: 'two actions', stage: 'soap', code: 'DMPSimuleAction', reason: /urn:ihe:iti:2007:RetrieveDocumentSet/, call: () => ({ contentType: 'application/soap+xml; action="urn:ihe:iti:2007:RetrieveDocumentSet"' }) },
  { name: 'another service', stage: 'soap', code: 'DMPSimuleService', reason: /service registry.*|patients/, call: () => ({ path: 'registry' }) },
  { name: 'no MessageID', stage: 'soap', code: 'DMPSimuleAdressage', reason: /MessageID/, call: () => ({ edit: (xml) => xml.replace(/<wsa:MessageID>[^<]*<\/wsa:MessageID>/, '') }) },
  { name: 'a header to be understood', stage: 'soap', code: 'DMPSimuleSoap', reason: /doit être compris/, call: () => ({ edit: (xml) => xml.replace('</soap:Header>', '<x:x xmlns:x="urn:x" soap:mustUnderstand="1"/></soap:Header>') }) },
  { name: 'no token', stage: 'vihf-integrite', code: 'DMPSimuleSignature', reason: /Aucune assertion/, call: () => ({ edit: (xml) => xml.replace(/<wsse:Security.*<\/wsse:Security>/s, '') }) },
  { name: 'one digit changed after signing', stage: 'vihf-integrite', code: 'DMPSimuleSignature', reason: /condensat/, call: () => ({ edit: (xml) => xml.replace('>899900200371<', '>899900200744<') }) },
  { name: 'signed by the authentication certificate', stage: 'vihf-integrite', code: 'DMPInvalidCertificate', reason: /certificat/i, call: (bench) => {
    const own = bench.pki.structures['ch-fictif']!;
    const signer = signerOf(own.authCli);
    return { assertion: issueVihf({ ...airClaims(bench), issuer: signer.issuer }, signer) };
  } },
  ...([['issueInstant', 'not a date'], ['authnInstant', '2026-01-01T10:00:00+01:00']] as const).map(([name, valeur]): Row =>
    ({ name: `${name} ${valeur}`, stage: 'vihf-contenu', code: VIHF, reason: new RegExp(name), call: claims({ [name]: valeur }) })),
  ...(['classRef', 'version', 'structure', 'secteur', 'subjectId', 'patient', 'ressourceUrn', 'lpsNom', 'lpsVersion', 'lpsHomologation', 'purposeOfUse', 'authnInstant'] as const).map((name): Row =>
    ({ name: `without ${name}`, stage: 'vihf-contenu', code: VIHF, reason: new RegExp(`ne porte pas ${name}`), call: claims({ [name]: undefined }) })),
  { name: 'without role', stage: 'vihf-contenu', code: VIHF, reason: /ne porte pas roles/, call: claims({ roles: [] }) },
  { name: 'VIHF 2.0', stage: 'vihf-contenu', code: VIHF, reason: /2\.0.*3\.0 ou 4\.0/, call: claims({ version: '2.0' }) },
  { name: 'DIRECTE with an organisation’s certificate', stage: 'vihf-contenu', code: VIHF, reason: /DIRECTE/, call: claims({ mode: 'DIRECTE' }) },
  { name: 'another resource', stage: 'vihf-contenu', code: VIHF, reason: /urn:ror/, call: claims({ ressourceUrn: 'urn:ror' }) },
  { name: 'brisDeGlace, not of the nomenclature', stage: 'vihf-contenu', code: VIHF, reason: /brisDeGlace/, call: claims({ purposeOfUse: { code: 'brisDeGlace', codeSystem: '1.2.250.1.213.1.1.4.248' } }) },
  { name: 'purpose of use under .336', stage: 'vihf-contenu', code: VIHF, reason: /1\.2\.250\.1\.213\.1\.1\.4\.336/, call: claims({ purposeOfUse: { code: 'normal', codeSystem: '1.2.250.1.213.1.1.4.336' } }) },
  { name: 'sector without OID', stage: 'vihf-contenu', code: VIHF, reason: /« SA01 »/, call: claims({ secteur: 'SA01' }) },
  { name: 'RPPS on 11 digits', stage: 'vihf-contenu', code: VIHF, reason: /99900200371/, call: claims({ nameId: '99900200371' }) },
  { name: 'internal identifier in AIR', stage: 'vihf-contenu', code: VIHF, reason: /10B0999001\/interne/, call: claims({ nameId: '10B0999001/interne' }) },
  { name: 'RPPS with a wrong key', stage: 'vihf-contenu', code: VIHF, reason: /clé du RPPS/, call: claims({ nameId: '899900200372' }) },
  { name: 'a SIRET in AIR', stage: 'vihf-contenu', code: VIHF, reason: /339172288100052/, call: claims({ structure: '339172288100052' }) },
  { name: 'a role of another nomenclature', stage: 'vihf-contenu', code: VIHF, reason: /premier rôle/, call: claims({ roles: [{ code: '10', codeSystem: '1.2.3' }] }) },
  { name: 'a physician without speciality', stage: 'vihf-contenu', code: 'DMPSimuleRole', reason: /profession 10/, call: claims({ roles: [{ code: '10', codeSystem: '1.2.250.1.71.1.2.7' }] }) },
  { name: 'a pharmacist with a physician’s speciality', stage: 'vihf-contenu', code: 'DMPSimuleRole', reason: /profession 21/, call: claims({ roles: [{ code: '21', codeSystem: '1.2.250.1.71.1.2.7' }, { code: 'SM04', codeSystem: '1.2.250.1.71.4.2.5' }] }) },
  { name: 'an unknown authentication class', stage: 'vihf-contenu', code: VIHF, reason: /classe SAML/, call: claims({ classRef: 'MotDePasse' }) },
  { name: 'no primary method', stage: 'vihf-contenu', code: VIHF, reason: /AuthnContextDecl.*absente/, call: claims({ decl: undefined }) },
  { name: 'APP_BROWSER_AUTH', stage: 'vihf-contenu', code: VIHF, reason: /APP_BROWSER_AUTH/, call: claims({ decl: 'APP_BROWSER_AUTH' }) },
  { name: 'Conditions in the past', stage: 'vihf-contenu', code: VIHF, reason: /Conditions/, call: (bench) => claims({ notBefore: iso(bench, -60_000), notOnOrAfter: iso(bench, -30_000) })(bench) },
  { name: 'an INS with a wrong key', stage: 'vihf-contenu', code: VIHF, reason: /resource-id/, call: claims({ patient: '259079999900177^^^&1.2.250.1.213.1.4.10&ISO^NH' }) },
  { name: 'an INS of production', stage: 'vihf-contenu', code: VIHF, reason: /OID 1\.2\.250\.1\.213\.1\.4\.8/, call: claims({ patient: '259079999900176^^^&1.2.250.1.213.1.4.8&ISO^NH' }) },
  { name: 'the token of another patient', stage: 'vihf-contenu', code: 'DMPSimulePatientDifferent', reason: /162039999900211.*259079999900176/, call: claims({ patient: '162039999900211^^^&1.2.250.1.213.1.4.10&ISO^NH' }) },
  { name: 'the token of another patient, in a search', stage: 'vihf-contenu', code: 'XDSPatientIdDoesNotMatch', reason: /162039999900211/, status: 200, call: (bench) => ({ ...find(bench), ...claims({ patient: '162039999900211^^^&1.2.250.1.213.1.4.10&ISO^NH' })(bench) }) },
  { name: 'the FINESS of another structure', stage: 'structure', code: 'DMPSimulePersonneMorale', reason: /10B0999003.*10B0999001/, call: (bench) => ({ claims: airClaims(bench, { structureKey: 'clinique-non-declaree' }) }) },
  { name: 'the seal of another structure', stage: 'structure', code: 'DMPSimulePersonneMorale', reason: /cachet est celui de 10B0999003/, call: (bench) =>
    ({ certificates: { authCli: bench.pki.structures['ch-fictif']!.authCli, sign: bench.pki.structures['clinique-non-declaree']!.sign } }) },
  { name: 'a closed site', stage: 'structure', code: 'DMPSimuleStructure', reason: /introuvable ou inactive/, call: (bench) =>
    ({ certificates: bench.pki.juridique['ch-fictif']!, claims: airClaims(bench, { structureKey: 'structure-inactive' }) }) },
  { name: 'a token of 33 s', stage: 'fraicheur', code: 'DMPSimuleJetonPerime', reason: /33\d{3} ms/, call: (bench) => claims({ issueInstant: iso(bench, -33_000) })(bench) },
  { name: 'a token of the future', stage: 'fraicheur', code: 'DMPSimuleJetonPerime', reason: /dans le futur/, call: (bench) => claims({ issueInstant: iso(bench, 10_000) })(bench) },
  { name: 'a token used before', stage: 'fraicheur', code: 'DMPSimuleJetonRejoue', reason: /déjà servi/, call: async (bench) => {
    const signer = signerOf(bench.pki.structures['ch-fictif']!.sign);
    const assertion = issueVihf({ ...airClaims(bench), issuer: signer.issuer }, signer);
    assert.equal((await send(bench, { ...td02(bench), assertion })).status, 200);
    return { assertion };
  } },
  { name: 'a structure never declared', stage: 'liste-blanche', code: 'DMPSimuleListeBlanche', reason: /0B0999003 n’est pas en liste blanche/, call: (bench) =>
    ({ certificates: bench.pki.structures['clinique-non-declaree']!, claims: airClaims(bench, { structureKey: 'clinique-non-declaree' }) }) },
  { name: 'the juridical FINESS', stage: 'liste-blanche', code: 'DMPSimuleListeBlanche', reason: /0B0999900 n’est pas/, call: (bench) =>
    ({ certificates: bench.pki.juridique['ch-fictif']!, claims: airClaims(bench, { structure: '10B0999900' }) }) },
  { name: 'a contract of 37 months', stage: 'liste-blanche', code: 'DMPSimuleListeBlancheExpiree', reason: /échu depuis/, call: async (bench) => { await bench.admin.whitelist({ action: 'inscrire', finess: '0B0999001', contrat: '-P37M' }); return {}; } },
  { name: 'a structure withdrawn', stage: 'liste-blanche', code: 'DMPSimuleStructureRetiree', reason: /retiré.*suspicion de mésusage/, call: async (bench) => { await bench.admin.whitelist({ action: 'retirer', finess: '0B0999001' }); return {}; } },
  { name: 'a software withdrawn', stage: 'liste-blanche', code: 'DMPSimuleLogicielRetire', reason: /DPI de test 1\.0/, call: async (bench) => { await bench.admin.whitelist({ action: 'retirer-logiciel', nom: 'DPI de test' }); return {}; } },
  { name: 'a search by a person who is not a PS', stage: 'droit-fonctionnel', code: 'DMPAccessDeniedByRightsService', reason: /personnel non PS/, call: (bench) => ({ ...find(bench), claims: airClaims(bench, { professional: 'secretaire-blanc' }) }) },
  { name: 'a search in plain INDIRECTE', stage: 'droit-fonctionnel', code: 'DMPAccessDeniedByRightsService', reason: /authentification INDIRECTE\./, call: (bench) => ({ ...find(bench), claims: airClaims(bench, { mode: 'INDIRECTE', decl: undefined }) }) },
  { name: 'a reading without mode', stage: 'droit-fonctionnel', code: 'DMPAccessDeniedByRightsService', reason: /INDIRECTE\./, call: (bench) => ({ ...retrieve([documentId(bench, 'nominal-biologie')]), claims: airClaims(bench, { mode: undefined, decl: undefined }) }) },
  { name: 'an authorisation asked in bris de glace', stage: 'droit-fonctionnel', code: 'DMPAccessDeniedByRightsService', reason: /bris_de_glace/, call: (bench) => ({ ...td03('AJOUT'), ...claims({ purposeOfUse: { code: 'bris_de_glace', codeSystem: '1.2.250.1.213.1.1.4.248' } })(bench) }) },
  { name: 'an RPPS of no directory', stage: 'professionnel', code: 'DMPSimuleProfessionnel', reason: /inconnu du répertoire/, call: claims({ nameId: '899900204076' }) },
  { name: 'a suspended professional', stage: 'professionnel', code: 'DMPSimuleProfessionnel', reason: /accès au DMP suspendu/, call: (bench) => ({ claims: airClaims(bench, { professional: 'dr-suspendu-garnier' }) }) },
  { name: 'a professional of elsewhere', stage: 'professionnel', code: 'DMPSimuleProfessionnelNonLie', reason: /ne sont pas liés/, call: (bench) => ({ claims: airClaims(bench, { professional: 'dr-ailleurs-noel' }) }) },
  { name: 'a professional blocked for presumed misuse', stage: 'surveillance', code: 'DMPSimuleMesusage', reason: / 1 dossier et 0 document en 60 minutes/, call: async (bench) => {
    const none = { dossiersAlerte: 0, dossiersBlocage: 0, documentsAlerte: 0, documentsBlocage: 0 };
    await bench.admin.reglages({ surveillance: { fenetreMinutes: 60, professionnel: { ...none, dossiersBlocage: 1 }, structure: none } });
    await send(bench, find(bench));
    return find(bench);
  } },
  ...([['patient-dmp-inexistant', 'XDSUnknownPatientId'], ['patient-dmp-ferme', 'DMPSimuleDossierFerme'], ['patient-sans-autorisation', 'DMPSimuleAutorisationAbsente'],
    ['patient-autorisation-expiree', 'DMPSimuleAutorisationExpiree'], ['patient-bloquant', 'DMPSimuleAccesBloque']] as const).map(([patientKey, code]): Row =>
    ({ name: `a search for ${patientKey}`, stage: 'dossier', code, reason: /./, status: 200, call: (bench) => ({ ...find(bench, patientKey), claims: airClaims(bench, { patientKey }) }) })),
  { name: 'a masked document', stage: 'dossier', code: 'XDSDocumentUniqueIdError', reason: /masque-ps/, status: 200, call: (bench) => retrieve([documentId(bench, 'nominal-masque')]) },
  { name: 'an entryUUID for a uniqueId', stage: 'dossier', code: 'XDSDocumentUniqueIdError', reason: /Aucun document/, status: 200, call: () => retrieve(['urn:uuid:3b1c1c1c-0000-4000-8000-000000000000']) },
  { name: 'another repository', stage: 'dossier', code: 'XDSUnknownRepositoryId', reason: /1\.2\.3/, status: 200, call: (bench) => retrieve([documentId(bench, 'nominal-biologie')], '1.2.3') },
];


export const admission = (theBench: () => Bench): void => {
  describe('admission: one request fails at each stage, and only there', () => {
    let bench: Bench;
    beforeEach(async () => { bench = theBench(); await bench.admin.reset(); });

    for (const row of ROWS) {
      test(`${row.stage}: ${row.name}`, async () => {
        const asked = await row.call(bench);
        const sent = await send(bench, { ...td02(bench), ...asked });
        const { admission: { admitted, stage, code, reason }, trace } = bench.last();
        assert.deepEqual({ admitted, stage, code }, { admitted: false, stage: row.stage, code: row.code }, reason);
        assert.match(reason ?? '', row.reason);
        assert.equal(sent.status, row.status ?? 500);
        const [national] = (await bench.admin.traces()).filter((one) => one.id === trace);
        assert.deepEqual({ issue: national?.issue, stage: national?.stage, code: national?.code, motif: national?.motif }, { issue: 'refusé', stage: row.stage, code: row.code, motif: reason });
        if (row.code.startsWith('DMPSimule') && sent.status !== 405 && !String(sent.headers['content-type']).startsWith('text/plain')) assert.match(sent.body.toString(), /\[simulé\]/);
      });
    }

    test('every stage of the pipeline has a row', () => {
      const missing = ADMISSION.map((s) => s.name).filter((name) => name !== 'identite-tls' && !ROWS.some((row) => row.stage === name));
      assert.deepEqual(missing, []);
    });
  });

  describe('admission: lawful variants', () => {
    let bench: Bench;
    beforeEach(async () => { bench = theBench(); await bench.admin.reset(); });
    const admitted = async (call: Partial<Call>): Promise<void> => {
      const sent = await send(bench, { ...td02(bench), ...call });
      assert.deepEqual(bench.last().admission, { admitted: true });
      assert.equal(sent.status, 200, sent.body.toString());
    };

    test('one certificate at the juridical FINESS, tokens at its geographic ones', async () => {
      const certificates = bench.pki.juridique['ch-fictif']!;
      await admitted({ certificates });
      await admitted({ certificates, claims: airClaims(bench, { structureKey: 'ch-fictif-annexe' }) });
    });
    test('reinstated after withdrawal, renewed after expiry', async () => {
      await bench.admin.whitelist({ action: 'retirer', finess: '0B0999001' });
      await bench.admin.whitelist({ action: 'retablir', finess: '0B0999001' });
      await admitted({});
      await bench.admin.whitelist({ action: 'inscrire', finess: '0B0999001', contrat: '-P37M' });
      await bench.admin.whitelist({ action: 'inscrire', finess: '0B0999001' });
      await admitted({});
    });
    test('a withdrawal of another version or product', async () => {
      await bench.admin.whitelist({ action: 'retirer-logiciel', nom: 'DPI de test', version: '0.9' });
      await admitted({});
      await bench.admin.whitelist({ action: 'retirer-logiciel', nom: 'DPI de test', version: '1.0' });
      await send(bench, td02(bench));
      assert.equal(bench.last().admission.stage, 'liste-blanche');
      await bench.admin.whitelist({ action: 'retablir-logiciel', nom: 'DPI de test' });
      await admitted({});
    });
    test('VIHF 4.0, the kit’s spelling of the mode, told in the trace', async () => {
      await admitted(claims({ version: '4.0', modeAttribute: 'Authentification_Mode' })(bench));
      assert.match((await bench.admin.traces()).at(-1)?.avertissements?.join() ?? '', /Authentification_Mode/);
    });
    test('a token at the edge of its life, clocks within tolerance', async () => {
      await admitted(claims({ issueInstant: iso(bench, -29_000) })(bench));
      await admitted(claims({ issueInstant: iso(bench, 1_000) })(bench));
    });
    test('a pharmacist, a nurse, a midwife', async () => {
      for (const professional of ['pharmacien-roux', 'infirmier-morel', 'sage-femme-diallo']) await admitted({ ...find(bench), claims: airClaims(bench, { professional }) });
    });
    for (const [name, call] of Object.entries<Partial<Call>>({
      'action empty in Content-Type': { contentType: 'application/soap+xml; charset=UTF-8; action=""' }, 'action None': { contentType: 'application/soap+xml; action="None"' },
      'no action in Content-Type': { contentType: 'application/soap+xml' },
      'mustUnderstand without namespace': { edit: (xml) => xml.replace('soap:mustUnderstand', 'mustUnderstand') },
      'wsa:To absent': { edit: (xml) => xml.replace(/<wsa:To[^>]*>(?:[^<]*<\/wsa:To>)?/, '') }, 'wsa:To empty': { edit: (xml) => xml.replace(/<wsa:To[^>]*>(?:[^<]*<\/wsa:To>)?/, '<wsa:To/>') },
      'chunked body': { headers: { 'Transfer-Encoding': 'chunked' } },
      'SOAPAction beside': { headers: { SOAPAction: '"urn:hl7-org:v3:PRPA_IN201307UV02"' } },
    })) test(`tolerated: ${name}`, () => admitted(call));

    test('one token per call: the freshness registry does not hold against INDIRECTE', async () => {
      const signer = signerOf(bench.pki.structures['ch-fictif']!.sign);
      const assertion = issueVihf({ ...airClaims(bench, { mode: 'INDIRECTE', decl: undefined, issueInstant: iso(bench, -3_600_000) }), issuer: signer.issuer }, signer);
      await admitted({ assertion });
      await admitted({ assertion });
    });
  });
};
