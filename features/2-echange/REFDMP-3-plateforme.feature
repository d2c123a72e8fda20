# language: fr

@REFDMP-3-plateforme @EX_GEN-1180
Fonctionnalité: Le composant qui appelle le DMP le fait sous son nom
  Un logiciel appelle le DMP lui-même, ou par une plateforme d'intermédiation. Le jeton porte alors le nom et la version de
  la plateforme, à qui reviennent les accusés ; le fichier de cible dit lequel des deux appelle.

  @positif @majeur @sans-ecran
  Scénario: Le nom, la version et l'accusé sont ceux du composant que la cible déclare
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et chaque jeton porte le nom et la version du composant qui appelle
