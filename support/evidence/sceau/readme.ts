import type { X509Certificate } from 'node:crypto';
import type { JournalHeader } from '../../journal/facts';
import type { MaskedMatter } from '../redaction/attestation';
import { XADES_NS } from './signature-document';
import { ATTESTATION, CERTIFICATE, DIGESTS, FORM, SIGNATURE } from './names';

/** What the reader of a container is told first. */
export interface ReadmeFacts { header: JournalHeader; verdict: string; certificate: X509Certificate; testKey: boolean; instant: string; reviewed: number; /** Of a redacted container. */ masked?: readonly MaskedMatter[] }

export const TEST_KEY_WARNING = 'ATTENTION : sceau posé avec la CLÉ DE TEST du banc, que tout le monde possède. Il montre un accident, il ne prouve rien de l’auteur.';

export const MASKED_WORDS: Readonly<Record<MaskedMatter, string>> = { secrets: 'cookies, autorisations, clés, mots de passe et numéro d’homologation', identites: 'INS et noms' };

/** Which of the two containers this is. */
export const COMPLETE = `Conteneur COMPLET : tous les faits y sont, secrets et identités compris ; chaque verdict se recalcule.
À remettre à qui doit tout rejuger : CNDA, ANS.`;
const redactedKind = (masked: readonly MaskedMatter[]): string => `Conteneur EXPURGÉ (${masked.map((one) => MASKED_WORDS[one]).join(' ; ')}).
Chaque valeur retirée laisse une empreinte salée ; le fichier du sel se garde à part. Un verdict dont la règle n’a besoin
de rien de retiré se recalcule ; les autres sont « repris, non recalculés », attestés par ${ATTESTATION}.
Le conteneur complet de la même exécution, lui, rejuge tout.`;

const MENTION_OF_THE_BENCH = 'Ce banc ne remplace ni l’homologation CNDA ni la décision de la commission.';
const DEMONSTRATION = 'Exécution sur le DPI témoin du banc : démonstration, sans valeur pour un établissement.';

/** What it says of this container and of no other: warnings, each on its line, then facts, each after its label. Every form has them. */
export const readmeFacts = ({ header, verdict, certificate, testKey, instant, reviewed, masked }: ReadmeFacts): { warnings: string[]; lines: string[] } => ({
  warnings: [MENTION_OF_THE_BENCH, ...(masked === undefined ? [] : redactedKind(masked).split('\n').slice(0, 1)), ...(testKey ? [TEST_KEY_WARNING] : []), ...(header.target.temoin ? [DEMONSTRATION] : [])],
  lines: [
    `Exécution      : ${header.run}, commencée le ${header.startedAt}`, `Cible          : ${header.target.name} ${header.target.version}`, `Banc           : ${header.suite.version}`,
    `Verdict        : ${verdict}`, `Scellé le      : ${instant}`, `Certificat     : ${certificate.subject.replace(/\n/g, ', ')}`, `Délivré par    : ${certificate.issuer.replace(/\n/g, ', ')}`,
    'Empreinte SHA-256 du certificat :', `  ${certificate.fingerprint256}`, `Actes de relecture joints : ${reviewed}`,
  ],
});

/** Form told by the text of a LISEZ-MOI; the first told none. */
export const formOf = (text: string): number => Number(/^Forme {10}: (\d{1,4})$/m.exec(text)?.[1] ?? 1);

/**
 * `LISEZ-MOI.txt`: what the container holds and how to check it without this bench. It depends on nothing but what the container holds: its file may
 * be renamed, so that the commands take its name from a variable which their reader sets; and who verifies writes it again and compares.
 */
export function readmeText(facts: ReadmeFacts): string {
  const { header, testKey, masked } = facts, { lines } = readmeFacts(facts);
  return `Conteneur scellé d’une exécution du banc HomologAIR
===================================================

${MENTION_OF_THE_BENCH}

${masked === undefined ? COMPLETE : redactedKind(masked)}
${testKey ? `\n${TEST_KEY_WARNING}\n` : ''}${header.target.temoin ? `\n${DEMONSTRATION}\n` : ''}
${lines.join('\n')}
Forme          : ${FORM}

Contenu
-------
journal/, blobs/   les faits enregistrés, ${masked === undefined ? 'tels quels' : 'sauf ce qui a été retiré'} ; blobs/ porte les corps longs, nommés par leur empreinte
messages/          ce que cucumber dit avoir exécuté
resultat.json      les verdicts annoncés
${masked === undefined ? '' : `${ATTESTATION}  ce qui a été retiré, et l’attestation des verdicts de l’enregistrement complet\n`}revue.ndjson       les actes des relecteurs, à côté du résultat et jamais dessus (s’il y en a)
preuves/, dossier/ les preuves numérotées et les documents de la commission (s’il y en a)
rules.lock.json    version de chaque règle à l’exécution, et empreinte de sa source quand le banc qui a scellé a la même
${DIGESTS}         l’empreinte de chaque fichier
${SIGNATURE}  la signature XAdES (ETSI EN 319 132-1, niveau B-B)
Conteneur ASiC-E (ETSI EN 319 162-1), sans compression.

Les commandes qui suivent se tapent dans le dossier du conteneur, après celle-ci, où vous mettez le nom de votre fichier :
     CONTENEUR="$PWD/votre-fichier.asice"

Vérifier avec le banc, hors connexion
-------------------------------------
     homologair verifier "$CONTENEUR"
contrôle le conteneur, rejuge chaque verdict à partir des faits, dit toute différence et rend alors 5.${masked === undefined ? '' : `
     homologair verifier "$CONTENEUR" --sel sel.txt --valeur -
éprouve l’attestation avec le sel, et dit si une valeur (lue sur l’entrée) est une de celles qui ont été retirées.`}

Vérifier sans le banc
---------------------
1. Ouvrir le conteneur dans un dossier vide :
     mkdir conteneur && cd conteneur && unzip "$CONTENEUR"
2. Contrôler les empreintes (chaque ligne finit par « OK » ou « Réussi ») :
     sha256sum -c ${DIGESTS}
3. Contrôler la signature, qui porte sur chaque fichier :
     xmlsec1 --verify --enabled-key-data raw-x509-cert,rsa,ec --pubkey-cert-pem ${CERTIFICATE} --id-attr:Id ${XADES_NS}:SignedProperties ${SIGNATURE}
4. Contrôler que le certificat est bien celui que l’établissement ou l’éditeur a remis par une autre voie :
     openssl x509 -in ${CERTIFICATE} -noout -subject -issuer -dates -fingerprint -sha256
La signature seule ne dit pas qui signe : c’est l’étape 4 qui le dit.
`;
}
