import { AUTH, cx, hospital, patTrois, table, type Call, type Scene } from './scene';

const CLASS = 'urn:oasis:names:tc:SAML:2.0:ac:classes:';
const MEANS = { moyen: 'mot de passe et code à usage unique' };
const row = (row2020: string | null) => (s: Scene): Scene => {
  s.header.target.means = [{ id: 'mot-de-passe-et-code-a-usage-unique', factors: ['savoir', 'possession'], row2020 }];
  s.header.catalogue.means = [{ ligne: '2', classeSaml: 'SmartcardPKI' }, { ligne: '3', classeSaml: 'PreviousSession' }, { ligne: '4', classeSaml: 'MobileTwoFactorContract' }];
  return s;
};
const declares = (name: string, line: string | null) => (s: Scene): Scene => row(line)(s).listed({ claims: { classRef: name.includes(':') ? name : `${CLASS}${name}` } });

table('air/classe-non-contradictoire', [
  { name: 'celle de la ligne', params: MEANS, scene: declares('MobileTwoFactorContract', '4'), verdict: 'conforme' },
  { name: 'SmartCardPKI de la table est SmartcardPKI de SAML', params: MEANS, scene: declares('SmartCardPKI', '2'), verdict: 'conforme' },
  { name: 'PreviousSession, quand c’est la ligne', params: MEANS, scene: declares('PreviousSession', '3'), verdict: 'conforme' },
  { name: 'une autre que celle de la ligne', params: MEANS, scene: declares('Password', '4'), verdict: 'non conforme' },
  { name: 'hors de la table, sans contradiction', params: MEANS, scene: declares('MobileTwoFactorUnregistered', null), verdict: 'à examiner' },
  { name: 'hors de la table, lecture stricte', params: MEANS, scene: (s) => { s.header.ambiguities['classe-hors-table-2020'] = 'refus'; return declares('MobileTwoFactorUnregistered', null)(s); }, verdict: 'non conforme' },
  ...['Password', 'PasswordProtectedTransport', 'unspecified', 'InternetProtocol', 'PreviousSession'].map((name) =>
    ({ name: `hors de la table, ${name} contredit deux facteurs`, params: MEANS, scene: declares(name, null), verdict: 'non conforme' as const })),
  { name: 'pas une classe SAML', params: MEANS, scene: declares('urn:exemple:deux-facteurs', '4'), verdict: 'non conforme' },
  { name: 'nom inconnu de SAML', params: MEANS, scene: declares('MonMoyen', null), verdict: 'non conforme' },
  { name: 'absente', params: MEANS, scene: (s) => row('4')(s).listed({ claims: { classRef: undefined } }), verdict: 'non conforme' },
  { name: 'moyen non déclaré', params: { moyen: 'carte' }, scene: declares('MobileTwoFactorContract', '4'), verdict: 'non concluant' },
  { name: 'ligne absente du catalogue', params: MEANS, scene: declares('MobileTwoFactorContract', '9'), verdict: 'non concluant' },
  { name: 'aucun jeton', params: MEANS, scene: row('4'), verdict: 'non concluant' },
]);

/** The run's profile chose this reading of an ambiguity. */
const reading = (slug: string, choice: string) => (s: Scene): Scene => { s.header = { ...s.header, ambiguities: { ...s.header.ambiguities, [slug]: choice } }; return s; };
const named = (methodPlace: string) => (s: Scene): Scene => { s.header.target.methodPlace = methodPlace; return s; };
const place = (methodPlace: string) => (s: Scene): Scene => reading('place-de-la-methode', 'attribut')(named(methodPlace)(s));
const inAttribute = { claims: { decl: undefined, otherAttributes: { Methode: ['CONF_EXI_PGSSIS'] } } };
const of2020 = (s: Scene): Scene => { s.header.catalogue.means = [{ ligne: '1', decl: 'CPS' }, { ligne: '6', decl: 'APP_BROWSER_AUTH' }]; return reading('valeur-de-la-methode', 'table-2020')(s); };
table('air/methode-declaree', [
  { name: 'exacte', scene: (s) => s.listed(), verdict: 'conforme' },
  { name: 'absente', scene: (s) => s.listed({ claims: { decl: undefined } }), verdict: 'non conforme' },
  { name: 'valeur de 2020', scene: (s) => s.listed({ claims: { decl: 'APP_BROWSER_AUTH' } }), verdict: 'non conforme' },
  { name: 'autre casse', scene: (s) => s.listed({ claims: { decl: 'conf_exi_pgssis' } }), verdict: 'non conforme' },
  { name: 'valeur de 2020, que le profil admet', scene: (s) => of2020(s).listed({ claims: { decl: 'APP_BROWSER_AUTH' } }), verdict: 'conforme' },
  { name: 'celle du guide, quand le profil veut celles de 2020', params: { methode: 'CONF_EXI_PGSSIS' }, scene: (s) => of2020(s).listed(), verdict: 'non conforme', told: /CPS ou APP_BROWSER_AUTH/ },
  { name: 'à la place que la cible déclare, et que le profil lit', scene: (s) => place('Methode')(s).listed(inAttribute), verdict: 'conforme' },
  { name: 'à la place que la cible déclare, quand le profil ne la lit pas', scene: (s) => named('Methode')(s).listed(inAttribute), verdict: 'non conforme', told: /place-de-la-methode: attribut/ },
  { name: 'le profil veut un attribut que la cible ne nomme pas', scene: (s) => reading('place-de-la-methode', 'attribut')(s).listed(), verdict: 'non concluant' },
  { name: 'à une autre place', scene: (s) => place('Methode')(s).listed(), verdict: 'non conforme' },
  { name: 'deux valeurs', scene: (s) => place('Methode')(s).listed({ claims: { otherAttributes: { Methode: ['CONF_EXI_PGSSIS', 'CPS'] } } }), verdict: 'non conforme' },
  { name: 'déclarée aussi en mode indirect', scene: (s) => s.listed().call({ transaction: 'TD0.2', claims: { mode: 'INDIRECTE' } }), verdict: 'non conforme' },
  { name: 'non déclarée en mode indirect', scene: (s) => s.listed().call({ transaction: 'TD0.2', claims: { mode: 'INDIRECTE', decl: undefined } }), verdict: 'conforme' },
  { name: 'déclarée par le seul jeton reçu, qui a perdu son mode', scene: (s) => s.call({ claims: { mode: undefined, modeAttribute: undefined } }), verdict: 'non conforme', told: /INDIRECTE_RENFORCEE/ },
  { name: 'aucun jeton AIR', scene: (s) => s.call({ claims: { mode: 'INDIRECTE', decl: undefined } }), verdict: 'non concluant' },
]);

table('air/certificat-tls', [
  { name: 'valide', scene: (s) => s.listed(), verdict: 'conforme' },
  { name: 'au FINESS juridique', scene: (s) => s.listed({ peer: { ...AUTH, ok: true, subject: 'CN=ej', structId: `1${hospital.finessJuridique}`, fingerprint: 'cc' } }), verdict: 'conforme' },
  { name: 'au FINESS juridique, quand le profil veut le géographique seul', scene: (s) => reading('finess-du-certificat', 'geographique-seul')(s).listed({ peer: { ...AUTH, ok: true, subject: 'CN=ej', structId: `1${hospital.finessJuridique}`, fingerprint: 'cc' } }), verdict: 'non conforme' },
  { name: 'expiré', scene: (s) => s.listed({ peer: { ok: false, code: 'PKI-EXPIRE', detail: '' } }), verdict: 'non conforme', told: /PKI-EXPIRE/ },
  { name: 'd’un autre établissement', scene: (s) => s.listed({ peer: { ok: true, subject: 'CN=x', structId: '10B0111111', fingerprint: 'cc' } }), verdict: 'non conforme' },
  { name: 'aucun jeton', scene: (s) => s, verdict: 'non concluant' },
]);
table('air/certificat-de-cachet', [
  { name: 'distinct, même personne morale', scene: (s) => s.listed(), verdict: 'conforme' },
  { name: 'couple juridique et géographique', scene: (s) => s.listed({ peer: { ok: true, subject: '', structId: `1${hospital.finessJuridique}`, fingerprint: 'cc' } }), verdict: 'conforme' },
  { name: 'ce couple, quand le profil veut le géographique seul', scene: (s) => reading('finess-du-certificat', 'geographique-seul')(s).listed({ peer: { ok: true, subject: '', structId: `1${hospital.finessJuridique}`, fingerprint: 'cc' } }), verdict: 'non conforme' },
  { name: 'le même certificat', scene: (s) => s.listed({ seal: AUTH }), verdict: 'non conforme', told: /le même certificat/ },
  { name: 'd’une autre personne morale', scene: (s) => s.listed({ seal: { ok: true, subject: '', structId: '10B0111111', fingerprint: 'dd' } }), verdict: 'non conforme' },
  { name: 'refusé', scene: (s) => s.listed({ seal: { ok: false, code: 'PKI-PROFIL', detail: '' } }), verdict: 'non conforme', told: /PKI-PROFIL/ },
  { name: 'signature refusée', scene: (s) => s.call({ token: { refused: 'PKI-PROFIL' } }), verdict: 'non conforme', told: /PKI-PROFIL/ },
  { name: 'aucun jeton', scene: (s) => s, verdict: 'non concluant' },
]);
table('air/serveur-non-fiable-refuse', [
  { name: 'connexion quittée', scene: (s) => s.signIn().consult().listed().configured('certificat-serveur', 'expire').observe().consult().refusedBy('client', 'connexion-abandonnee').barrier(), verdict: 'conforme' },
  { name: 'un appel malgré tout', scene: (s) => s.configured('certificat-serveur', 'expire').observe().consult().listed(), verdict: 'non conforme' },
  { name: 'un appel après la fenêtre', scene: (s) => s.configured('certificat-serveur', 'expire').consult().refusedBy('client', 'connexion-abandonnee').ask().listed(), verdict: 'non conforme' },
  { name: 'aucune connexion', scene: (s) => s.configured('certificat-serveur', 'expire').consult().barrier(), verdict: 'non concluant' },
  { name: 'certificat inchangé', scene: (s) => s.refusedBy('client', 'connexion-abandonnee'), verdict: 'non concluant' },
]);

table('air/un-jeton-par-appel', [
  { name: 'deux jetons', scene: (s) => s.listed().call({ transaction: 'TD3.2' }), verdict: 'conforme' },
  { name: 'le même deux fois', scene: (s) => s.listed({ claims: { id: '_a' } }).call({ transaction: 'TD3.2', claims: { id: '_a' } }), verdict: 'non conforme' },
  { name: 'le même deux fois, quand sa durée suit le contexte', scene: (s) => reading('duree-de-vie-du-jeton', 'selon-le-contexte')(s).listed({ claims: { id: '_a' } }).call({ transaction: 'TD3.2', claims: { id: '_a' } }), verdict: 'à examiner' },
  { name: 'rejoué bien plus tard', scene: (s) => s.listed({ claims: { id: '_a' } }).ask().end().start('autre').listed({ claims: { id: '_a' } }), verdict: 'non conforme' },
  { name: 'aucun jeton', scene: (s) => s, verdict: 'non concluant' },
]);
const issued = (ms: number) => (s: Scene): Scene => s.listed({ receivedAt: s.now + 500, claims: { issueInstant: new Date(s.now + 500 - ms).toISOString() } });
const tolerant = (ms: number) => (s: Scene): Scene => { s.header.mock.clockToleranceMs = ms; return s; };
table('air/jeton-frais', [
  { name: 'émis à l’instant', scene: issued(0), verdict: 'conforme' },
  { name: 'émis depuis trente secondes', scene: issued(30_000), verdict: 'conforme' },
  { name: 'émis depuis trente secondes et une milliseconde', scene: issued(30_001), verdict: 'non conforme' },
  { name: 'émis depuis une minute, quand sa durée suit le contexte', scene: (s) => issued(60_000)(reading('duree-de-vie-du-jeton', 'selon-le-contexte')(s)), verdict: 'à examiner' },
  { name: 'à venir, même quand sa durée suit le contexte', scene: (s) => issued(-1)(reading('duree-de-vie-du-jeton', 'selon-le-contexte')(s)), verdict: 'non conforme' },
  { name: 'dans la tolérance', scene: (s) => issued(30_900)(tolerant(1000)(s)), verdict: 'conforme' },
  { name: 'au-delà de la tolérance', scene: (s) => issued(31_001)(tolerant(1000)(s)), verdict: 'non conforme' },
  { name: 'à venir', scene: issued(-1), verdict: 'non conforme', told: /après sa réception/ },
  { name: 'à venir, dans la tolérance', scene: (s) => issued(-900)(tolerant(1000)(s)), verdict: 'conforme' },
  { name: 'sans instant', scene: (s) => s.listed({ claims: { issueInstant: 'hier' } }), verdict: 'non conforme' },
  { name: 'aucun jeton', scene: (s) => s, verdict: 'non concluant' },
]);

const declaring = (homologation: string) => (s: Scene): Scene => { s.header = { ...s.header, target: { ...s.header.target, lps: { ...s.header.target.lps, homologation } } }; return s; };
const lacking = (claims: Call['claims']) => (s: Scene): Scene => s.listed({ claims });
table('air/vihf-complet', [
  { name: 'complet', scene: (s) => s.listed(), verdict: 'conforme' },
  { name: 'version 4.0 et orthographe du kit', scene: lacking({ version: '4.0', modeAttribute: 'Authentification_Mode' }), verdict: 'conforme' },
  { name: 'version 2.0', scene: lacking({ version: '2.0' }), verdict: 'non conforme' },
  { name: 'version 4.0 quand le profil veut 3.0', scene: (s) => { s.header.ambiguities['version-vihf'] = '3.0'; return lacking({ version: '4.0' })(s); }, verdict: 'non conforme' },
  { name: 'orthographe du kit quand le profil veut celle des exemples', scene: (s) => { s.header.ambiguities['nom-attribut-mode'] = 'exemples'; return lacking({ modeAttribute: 'Authentification_Mode' })(s); }, verdict: 'non conforme' },
  { name: 'identifiant qui n’est pas un NCName', scene: lacking({ id: '4b8f' }), verdict: 'non conforme' },
  { name: 'instant local', scene: lacking({ issueInstant: '2026-03-02T09:00:00+01:00' }), verdict: 'non conforme' },
  { name: 'émetteur à l’envers', scene: lacking({ issuer: 'C=FR,O=CH,OU=10B0999999,CN=cachet' }), verdict: 'non conforme' },
  { name: 'émetteur sans format', scene: lacking({ issuerFormat: undefined }), verdict: 'non conforme', told: /issuerFormat/ },
  { name: 'SAML 1.1', scene: lacking({ samlVersion: '1.1' }), verdict: 'non conforme', told: /samlVersion/ },
  { name: 'validité en cours', scene: lacking({ notBefore: '2026-03-02T07:59:00Z', notOnOrAfter: '2026-03-02T09:00:00Z' }), verdict: 'conforme' },
  { name: 'validité passée', scene: lacking({ notOnOrAfter: '2026-03-02T07:00:00Z' }), verdict: 'non conforme', told: /notOnOrAfter/ },
  { name: 'fin de validité en heure locale', scene: lacking({ notOnOrAfter: '2026-03-02T10:00:00+01:00' }), verdict: 'non conforme', told: /notOnOrAfter/ },
  { name: 'validité à venir', scene: lacking({ notBefore: '2026-03-02T09:00:00Z' }), verdict: 'non conforme', told: /notBefore/ },
  { name: 'attribut donné deux fois, que les lectures refusent', scene: (s) => s.call({ token: { refused: 'VIHF-ATTRIBUT-DOUBLE' } }), verdict: 'non conforme', told: /une seule fois/ },
  { name: 'élément donné deux fois dans un jeton sur deux', scene: (s) => s.listed().call({ token: { refused: 'VIHF-ELEMENT-DOUBLE' } }), verdict: 'non conforme', told: /une seule fois/ },
  { name: 'signature refusée : une autre règle le dit', scene: (s) => s.call({ token: { refused: 'VIHF-SIGNATURE-FAUSSE' } }), verdict: 'non concluant' },
  { name: 'secteur sans nomenclature', scene: lacking({ secteur: 'SA01' }), verdict: 'non conforme' },
  { name: 'secteur d’un autre établissement', scene: lacking({ secteur: 'SA07^1.2.250.1.71.4.2.4' }), verdict: 'non conforme', told: /secteur de l’établissement/ },
  { name: 'licite : le numéro d’homologation déclaré', scene: (s) => declaring('NUMERO-A')(s).listed({ claims: { lpsHomologation: 'NUMERO-A' } }), verdict: 'conforme' },
  { name: 'le numéro d’homologation d’un autre logiciel', scene: (s) => declaring('NUMERO-A')(s).listed({ claims: { lpsHomologation: 'NUMERO-B' } }), verdict: 'non conforme', told: /^(?!.*NUMERO).*ne montre pas/ },
  { name: 'licite : celui de la plateforme qui émet le jeton', scene: (s) => { declaring('NUMERO-A')(s).header.target.platform = { nom: 'PFI', version: '2', homologation: 'NUMERO-P' }; return s.listed({ claims: { lpsHomologation: 'NUMERO-P' } }); }, verdict: 'conforme' },
  { name: 'ressource', scene: lacking({ ressourceUrn: 'urn:ror' }), verdict: 'non conforme' },
  { name: 'bris de glace', scene: lacking({ purposeOfUse: { code: 'bris_de_glace', codeSystem: '1.2.250.1.213.1.1.4.248' } }), verdict: 'non conforme' },
  { name: 'autre nomenclature de mode d’accès', scene: lacking({ purposeOfUse: { code: 'normal', codeSystem: '1.2.250.1.213.1.1.4.336' } }), verdict: 'non conforme' },
  { name: 'cette autre, que le profil veut', scene: (s) => lacking({ purposeOfUse: { code: 'normal', codeSystem: '1.2.250.1.213.1.1.4.336' } })(reading('oid-du-mode-d-acces', 'oid-336')(s)), verdict: 'conforme' },
  { name: 'la première, quand le profil veut l’autre', scene: (s) => reading('oid-du-mode-d-acces', 'oid-336')(s).listed(), verdict: 'non conforme', told: /purposeOfUse/ },
  { name: 'patient sans type', scene: lacking({ patient: cx(patTrois).replace('^NH', '') }), verdict: 'non conforme' },
  ...(['lpsNom', 'lpsVersion', 'lpsHomologation', 'subjectId', 'structure'] as const).map((claim) =>
    ({ name: `sans ${claim}`, scene: lacking({ [claim]: undefined }), verdict: 'non conforme' as const, told: new RegExp(`//${claim}`) })),
  { name: 'aucun jeton', scene: (s) => s, verdict: 'non concluant' },
]);

table('vihf/deux-lectures', [
  { name: 'd’accord', scene: (s) => s.listed(), verdict: 'conforme', told: /1 jeton/ },
  { name: 'le second refuse seul', scene: (s) => s.listed({ second: { accepted: false, code: 'VIHF-EMPREINTE' as never, detail: '' } }), verdict: 'non concluant', told: /alerte/ },
  { name: 'refusé par notre politique', scene: (s) => s.call({ token: { refused: 'VIHF-PI' }, second: { accepted: true } as never, refused: { stage: 'vihf-integrite', code: 'VIHF-PI' } }), verdict: 'conforme', told: /politique/ },
  { name: 'admis par le DMP, refusé par la lecture', scene: (s) => s.call({ token: { refused: 'VIHF-EMPREINTE' } }), verdict: 'erreur du banc' },
  { name: 'refusé par le DMP pour son intégrité, accepté par les deux lectures', scene: (s) => s.call({ refused: { stage: 'vihf-integrite', code: 'X' } }), verdict: 'erreur du banc' },
  { name: 'sans signature, mode direct', scene: (s) => s.call({ token: { refused: 'VIHF-SIGNATURE-ABSENTE' } }), verdict: 'conforme', told: /mode direct/ },
  { name: 'aucun jeton', scene: (s) => s.call({ token: 'none' }), verdict: 'sans objet' },
]);

