# language: fr

@EIVP2020-1.4-continuite
Fonctionnalité: Sans second facteur, un autre accès au DMP reste offert, et ce n'est pas l'AIR
  Téléphone oublié ou hors d'usage : le professionnel n'a que son mot de passe. Le logiciel n'appelle pas le DMP en AIR ; il
  propose le Web PS, où la carte du professionnel suffit, et il garde la trace de ce mode dégradé.

  @negatif @bloquant
  Scénario: Le second facteur est indisponible : aucun jeton AIR, le Web PS proposé, une trace
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac, avec ses deux facteurs, a pu consulter le DMP du patient
    Quand le docteur Lozère s'authentifie par son seul mot de passe
    Et qu'il demande à consulter le DMP du patient
    Alors aucun jeton AIR n'est parti en son nom
    Et l'écran lui propose un autre accès au DMP, par sa carte
    Et la trace locale porte le mode dégradé
