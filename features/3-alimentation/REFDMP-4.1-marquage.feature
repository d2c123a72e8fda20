# language: fr

@REFDMP-4.1-marquage
Fonctionnalité: Le dossier dit ce que le DMP a reçu
  La marque d'envoi vient après l'accusé du DMP, jamais avant. Un document qui peut partir se repère ; un document de travail
  n'en a pas la vocation.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique

  @positif @majeur @EX_2.1-1190 @REM-DMP-HISTO.01 @PARCOURS-envois-reperes @PREUVE-DMP/HISTO.01.01.01
  Scénario: Un document se repère avant l'envoi, et porte la marque après l'accusé
    Quand elle rédige un compte rendu de consultation intitulé « Consultation de suivi »
    Et qu'elle rédige une note de travail intitulée « À revoir en équipe »
    Alors le dossier marque ce que le DMP a reçu, et repère ce qui peut partir
    Quand elle valide « Consultation de suivi »
    Alors l'écran n'annonce ni refus, ni question, ni mise en garde
    Et le dossier marque ce que le DMP a reçu, et repère ce qui peut partir

  @negatif @majeur @REM-DMP-HISTO.01
  Scénario: Un envoi resté sans accusé ne porte pas la marque
    Quand elle rédige et valide un compte rendu de consultation intitulé « Consultation de suivi »
    Étant donné le service du DMP est en maintenance pour 1 appel
    Quand elle rédige et valide une lettre de liaison de sortie intitulée « Lettre de sortie »
    Alors le dossier marque ce que le DMP a reçu, et repère ce qui peut partir
