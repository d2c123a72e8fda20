# language: fr

@EX_0.1-1025
Fonctionnalité: Une personne sans RPPS a un identifiant interne, à elle seule et pour toujours
  Il reste le même d'une session à l'autre, ne passe à personne quand un compte ferme, et ne dit rien de la personne.

  @negatif @majeur @sans-ecran
  Scénario: Un compte ferme, un autre s'ouvre : trois personnes, trois identifiants
    Étant donné l'agent Tarn, aide-soignant au CH des Trois-Vallées, sans RPPS
    Et l'agente Verdon, aide-soignante au CH des Trois-Vallées, sans RPPS
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand l'agent Tarn se connecte et rédige puis valide un compte rendu de consultation intitulé « Toilette »
    Et l'agente Verdon se connecte et rédige puis valide un compte rendu de consultation intitulé « Repas »
    Et l'établissement ferme le compte de l'agent Tarn
    Et l'agent Durance, aide-soignant au CH des Trois-Vallées, sans RPPS
    Et l'agent Durance se connecte et rédige puis valide un compte rendu de consultation intitulé « Lever »
    Et l'agente Verdon se connecte et rédige puis valide un compte rendu de consultation intitulé « Coucher »
    Alors chaque personne sans RPPS a son identifiant interne, et lui seul
