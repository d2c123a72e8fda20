# language: fr

@EXI-v1-20 @EXI-v0-18
Fonctionnalité: L'habilitation à consulter le DMP se donne, se retire et se revoit
  L'établissement dit qui peut consulter le DMP. Ce qu'il retire ne sert plus dès le geste suivant, même à qui a gardé sa session
  ouverte, et la revue des comptes le montre.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @negatif @bloquant
  Scénario: Retirée, l'habilitation ne laisse plus rien partir, sans attendre une nouvelle session
    Étant donné que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Quand l'établissement retire à la docteure Aubrac l'habilitation à consulter le DMP
    Et qu'elle demande de nouveau à consulter le DMP du patient
    Alors aucun appel n'a consulté le DMP pour la docteure Aubrac depuis que l'habilitation lui est retirée
    Et l'écran lui dit que son compte n'est pas habilité à consulter le DMP

  @positif @majeur
  Scénario: Retirée, la revue des comptes le montre ; rendue, la consultation passe de nouveau
    Étant donné la secrétaire Bruyère, secrétaire médicale au CH des Trois-Vallées
    Et que l'établissement confie la revue des comptes à la secrétaire Bruyère
    Quand l'établissement retire à la docteure Aubrac l'habilitation à consulter le DMP
    Et que la secrétaire Bruyère se connecte avec ses deux facteurs
    Et qu'elle extrait les comptes et leurs habilitations
    Alors l'extraction donne chaque compte, fermé compris, et ses habilitations du moment
    Quand l'établissement habilite la docteure Aubrac à consulter le DMP
    Et que la docteure Aubrac lui succède au même poste et s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et l'écran n'annonce ni refus, ni question, ni mise en garde
