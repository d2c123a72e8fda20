import type { ErrorEntry } from '../error';

const REPRENDRE = 'Reprenez le conteneur tel qu’il a été remis ; s’il est bien celui-là, il a été altéré.';

export const SCEAU_ERRORS = {
  // Making the container.
  'SCEAU-SOURCE': {
    trouve: 'Le fichier « {fichier} » ne peut pas être scellé : {detail}.', attendu: 'un dossier d’exécution terminé, avec son journal et son resultat.json, fait de fichiers ordinaires.',
    faire: 'Corrigez ce fichier, ou donnez un autre dossier.',
  },
  'SCEAU-CLE': {
    trouve: 'La clé du sceau ne convient pas : {detail}.', attendu: 'une clé RSA d’au moins 2048 bits, ou EC P-256 ou P-384, et son certificat en cours de validité, en PEM ou en PKCS#12.',
    faire: 'Corrigez --cle et --certificat, ou --pkcs12 (ou les mêmes suivies de -env) ; le mot de passe se donne par une variable d’environnement nommée par --mot-de-passe-env.',
  },
  'SCEAU-INSTANT': {
    trouve: 'Le sceau serait daté du {instant}, avant la fin de l’exécution ({fin}).', attendu: 'une date entre la fin de l’exécution et maintenant.', faire: 'Corrigez --instant, ou retirez-le : le sceau est alors daté de maintenant.',
  },
  'SCEAU-SORTIE': { trouve: 'Le fichier « {fichier} » existe déjà.', attendu: 'un fichier neuf : un sceau remis ne se remplace pas.', faire: 'Donnez un autre nom à --sortie, ou ôtez ce fichier vous-même.' },
  'SCEAU-TROP-GRAND': {
    trouve: 'Le conteneur tiendrait {fichiers} fichiers et {octets} octets.', attendu: 'moins de 65 535 fichiers et de 4 Gio : ce que tout lecteur de zip sait ouvrir.', faire: 'Scellez l’exécution en plusieurs passages, par chapitre.',
  },
  // Structure of the container.
  'SCEAU-ZIP': { trouve: 'Le conteneur ne se lit pas : {detail}.', attendu: 'un conteneur ASiC-E entier.', faire: REPRENDRE },
  'SCEAU-ZIP-COMMENTAIRE': { trouve: 'Un commentaire est attaché à {ou}.', attendu: 'aucun commentaire : il échapperait à la signature.', faire: REPRENDRE },
  'SCEAU-ZIP-OCTETS': { trouve: 'Des octets qui ne sont d’aucun fichier se trouvent {ou}.', attendu: 'les fichiers l’un après l’autre, et rien d’autre.', faire: REPRENDRE },
  'SCEAU-ZIP-DOUBLON': { trouve: 'Le fichier « {fichier} » figure deux fois.', attendu: 'un seul fichier par nom.', faire: REPRENDRE },
  'SCEAU-ZIP-CHEMIN': { trouve: 'Le nom « {fichier} » sort du conteneur ou ne s’écrit pas partout.', attendu: 'un chemin relatif sans « .. ».', faire: 'N’ouvrez pas ce conteneur avec un autre outil. Signalez-le à qui l’a remis.' },
  'SCEAU-ZIP-LIEN': { trouve: 'L’entrée « {fichier} » n’est pas un fichier ordinaire.', attendu: 'ni lien, ni dossier, ni fichier spécial.', faire: 'N’ouvrez pas ce conteneur avec un autre outil. Signalez-le à qui l’a remis.' },
  'SCEAU-ZIP-METHODE': { trouve: 'Le fichier « {fichier} » est compressé ou chiffré.', attendu: 'des fichiers rangés tels quels.', faire: 'Reprenez le conteneur que « homologair sceller » a écrit.' },
  'SCEAU-ZIP-ENTETE': { trouve: 'L’en-tête de « {fichier} » n’est pas celui que le banc écrit.', attendu: 'les mêmes nom, taille, date et somme de contrôle aux deux endroits du conteneur.', faire: REPRENDRE },
  'SCEAU-ZIP-ORDRE': { trouve: 'Les fichiers du conteneur ne sont pas dans leur ordre.', attendu: '« mimetype » d’abord, puis les autres par leur nom.', faire: REPRENDRE },
  'SCEAU-ZIP-SOMME': { trouve: 'La somme de contrôle de « {fichier} » ne correspond pas à son contenu.', attendu: 'la somme CRC-32 du contenu.', faire: REPRENDRE },
  'SCEAU-MIMETYPE': { trouve: 'Le fichier « mimetype » manque, n’est pas le premier ou dit autre chose.', attendu: 'application/vnd.etsi.asic-e+zip.', faire: REPRENDRE },
  // Signature.
  'SCEAU-SIGNATURE-ABSENTE': { trouve: 'Le conteneur n’est pas signé : {fichier} manque.', attendu: 'une signature XAdES.', faire: REPRENDRE },
  'SCEAU-SIGNATURE-FORME': { trouve: 'La signature n’a pas la forme que le banc écrit : {detail}.', attendu: 'une signature XAdES de niveau B-B, sans rien de plus.', faire: REPRENDRE },
  'SCEAU-ALGORITHME': { trouve: 'La signature emploie l’algorithme « {algorithme} ».', attendu: 'SHA-256, RSA-SHA256, ECDSA-SHA256 ou ECDSA-SHA384, canonicalisation exclusive.', faire: 'Faites sceller de nouveau avec un algorithme admis.' },
  'SCEAU-SIGNATURE-FAUSSE': { trouve: 'La valeur de la signature n’est pas celle de la clé du certificat.', attendu: 'une signature faite par la clé du certificat qu’elle porte.', faire: REPRENDRE },
  'SCEAU-PROPRIETES': { trouve: 'Les propriétés signées (date, certificat, nature des fichiers) ont été modifiées.', attendu: 'celles dont la signature porte l’empreinte.', faire: REPRENDRE },
  'SCEAU-CERTIFICAT': { trouve: 'Le certificat de la signature ne convient pas : {detail}.', attendu: 'le certificat dont les propriétés signées portent l’empreinte, le même dans certificat.pem.', faire: REPRENDRE },
  'SCEAU-CERTIFICAT-DATE': { trouve: 'Le sceau est daté du {instant}, hors de la validité de son certificat ({du} – {au}).', attendu: 'un certificat valide au moment du sceau.', faire: 'Faites sceller de nouveau avec un certificat valide.' },
  'SCEAU-DATE': { trouve: 'Le sceau est daté du {instant}, {detail}.', attendu: 'une date entre la fin de l’exécution et maintenant.', faire: 'Demandez à qui a scellé d’où vient cette date : elle n’est pas celle du sceau, ou son horloge est fausse.' },
  'SCEAU-ANCRE': { trouve: 'Le certificat du sceau ({sujet}) ne remonte à aucune des ancres données.', attendu: 'un certificat délivré par une autorité du fichier --ancre, ou lui-même.', faire: 'Vérifiez qui a scellé, ou donnez l’ancre de l’établissement ou de l’éditeur.' },
  // Files.
  'SCEAU-EMPREINTE': { trouve: 'Le contenu de « {fichier} » a changé depuis le sceau.', attendu: 'des octets dont l’empreinte SHA-256 est celle que la signature porte.', faire: REPRENDRE },
  'SCEAU-FICHIER-NON-SIGNE': { trouve: 'Le fichier « {fichier} » n’est couvert par aucune signature : il a été ajouté ou renommé.', attendu: 'une référence de la signature pour chaque fichier.', faire: REPRENDRE },
  'SCEAU-FICHIER-ABSENT': { trouve: 'Le fichier « {fichier} », que la signature couvre, manque au conteneur.', attendu: 'chaque fichier que la signature référence.', faire: REPRENDRE },
  'SCEAU-MANIFESTE': { trouve: 'Le manifeste {fichier} ne dit pas ce que contient le conteneur.', attendu: 'une ligne par fichier, avec son empreinte.', faire: REPRENDRE },
  'SCEAU-PIECE-MANQUANTE': { trouve: 'Le conteneur ne contient pas « {fichier} ».', attendu: 'le journal, le résultat, les empreintes, le certificat, le mode d’emploi et les versions des règles.', faire: 'Faites sceller de nouveau le dossier entier de l’exécution.' },
  'SCEAU-NOM': { trouve: 'Le fichier « {fichier} » n’est pas de ceux qu’un conteneur porte.', attendu: 'les fichiers de l’exécution, ses preuves, son dossier et ce que le sceau y ajoute, rien d’autre.', faire: 'N’ouvrez pas ce fichier, et demandez à qui a scellé ce qu’il fait là.' },
  'SCEAU-ECRITURE': { trouve: 'Le fichier « {fichier} » n’est pas écrit comme le banc l’écrit : une clé y figure deux fois, ou sa mise en page a été refaite.', attendu: 'l’écriture du banc, où un lecteur et un programme lisent la même chose.', faire: 'Reprenez le fichier que le banc a écrit, et scellez de nouveau.' },
  'SCEAU-LISEZ-MOI': { trouve: 'Le texte de {fichier} n’est pas celui de ce conteneur : {detail}.', attendu: 'le texte que le banc écrit de ce que le conteneur porte.', faire: 'Tenez pour vrai ce que dit cette vérification. Si le conteneur vient d’un banc plus récent, vérifiez-le avec celui-là.' },
  'SCEAU-REGLES': { trouve: '« rules.lock.json » ne dit pas les règles qui ont jugé : {detail}.', attendu: 'les versions que l’en-tête du journal porte.', faire: REPRENDRE },
  // Redacted containers.
  'SCEAU-SEL': { trouve: 'Le sel « {fichier} » ne convient pas : {detail}.', attendu: 'un fichier d’une ligne d’au moins 32 caractères, celui qui a servi à expurger.', faire: 'Donnez un autre fichier à {option} ; un sel neuf s’écrit là où il n’y a pas de fichier.' },
  'SCEAU-SEL-AUTRE': { trouve: 'Ce sel n’est pas celui du conteneur.', attendu: 'le sel avec lequel il a été expurgé.', faire: 'Demandez le fichier du sel à qui a scellé, par une autre voie que le conteneur.' },
  'SCEAU-ATTESTATION': { trouve: 'L’attestation du conteneur expurgé ne convient pas : {detail}.', attendu: 'une attestation des verdicts de l’enregistrement complet, faite avec le sel.', faire: 'Demandez le conteneur complet : les verdicts repris de celui-ci ne valent rien.' },
  'SCEAU-GENRE': { trouve: 'Le conteneur se dit complet, mais des champs de son journal ont été expurgés.', attendu: 'expurgation.json dans un conteneur expurgé, aucun champ expurgé dans un conteneur complet.', faire: REPRENDRE },
  'SCEAU-EXPURGE': { trouve: 'Le jugement de l’enregistrement expurgé de {dossier} n’est pas celui de l’enregistrement complet.', attendu: 'les mêmes verdicts.', faire: 'C’est un défaut du banc : signalez-le, et remettez le conteneur complet en attendant.' },
  'SCEAU-DOSSIER-CLAIR': { trouve: 'Le dossier {dossier} n’est pas masqué comme le conteneur doit l’être ({manque}).', attendu: 'un dossier écrit par « homologair dossier --masquer-identites » avec le même sel.', faire: 'Récrivez-le ainsi, ou scellez sans --dossier.' },
  // The commission's papers.
  'SCEAU-DOSSIER-AUTRE': { trouve: 'Le dossier de la commission n’est pas celui de cette exécution : {detail}.', attendu: 'le dossier que « homologair dossier » a écrit de cette exécution même.', faire: 'Relancez « homologair dossier » sur cette exécution, puis scellez.' },
  'SCEAU-DOSSIER-PERIME': { trouve: 'Le dossier a été écrit avec {dossier} de relecture, et revue.ndjson en porte {revue}.', attendu: 'un dossier qui porte chaque acte des relecteurs.', faire: 'Relancez « homologair dossier » sur cette exécution, puis scellez.' },
  'SCEAU-PAPIER': { trouve: 'Le papier « {fichier} » {constat}.', attendu: 'les fichiers que dossier.json nomme, tels qu’il en porte l’empreinte, et eux seuls.', faire: 'Relancez « homologair dossier » puis scellez ; un document de plus se remet à côté du conteneur.' },
  'SCEAU-PREUVE': { trouve: 'La preuve « {fichier} » {constat}.', attendu: 'les fichiers que preuves.json nomme, tels qu’il en porte l’empreinte, avec les faits du journal et le verdict de ces faits.', faire: 'Relancez « homologair dossier » sur cette exécution, puis scellez.' },
  // What the facts say.
  'SCEAU-CHAINE': { trouve: 'Le journal scellé n’est pas intact : {detail}.', attendu: 'une chaîne de faits où chaque ligne porte l’empreinte de la précédente.', faire: 'Demandez l’exécution d’origine : celle-ci a été modifiée avant d’être scellée.' },
  'SCEAU-VERDICT': { trouve: 'Le verdict annoncé n’est pas celui des faits scellés : {detail}', attendu: 'le verdict que les règles rendent sur ces faits.', faire: 'Tenez pour vrai le verdict recalculé, et demandez à qui a scellé d’où vient l’autre.' },
  'SCEAU-REJUGE': { trouve: 'Le banc d’aujourd’hui juge autrement les faits scellés : {detail}', attendu: 'la même réponse, ou une version nouvelle qui dit pourquoi elle change.', faire: 'Lisez la cause dite ; pour retrouver le verdict annoncé, vérifiez avec le banc de la version scellée.' },
  'SCEAU-CONSTAT': { trouve: 'Les constats annoncés ne sont pas ceux des faits scellés : {detail}', attendu: 'les constats que les règles font sur ces faits.', faire: 'Tenez pour vrais les constats recalculés, et demandez à qui a scellé d’où viennent les autres.' },
  'REVUE-CHAINE': { trouve: 'La ligne {ligne} de revue.ndjson ne convient pas : {detail}.', attendu: 'les actes de relecture de cette exécution, dans l’ordre, chacun portant l’empreinte du précédent.', faire: 'Reprenez une copie intacte de revue.ndjson : un acte ne se modifie pas, il s’ajoute.' },
  'REVUE-ACTE': { trouve: 'L’acte de relecture ne convient pas : {detail}.', attendu: 'un seul acte (--commentaire, --ecarter avec --raison, ou --demander-preuve), sur une exigence de l’exécution, et son auteur.', faire: 'Corrigez les options ; « homologair revue --help » les donne.' },
} as const satisfies Record<string, ErrorEntry>;
