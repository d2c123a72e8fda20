# language: fr

Fonctionnalité: Un patient mineur peut demander une connexion secrète
  Elle n'est proposée qu'à un mineur, au sens du fichier de paramètres du DMP, son âge étant calculé par le logiciel. Chaque jeton
  la déclare, pour ce patient et pour lui seul.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées

  @positif @majeur @EX_0.1-1100
  Scénario: Demandée pour une mineure, elle est dans ses jetons et dans aucun de ceux du patient suivant
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et la patiente Pat-Sept, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle demande une connexion secrète pour la patiente Pat-Sept
    Et qu'elle consulte le DMP de la patiente Pat-Sept
    Et qu'elle consulte le DMP du patient Pat-Trois
    Alors chaque jeton de la connexion secrète la déclare, et lui seul
    Et la connexion secrète est proposée si la patiente Pat-Sept est mineure, et seulement alors
    Et la connexion secrète est proposée si le patient Pat-Trois est mineur, et seulement alors

  @positif @majeur @EX_GEN-1550
  Scénario: Deux jours avant ses dix-huit ans elle est proposée, une fois majeur elle ne l'est plus
    Étant donné le patient Pat-Huit, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Alors la connexion secrète est proposée si le patient est mineur, et seulement alors
    Quand 3 jours passent
    Et que la docteure Aubrac se connecte avec ses deux facteurs
    Alors la connexion secrète est proposée si le patient est mineur, et seulement alors

  @negatif @majeur @EX_GEN-1550
  Scénario: La majorité change au fichier, puis la gestion des mineurs s'arrête : la proposition suit
    Étant donné la patiente Pat-Sept, dont l'INS est qualifiée et le DMP ouvert
    Quand le fichier de paramètres du DMP fixe la majorité à 14 ans
    Et que 2 jours passent
    Et que la docteure Aubrac se connecte avec ses deux facteurs
    Alors la connexion secrète est proposée si la patiente est mineure, et seulement alors
    Quand le fichier de paramètres du DMP fixe la majorité à 18 ans, sans gestion des mineurs
    Et que 2 jours passent
    Et que la docteure Aubrac se connecte avec ses deux facteurs
    Alors la connexion secrète est proposée si la patiente est mineure, et seulement alors
