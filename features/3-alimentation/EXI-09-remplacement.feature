# language: fr

@EXI-v1-09 @EXI-v0-09
Fonctionnalité: Un document faux est remplacé au DMP, pas seulement au dossier
  Le document corrigé et validé de nouveau prend la place du premier au DMP : la version fausse n'y reste ni seule, ni à côté de la
  bonne. La suppression se lit avec la gestion de ses documents (EX_3.3-1050).

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique

  @positif @bloquant @sans-ecran
  Scénario: Corrigé après son envoi, le document remplace au DMP celui qui était faux
    Quand elle rédige et valide un compte rendu de consultation intitulé « Consultation de suivi »
    Et qu'elle corrige « Consultation de suivi » et le valide
    Alors la version corrigée a remplacé au DMP celle qui était fausse
