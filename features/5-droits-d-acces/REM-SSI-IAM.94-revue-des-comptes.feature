# language: fr

@REM-SSI-IAM.94
Fonctionnalité: L'établissement extrait ses comptes et leurs habilitations pour les revoir
  La personne qui en est chargée retrouve chaque compte, les fermés compris, et ce qu'il peut faire à cet instant. Personne
  d'autre ne voit cette page.

  Contexte:
    Étant donné la secrétaire Bruyère, secrétaire médicale au CH des Trois-Vallées
    Et la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et que l'établissement confie la revue des comptes à la secrétaire Bruyère

  @positif @majeur
  Scénario: Un compte ferme, une habilitation est retirée : l'extraction suivante le dit
    Étant donné l'agent Tarn, aide-soignant au CH des Trois-Vallées, sans RPPS
    Et que l'établissement confie la revue des comptes à la docteure Aubrac
    Quand la secrétaire Bruyère se connecte avec ses deux facteurs
    Et qu'elle extrait les comptes et leurs habilitations
    Alors l'extraction donne chaque compte, fermé compris, et ses habilitations du moment
    Quand l'établissement retire la revue des comptes à la docteure Aubrac
    Et que l'établissement ferme le compte de l'agent Tarn
    Et qu'elle extrait les comptes et leurs habilitations
    Alors l'extraction donne chaque compte, fermé compris, et ses habilitations du moment

  @negatif @majeur
  Scénario: La personne chargée des comptes voit la page, la médecin qui ne l'est pas ne la voit pas
    Quand la secrétaire Bruyère se connecte avec ses deux facteurs
    Alors la page des comptes s'ouvre à la secrétaire Bruyère si, et seulement si, elle en est chargée
    Quand la docteure Aubrac lui succède au même poste et s'authentifie par mot de passe et code à usage unique
    Alors la page des comptes s'ouvre à la docteure Aubrac si, et seulement si, elle en est chargée
