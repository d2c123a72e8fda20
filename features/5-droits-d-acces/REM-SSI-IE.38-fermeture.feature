# language: fr

@REM-SSI-IE.38
Fonctionnalité: Le professionnel ferme sa session, et plus rien ne s'ouvre sans une nouvelle authentification
  Quitter son poste suffit : revenir à une page déjà vue, par son adresse, demande de s'authentifier de nouveau.

  @negatif @bloquant @PREUVE-SSI/IE.38.01.01
  Scénario: Après la déconnexion, la page se redemande et ne se rouvre pas
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Quand elle revient aux dossiers par leur adresse
    Alors l'écran ne demande pas de s'authentifier
    Quand elle se déconnecte
    Et que quelqu'un revient aux dossiers par leur adresse, au même poste
    Alors l'écran demande de s'authentifier
    Et aucun jeton AIR n'est parti en son nom
