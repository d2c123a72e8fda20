# language: fr

@EX_GEN-1490
Fonctionnalité: Le numéro d'homologation n'apparaît que dans le jeton
  Ce numéro identifie le logiciel auprès du DMP. Ni un écran, ni un message d'erreur, ni une trace extraite ne le montre.

  @negatif @majeur
  Scénario: On le cherche à l'écran « à propos », dans un message d'erreur et dans les traces, sans l'y trouver
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et la patiente Pat-Six, dont l'INS est qualifiée et le DMP fermé
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient Pat-Trois
    Et qu'elle demande à consulter le DMP de la patiente Pat-Six
    Alors le DMP a reçu une recherche de documents
    Et l'écran lui dit que le DMP est fermé
    Et le numéro d'homologation n'apparaît ni à l'écran, ni dans les traces extraites
