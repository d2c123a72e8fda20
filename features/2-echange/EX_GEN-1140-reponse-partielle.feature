# language: fr

@EX_GEN-1140
Fonctionnalité: Une liste incomplète se dit, sans cacher ce qui est venu
  Une partie du DMP n'a pas répondu : le professionnel voit les documents venus et sait qu'il en manque. Une liste entière ne
  porte pas cet avis.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @negatif @bloquant
  Scénario: Le DMP n'a rendu qu'une partie : les documents venus sont là, avec l'avis ; la recherche suivante est entière
    Étant donné que le DMP ne rend qu'une partie des documents à la prochaine recherche
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Alors l'écran montre les documents venus, et dit la liste incomplète quand elle l'est, et alors seulement
    Quand elle consulte de nouveau le DMP du patient
    Alors l'écran montre les documents venus, et dit la liste incomplète quand elle l'est, et alors seulement

  @positif @majeur
  Scénario: Le DMP a tout rendu : aucun avis
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Alors l'écran montre les documents venus, et dit la liste incomplète quand elle l'est, et alors seulement
