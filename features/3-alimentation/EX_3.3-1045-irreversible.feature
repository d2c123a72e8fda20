# language: fr

Fonctionnalité: L'auteur garde la main sur son document, et ce qui est irréversible est confirmé
  Un document masqué à tous reste lisible et supprimable par qui l'a écrit. Le rendre visible aux représentants légaux n'a pas
  de retour : l'écran le dit, attend une confirmation, et n'offre pas de le cacher de nouveau.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées

  @negatif @bloquant @EX_3.3-1045
  Scénario: Rendre visible aux représentants légaux est confirmé d'abord, et le retour n'est pas offert
    Étant donné la patiente Pat-Sept, dont l'INS est qualifiée et le DMP ouvert
    Et que le DMP du patient contient aussi trois documents qu'elle a écrits
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP de la patiente Pat-Sept
    Et qu'elle ouvre les propriétés du document « Consultation demandée en secret »
    Et qu'elle choisit de le rendre visible aux représentants légaux
    Alors rien n'est devenu visible aux représentants légaux avant confirmation
    Et l'écran lui dit que ce changement est irréversible
    Quand elle confirme
    Alors chaque changement demandé est parvenu au DMP, sur ce document
    Et l'écran n'offre pas de le cacher de nouveau

  @negatif @majeur @EX_3.3-1045 @sans-ecran
  Scénario: Elle annule : rien n'est devenu visible, et le changement peut encore se demander
    Étant donné la patiente Pat-Sept, dont l'INS est qualifiée et le DMP ouvert
    Et que le DMP du patient contient aussi trois documents qu'elle a écrits
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP de la patiente Pat-Sept
    Et qu'elle ouvre les propriétés du document « Consultation demandée en secret »
    Et qu'elle choisit de le rendre visible aux représentants légaux
    Et qu'elle annule
    Alors rien n'est devenu visible aux représentants légaux avant confirmation
    Quand elle choisit de le rendre visible aux représentants légaux
    Et qu'elle confirme
    Alors chaque changement demandé est parvenu au DMP, sur ce document

  @positif @bloquant @REFDMP-2.2-auteur
  Scénario: Masqué aux professionnels, le document reste à son auteur : il le voit, le lit et le supprime
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que le DMP du patient contient aussi un document masqué qu'elle a écrit
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Alors l'écran montre exactement les documents que le DMP a rendus
    Quand elle ouvre le document « Suivi confidentiel »
    Alors l'écran montre le contenu du document
    Quand elle ouvre les propriétés du document « Suivi confidentiel »
    Et qu'elle choisit de le supprimer du DMP
    Et qu'elle confirme
    Alors chaque changement demandé est parvenu au DMP, sur ce document
