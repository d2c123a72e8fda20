# language: fr

@EXI-v1-24 @EXI-v0-22 @EX_AIR-080 @EX_GEN-1450 @CONV2020-6
Fonctionnalité: L'établissement se présente avec ses certificats IGC-Santé
  L'établissement s'authentifie au DMP par un certificat de personne morale de l'IGC-Santé, en cours de validité, et
  signe le jeton par son certificat de cachet. Chacun a son usage ; un certificat périmé, révoqué, d'une autre autorité
  ou employé à la place de l'autre n'ouvre rien, et le professionnel l'apprend.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @bloquant @CONV2020-art-3.4-etablissement @sans-ecran
  Scénario: Un certificat pour se présenter, un autre pour signer
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et le certificat présenté au DMP est un certificat d'authentification de personne morale en cours de validité
    Et le jeton est signé par le certificat de cachet de la même personne morale

  @negatif @bloquant
  Plan du Scénario: Avec un certificat <état>, le DMP ferme la porte et le professionnel en lit la raison
    Étant donné que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Et que le logiciel emploie un certificat d'authentification <état>
    Quand elle demande de nouveau à consulter le DMP du patient
    Alors le DMP a refusé la connexion parce que le certificat est <état>
    Et l'écran lui dit que le DMP a refusé le certificat de l'établissement
    Et l'écran ne laisse pas croire que le dossier est vide

    Exemples:
      | état                       |
      | expiré                     |
      | pas encore valide          |
      | révoqué                    |
      | d'une autre autorité       |
      | de cachet                  |

  @negatif @bloquant @EX_GEN-1140
  Scénario: Avec un certificat expiré, l'envoi attend et le professionnel en lit la raison
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle rédige et valide un compte rendu de consultation intitulé « Consultation de suivi »
    Alors l'écran n'annonce ni refus, ni question, ni mise en garde
    Étant donné que le logiciel emploie un certificat d'authentification expiré
    Quand elle rédige et valide une lettre de liaison de sortie intitulée « Lettre de sortie »
    Alors le DMP a refusé la connexion parce que le certificat est expiré
    Et l'écran lui dit que le DMP a refusé le certificat de l'établissement

  @negatif @bloquant
  Scénario: Le certificat d'un autre établissement n'ouvre pas au nom du premier
    Étant donné que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Et que le profil retient que seul un certificat de l'établissement vaut
    Et que le logiciel emploie les certificats d'un autre établissement
    Quand elle demande de nouveau à consulter le DMP du patient
    Alors le DMP a refusé l'appel à l'étape « structure »
    Et l'écran lui dit que le DMP a refusé l'établissement
    Et l'écran ne laisse pas croire que le dossier est vide
