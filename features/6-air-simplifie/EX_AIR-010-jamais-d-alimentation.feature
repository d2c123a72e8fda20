# language: fr

@EX_AIR-010
Fonctionnalité: L'AIR simplifié ne sert qu'à consulter
  Le mode AIR est réservé à la consultation. Aucune alimentation ne l'emprunte : elle passe par l'authentification
  directe ou indirecte.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @negatif @bloquant @sans-ecran @CONV2020-art-3-consultation-seule
  Scénario: Du premier appel à la déconnexion, aucune alimentation ne part en AIR
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Et qu'elle ouvre le document « Compte rendu de consultation de cardiologie »
    Et qu'elle rédige et valide un compte rendu de consultation intitulé « Consultation de suivi »
    Et qu'elle se déconnecte
    Alors le DMP a reçu une recherche de documents
    Et le DMP a reçu une lecture de document
    Et chaque document destiné au DMP y est arrivé, et aucun autre
    Et aucune alimentation n'a emprunté le mode AIR
