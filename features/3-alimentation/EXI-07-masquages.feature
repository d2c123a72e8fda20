# language: fr

Fonctionnalité: Le masquage choisi pour un document part avec lui, et se lève quand il le faut
  Masqué aux professionnels à la demande du patient, caché au patient jusqu'à l'annonce, caché aux représentants légaux d'un
  mineur : le choix est noté avec le document et arrive au DMP. L'annonce faite, le document est réellement rendu visible.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et que la docteure Aubrac s'est connectée avec ses deux facteurs

  @positif @bloquant @EXI-v1-07 @EXI-v0-07 @EX_2.1-1050
  Scénario: Trois documents, trois masquages choisis à l'écran : chacun arrive avec le sien
    Étant donné la patiente Pat-Sept, dont l'INS est qualifiée et le DMP ouvert
    Quand elle rédige un compte rendu de consultation intitulé « Suivi réservé »
    Et qu'elle choisit que « Suivi réservé » soit masqué aux professionnels, à la demande du patient
    Et qu'elle rédige un compte rendu de biologie intitulé « Résultat à annoncer »
    Et qu'elle choisit que « Résultat à annoncer » soit non visible du patient avant l'annonce
    Et qu'elle rédige un compte rendu de consultation intitulé « Entretien confidentiel »
    Et qu'elle choisit que « Entretien confidentiel » soit non visible de ses représentants légaux
    Et qu'elle valide « Suivi réservé »
    Et qu'elle valide « Résultat à annoncer »
    Et qu'elle valide « Entretien confidentiel »
    Alors chaque document est arrivé au DMP avec le masquage choisi, et avec lui seul

  @negatif @majeur @EX_2.1-1050 @sans-ecran
  Scénario: Le cumul refusé tant que les paramètres l'interdisent part une fois permis
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand elle rédige un compte rendu de consultation intitulé « Suivi réservé »
    Et qu'elle choisit que « Suivi réservé » soit masqué aux professionnels et non visible du patient
    Et qu'elle valide « Suivi réservé »
    Quand le DMP permet de cumuler les deux masquages
    Et que 2 jours passent
    Et que la docteure Aubrac se connecte avec ses deux facteurs
    Et qu'elle rédige un compte rendu de consultation intitulé « Second suivi réservé »
    Et qu'elle choisit que « Second suivi réservé » soit masqué aux professionnels et non visible du patient
    Et qu'elle valide « Second suivi réservé »
    Alors aucun document ne cumule les deux masquages tant que le DMP ne le permet pas

  @positif @bloquant @REFDMP-4.3-mineur @EX_2.1-1050 @sans-ecran
  Scénario: En connexion secrète, le document part caché aux représentants légaux sans autre geste
    Étant donné la patiente Pat-Sept, dont l'INS est qualifiée et le DMP ouvert
    Quand elle demande une connexion secrète pour la patiente Pat-Sept
    Et qu'elle rédige et valide un compte rendu de consultation intitulé « Entretien confidentiel »
    Alors chaque document est arrivé au DMP avec le masquage choisi, et avec lui seul
    Et chaque jeton de la connexion secrète la déclare, et lui seul

  @positif @bloquant @EXI-v1-08 @EXI-v0-08 @sans-ecran
  Scénario: La consultation d'annonce faite, le DMP reçoit la mise à jour qui montre le document au patient
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand elle rédige un compte rendu de biologie intitulé « Résultat à annoncer »
    Et qu'elle choisit que « Résultat à annoncer » soit non visible du patient avant l'annonce
    Et qu'elle valide « Résultat à annoncer »
    Alors chaque document est arrivé au DMP avec le masquage choisi, et avec lui seul
    Quand elle note que la consultation d'annonce de « Résultat à annoncer » est faite
    Alors le document est rendu visible au patient après l'annonce

  @negatif @bloquant @REFDMP-4.3-un-mois
  Scénario: Un mois sans annonce : le document est démasqué, ou le professionnel en est averti
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand elle rédige un compte rendu de biologie intitulé « Résultat à annoncer »
    Et qu'elle choisit que « Résultat à annoncer » soit non visible du patient avant l'annonce
    Et qu'elle valide « Résultat à annoncer »
    Et que 32 jours passent
    Et que la docteure Aubrac se connecte avec ses deux facteurs
    Alors le logiciel l'a rendu visible au patient, ou rappelle que l'annonce manque
