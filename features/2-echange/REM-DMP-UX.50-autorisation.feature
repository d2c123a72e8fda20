# language: fr

@REM-DMP-UX.50
Fonctionnalité: L'autorisation du professionnel se déclare quand elle manque, jamais contre le patient
  Quand la vérification du DMP dit l'autorisation absente et que le patient ne s'oppose pas, elle est déclarée au nom de la
  personne présente : d'elle-même ou sur son geste, selon la lecture que le profil retient.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et la patiente Pat-Cinq, dont l'INS est qualifiée et le DMP sans autorisation pour l'établissement

  @negatif @bloquant @PARCOURS-conditions-acces @sans-ecran @PREUVE-DMP/UX.50.01.01 @PREUVE-DMP/UX.50.01.02
  Scénario: Le patient s'oppose : l'autorisation absente n'est pas déclarée, puis elle l'est quand il change d'avis
    Quand la docteure Aubrac se connecte avec ses deux facteurs
    Et qu'elle enregistre l'opposition de la patiente à la consultation, exprimée à l'oral
    Et qu'elle vérifie l'existence du DMP de la patiente
    Et qu'elle demande à consulter le DMP de la patiente
    Alors aucune autorisation n'est déclarée à l'insu du professionnel
    Quand elle lève l'opposition de la patiente à la consultation
    Et qu'elle demande de nouveau à consulter le DMP de la patiente
    Et qu'elle confirme l'autorisation d'accès
    Alors le DMP a reçu une déclaration d'autorisation
    Et chaque déclaration d'autorisation suit un geste du professionnel
    Et aucune consultation n'est partie tant que la patiente s'y oppose
