import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DmpTrouble } from '../../support/dpi-temoin/outcome';
import { MESSAGES } from '../../support/dpi-temoin/screens/messages';
import type { Td02Answer } from '../../support/xds/types';
import { cdaOf, entryOf } from './kit/fake-dmp';
import { AUBRAC, insOf, INS, login, OID, PAT, startBench, STRUCTURE, type Bench, type Visitor } from './kit/temoin';

async function consulting(t: { after(f: () => unknown): void }, arrange: (bench: Bench) => void = () => undefined): Promise<{ bench: Bench; v: Visitor }> {
  const bench = await startBench();
  t.after(bench.close);
  arrange(bench);
  const v = await login(bench);
  await v.go('/patients/1');
  return { bench, v };
}

test('ouvrir la liste et le dossier n’appelle pas le DMP', async (t) => {
  const { bench } = await consulting(t);
  assert.deepEqual(bench.dmp.calls, []);
});

test('le jeton dit qui, où, pour qui, comment, et rien n’y est réemployé', async (t) => {
  const { bench, v } = await consulting(t);
  await v.submit('/patients/1/dmp');
  const [first, second] = bench.dmp.calls;
  assert.ok(first !== undefined && second !== undefined);
  for (const wanted of [
    `<saml2:NameID>8${AUBRAC.rpps}</saml2:NameID>`, 'CONF_EXI_PGSSIS', 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract', `1${STRUCTURE.finess}`, 'SA01^1.2.250.1.71.4.2.4',
    `${INS}^^^&amp;${OID}&amp;ISO^NH`, 'code="10"', 'code="SM04"', 'INDIRECTE_RENFORCEE', 'DPI Témoin', 'CN=dpi-cachet,OU=1010000001,O=CH TEST,C=FR', 'urn:dmp', 'code="normal"',
  ]) assert.ok(first.body.includes(wanted), wanted);
  assert.notEqual(first.assertionId, second.assertionId);
  assert.notEqual(first.messageId, second.messageId);
  const traces = bench.ports.traces.select({});
  assert.deepEqual(traces.filter((e) => e.action === 'jeton').map((e) => e.assertionId), bench.dmp.calls.map((c) => c.assertionId));
  assert.deepEqual(traces.filter((e) => e.action === 'appel').map((e) => [e.messageId, e.transaction, e.issue, e.patient, e.rpps]),
    bench.dmp.calls.map((c) => [c.messageId, c.transaction, 'succès', INS, AUBRAC.rpps]));
});

test('la liste montrée est celle reçue, date locale, états et dépôts du patient visibles', async (t) => {
  const entries = [
    entryOf('1.2.3.1', 'CR <b>cardio</b>'), entryOf('1.2.3.2', 'Masqué', { confidentialityCodes: [{ code: 'MASQUE_PS', codeSystem: 'x' }] }),
    entryOf('1.2.3.3', 'Du patient', { classCode: { code: '90', codeSystem: 'x' }, typeCode: { code: 'INCONNU', codeSystem: 'x' }, status: 'urn:asip:ci-sis:2010:StatusType:Archived' }),
  ];
  const { v } = await consulting(t, ({ dmp }) => { dmp.entries = entries; });
  await v.submit('/patients/1/dmp');
  assert.equal(v.path, '/patients/1/dmp');
  // The form that opens the document, one for each row; the author's own rows have another one beside it.
  assert.deepEqual([...v.html.matchAll(/name="rang" value="\d+"><input type="hidden" name="reference" value="([^"]+)"/g)].map(([, id]) => id), ['1.2.3.1', '1.2.3.2', '1.2.3.3']);
  assert.match(v.html, /CR &lt;b&gt;cardio&lt;\/b&gt;/);
  assert.match(v.html, /22\/11\/2026 à 00:30/);
  assert.match(v.html, /Masqué aux professionnels/);
  assert.match(v.html, /Archivé/);
  assert.match(v.html, /INCONNU <span class="etiquette">déposé par le patient/);
});

const AUTHORIZATIONS: [string | undefined, RegExp][] = [['EXPIRE', /a expiré/], ['NON_EXISTE', /pas encore autorisé/], [undefined, /pas encore autorisé/]];
for (const [autorisation, said] of AUTHORIZATIONS) {
  test(`autorisation ${autorisation ?? 'sans valeur'} : question, puis TD0.3 au seul geste`, async (t) => {
    const { bench, v } = await consulting(t, ({ dmp }) => { dmp.existence = { exists: true, status: 'active', autorisation }; });
    await v.submit('/patients/1/dmp');
    assert.deepEqual(bench.dmp.transactions, ['TD0.2']);
    assert.match(v.html, said);
    const question = v.html;
    await v.submit('/patients/1/dmp/autorisation', {});
    assert.deepEqual(bench.dmp.transactions, ['TD0.2'], 'sans la case cochée, rien ne part');
    v.html = question;
    await v.submit('/patients/1/dmp/autorisation', { consentement: 'oui' });
    assert.deepEqual(bench.dmp.transactions, ['TD0.2', 'TD0.3', 'TD3.1']);
    assert.match(bench.dmp.calls[1]?.body ?? '', /AJOUT/);
    assert.equal(v.path, '/patients/1/dmp');
    await v.submit('/patients/1/dmp/autorisation', { consentement: 'oui' });
    assert.equal(bench.dmp.calls.length, 3, 'une question ne se répond qu’une fois');
  });
}

test('on ne déclare pas une autorisation que personne n’a demandée', async (t) => {
  const { bench, v } = await consulting(t);
  await v.submit('/patients/1/dmp/autorisation', { consentement: 'oui' });
  assert.deepEqual(bench.dmp.calls, []);
});

const STATES: [Td02Answer, string][] = [
  [{ exists: false }, 'Ce patient n’a pas de DMP.'], [{ exists: true, status: 'terminated', autorisation: 'VALIDE' }, 'Le DMP de ce patient est fermé.'],
  [{ exists: true, status: 'active', autorisation: 'INTERDIT' }, 'Accès refusé par le patient.'],
];
for (const [existence, said] of STATES) {
  test(`TD0.2 répond « ${said} » : rien d’autre ne part`, async (t) => {
    const { bench, v } = await consulting(t, ({ dmp }) => { dmp.existence = existence; });
    await v.submit('/patients/1/dmp');
    assert.deepEqual(bench.dmp.transactions, ['TD0.2']);
    assert.ok(v.alert.startsWith(said), v.alert);
  });
}

test('identité différente dans le DMP : seul le professionnel tranche', async (t) => {
  const patient = { ins: INS, oid: OID, nom: 'Troïs', prenom: 'PAT', sexe: 'M' as const, naissance: '19590701' };
  const { bench, v } = await consulting(t, ({ dmp }) => { dmp.existence = { exists: true, status: 'active', autorisation: 'VALIDE', patient }; });
  await v.submit('/patients/1/dmp');
  assert.deepEqual(bench.dmp.transactions, ['TD0.2']);
  assert.match(v.html, /<ul><li>La date de naissance/, 'accents et casse ne sont pas des écarts');
  assert.doesNotMatch(v.html, /1959/, 'la valeur du DMP n’est pas montrée');
  await v.submit('/patients/1/dmp', { identite: 'oui' });
  assert.deepEqual(bench.dmp.transactions, ['TD0.2', 'TD0.2', 'TD3.1']);
});

const FAULTS: [string | undefined, string, keyof typeof MESSAGES][] = [
  ['DMPSimuleListeBlanche', 'La structure n\'est pas autorisée en AIR simplifié', 'liste-blanche-absente'],
  ['DMPSimuleListeBlancheExpiree', 'L\'inscription de la structure en liste blanche AIR simplifié est expirée', 'contrat-expire'],
  ['DMPSimuleStructureRetiree', 'La structure est retirée de la liste blanche AIR simplifié', 'structure-retiree'],
  ['DMPSimuleLogicielRetire', 'Le logiciel est retiré de la liste blanche AIR simplifié', 'logiciel-retire'],
  ['DMPSimuleProfessionnel', 'Professionnel inconnu du répertoire national', 'professionnel-inconnu'],
  ['DMPSimuleProfessionnel', 'Professionnel sans autorisation d\'accès au DMP', 'professionnel-non-autorise'],
  ['DMPSimuleProfessionnelNonLie', 'PS et Structure non liés', 'professionnel-non-lie'],
  ['DMPAccessDeniedByRightsService', 'Droit refusé', 'transaction-interdite'],
  ['DMPSimuleJetonRejoue', 'x', 'jeton-deja-utilise'], ['DMPSimuleJetonPerime', 'x', 'jeton-perime'], ['DMPSimuleSignature', 'x', 'signature-refusee'], ['DMPSimuleVihf', 'x', 'jeton-refuse'],
  ['DMPSimuleRole', 'Spécialité absente alors que la profession est médecin ou pharmacien', 'specialite-manquante'],
  ['DMPInvalidCertificate', 'Not a valid signature certificate', 'certificat-refuse'], ['DMPSimulePersonneMorale', 'Erreur d\'authentification de la personne morale', 'structure-incoherente'],
  ['DMPSimuleStructure', 'Structure introuvable ou Inactive', 'structure-inconnue'], ['DMPSimuleDossierFerme', 'Le DMP de ce patient est fermé', 'dmp-ferme'],
  ['DMPSimuleAccesBloque', 'Le patient n\'autorise pas cet accès à son DMP', 'acces-interdit'], ['DMPSimuleAutorisationAbsente', 'x', 'autorisation-absente'], ['DMPSimuleAutorisationExpiree', 'x', 'autorisation-expiree'],
  ['DMPSimuleInterne', 'x', 'indisponible'], [undefined, 'Service en maintenance', 'indisponible'], [undefined, 'Motif que personne ne connaît', 'requete-refusee'], ['DMPTout', 'La structure est hors liste blanche', 'liste-blanche-absente'],
];
test('chaque faute a son message, et garde le motif du DMP', async (t) => {
  const { bench, v } = await consulting(t);
  for (const [subcode, reason, message] of FAULTS) {
    bench.dmp.fault = { code: 'Sender', subcode, reason };
    await v.go('/patients/1');
    await v.submit('/patients/1/dmp');
    assert.ok(v.alert.startsWith(MESSAGES[message].titre), `${subcode ?? ''} ${reason} : ${v.alert}`);
    assert.ok(v.alert.includes(reason), v.alert);
    assert.equal(bench.ports.traces.select({}).at(-1)?.issue, 'échec');
  }
});

test('une connexion impossible, coupée ou un serveur inconnu se disent, et la trace dit si l’appel est parti', async (t) => {
  const { bench, v } = await consulting(t);
  const cases: [Error, keyof typeof MESSAGES, string][] = [
    [new DmpTrouble({ kind: 'serveur-non-reconnu', detail: 'son certificat a expiré' }, false), 'serveur-non-reconnu', 'appel-non-parti'],
    [new DmpTrouble({ kind: 'injoignable', detail: 'ECONNREFUSED' }, false), 'injoignable', 'appel-non-parti'],
    [new DmpTrouble({ kind: 'connexion-coupee', detail: '' }, true), 'connexion-coupee', 'appel'],
    [new DmpTrouble({ kind: 'connexion-coupee', detail: '', certificate: 'il a expiré le 1/1/2026' }, true), 'certificat-refuse', 'appel'],
    [new DmpTrouble({ kind: 'delai', ms: 5 }, true), 'delai', 'appel'],
  ];
  for (const [error, message, action] of cases) {
    bench.dmp.broken = () => error;
    await v.go('/patients/1');
    await v.submit('/patients/1/dmp');
    assert.ok(v.alert.startsWith(MESSAGES[message].titre), v.alert);
    assert.equal(bench.ports.traces.select({}).at(-1)?.action, action);
  }
  bench.dmp.broken = () => ({ status: 503, contentType: 'text/html', body: Buffer.from('<html>') });
  await v.go('/patients/1');
  await v.submit('/patients/1/dmp');
  assert.ok(v.alert.startsWith(MESSAGES.indisponible.titre));
});

const GATES: [string, Record<string, unknown>, Record<string, unknown>, keyof typeof MESSAGES][] = [
  ['compte sans RPPS', { rpps: undefined }, {}, 'sans-rpps'], ['compte sans habilitation', { habilitations: ['revue-des-comptes'] }, {}, 'sans-permission'], ['INS validée mais non qualifiée', {}, { statutIns: 'validée' }, 'ins-non-qualifiee'],
  ['INS à clé fausse', {}, { ins: `${INS.slice(0, 13)}${INS.endsWith('00') ? '01' : '00'}` }, 'ins-cle-fausse'],
];
for (const [name, person, patient, message] of GATES) {
  test(`${name} : aucun appel, message et trace`, async (t) => {
    const bench = await startBench();
    t.after(bench.close);
    const someone = { ...AUBRAC, login: 'autre', persona: 'autre', rpps: '10000000041', ...person };
    const answer = await bench.door('/admission', { professionnels: [someone], patients: [{ ...PAT, ins: insOf('2580775100002'), ...patient }], structure: STRUCTURE });
    const id = (await answer.json() as { patients: { id: number }[] }).patients[0]?.id ?? 0;
    const v = await login(bench, undefined, someone);
    await v.go(`/patients/${id}`);
    await v.submit(`/patients/${id}/dmp`);
    assert.ok(v.alert.startsWith(MESSAGES[message].titre), v.alert);
    assert.deepEqual(bench.dmp.calls, []);
    assert.equal(bench.ports.traces.select({}).at(-1)?.action, 'refus');
  });
}

test('un document s’ouvre au clic et lui seul est demandé ; en-tête, récit sûr et alerte d’invisibilité', async (t) => {
  const body = '<structuredBody><component><section><title>Conclusion</title><text><paragraph onclick="x()">Rien <content styleCode="Bold">d’anormal</content>.</paragraph>'
    + '<script>alert(1)</script><linkHtml href="javascript:alert(1)">lien</linkHtml><table border="1"><caption>T</caption><tbody><tr><th colspan="2">A</th></tr></tbody></table></text></section></component></structuredBody>';
  const { bench, v } = await consulting(t, ({ dmp }) => {
    dmp.entries = [entryOf('1.2.3.1', 'CR cardio', { confidentialityCodes: [{ code: 'INVISIBLE_PATIENT', codeSystem: 'x' }] }), entryOf('1.2.3.2', 'Autre')];
    dmp.contents.set('1.2.3.1', { mimeType: 'text/xml', content: cdaOf(body, INS) });
  });
  await v.submit('/patients/1/dmp');
  await v.submit('/patients/1/dmp/document', { rang: '0', reference: '1.2.3.1' });
  assert.deepEqual(bench.dmp.transactions, ['TD0.2', 'TD3.1', 'TD3.2']);
  assert.equal(v.h1, 'Document : CR cardio');
  assert.match(v.html, /21\/11\/2026 à 22:30 \(heure locale du producteur\)/);
  assert.match(v.html, /<p>Rien <strong>d’anormal<\/strong>\.<\/p>/);
  assert.match(v.html, /<th colspan="2">A<\/th>/);
  assert.doesNotMatch(v.html, /<script|onclick|javascript:/);
  assert.match(v.html, /n’est pas visible par le patient/);
  assert.deepEqual(bench.ports.traces.select({}).at(-1)?.documents, ['1.2.3.1']);
});

test('un niveau 1 se montre et se télécharge, à son seul lecteur et jusqu’à la déconnexion', async (t) => {
  const pdf = Buffer.from('%PDF-1.4 essai');
  const { bench, v } = await consulting(t, ({ dmp }) => {
    dmp.entries = [entryOf('1.2.3.1', 'PDF')];
    dmp.contents.set('1.2.3.1', { mimeType: 'text/xml', content: cdaOf(`<nonXMLBody><text mediaType="application/pdf" representation="B64">${pdf.toString('base64')}</text></nonXMLBody>`, INS) });
  });
  await v.submit('/patients/1/dmp');
  await v.submit('/patients/1/dmp/document', { rang: '0', reference: '1.2.3.1' });
  const address = /<object data="([^"]+)" type="application\/pdf"/.exec(v.html)?.[1] ?? '';
  assert.match(v.html, new RegExp(`<a href="${address}" download="document.pdf">`));
  const text = v.html;
  assert.equal(await v.go(address), pdf.toString());
  const second = { ...AUBRAC, login: 'lozere', rpps: '10000000025' };
  await bench.door('/admission', { professionnels: [second], patients: [], structure: STRUCTURE });
  const other = await login(bench, undefined, second);
  await other.go(address);
  assert.equal(other.status, 404);
  v.html = text;
  await v.submit('/deconnexion');
  await v.go('/connexion', { identifiant: 'aubrac', motDePasse: AUBRAC.motDePasse });
  await v.go(address);
  assert.equal(v.status, 404);
});

test('une pièce d’un type actif ne s’ouvre jamais dans la page : elle se télécharge, sans type', async (t) => {
  const { v } = await consulting(t, ({ dmp }) => {
    dmp.entries = [entryOf('1.2.3.1', 'Piège')];
    dmp.contents.set('1.2.3.1', { mimeType: 'text/xml', content: cdaOf(`<nonXMLBody><text mediaType="text/html" representation="B64">${Buffer.from('<script>alert(1)</script>').toString('base64')}</text></nonXMLBody>`, INS) });
  });
  await v.submit('/patients/1/dmp');
  await v.submit('/patients/1/dmp/document', { rang: '0', reference: '1.2.3.1' });
  await v.go(/<a href="([^"]+)" download/.exec(v.html)?.[1] ?? '');
  assert.equal(v.headers.get('content-type'), 'application/octet-stream');
  assert.match(v.headers.get('content-disposition') ?? '', /^attachment/);
});

const BAD: [string, (bench: Bench) => void, keyof typeof MESSAGES][] = [
  ['empreinte différente', ({ dmp }) => { dmp.entries = [entryOf('1.2.3.1', 'X', { hash: '0'.repeat(40) })]; dmp.contents.set('1.2.3.1', { mimeType: 'text/xml', content: cdaOf('', INS) }); }, 'document-altere'],
  ['document disparu', ({ dmp }) => { dmp.entries = [entryOf('1.2.3.1', 'X')]; }, 'document-introuvable'],
  ['DOCTYPE', ({ dmp }) => { dmp.entries = [entryOf('1.2.3.1', 'X')]; dmp.contents.set('1.2.3.1', { mimeType: 'text/xml', content: Buffer.from('<!DOCTYPE a [<!ENTITY e "x">]><ClinicalDocument xmlns="urn:hl7-org:v3">&e;</ClinicalDocument>') }); }, 'document-illisible'],
];
for (const [name, arrange, message] of BAD) {
  test(`${name} : le document n’est pas affiché`, async (t) => {
    const { v } = await consulting(t, arrange);
    await v.submit('/patients/1/dmp');
    await v.submit('/patients/1/dmp/document', { rang: '0', reference: '1.2.3.1' });
    assert.ok(v.alert.startsWith(MESSAGES[message].titre), v.alert);
  });
}

test('un document d’un autre patient le dit', async (t) => {
  const { v } = await consulting(t, ({ dmp }) => {
    dmp.entries = [entryOf('1.2.3.1', 'X')];
    dmp.contents.set('1.2.3.1', { mimeType: 'text/xml', content: cdaOf('<nonXMLBody><text mediaType="text/plain">bonjour</text></nonXMLBody>', insOf('2580775100002')) });
  });
  await v.submit('/patients/1/dmp');
  await v.submit('/patients/1/dmp/document', { rang: '0', reference: '1.2.3.1' });
  assert.match(v.alert, /n’est pas celle du patient/);
});

test('« Vérifier le DMP » ne fait que TD0.2 et montre l’état', async (t) => {
  const { bench, v } = await consulting(t);
  await v.submit('/patients/1/dmp/statut');
  assert.deepEqual(bench.dmp.transactions, ['TD0.2']);
  assert.match(v.html, /<dt>État du DMP<\/dt><dd>DMP ouvert<\/dd><dt>Autorisation d’accès<\/dt><dd>Valide<\/dd>/);
});
