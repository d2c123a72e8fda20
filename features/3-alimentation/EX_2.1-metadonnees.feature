# language: fr

Fonctionnalité: Le dépôt dit vrai du document, dans la forme que le DMP attend
  Titre saisi, dates, auteur, site, identifiants, forme du message : ce que le DMP reçoit est comparé à ce qui a été fait.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique

  @positif @majeur @sans-ecran @EX_2.1-1030 @EX_2.1-1140 @EX_2.1-1260 @EX_2.1-1115 @COMITE2026-09
  Scénario: Le titre modifié avant l'envoi, l'auteur et le site arrivent tels quels, en MTOM
    Quand elle rédige un compte rendu de consultation intitulé « Brouillon »
    Et qu'elle donne à « Brouillon » le titre « Suivi d'une insuffisance cardiaque »
    Et qu'elle valide « Suivi d'une insuffisance cardiaque »
    Alors chaque titre reçu est celui qui a été saisi
    Et l'auteur et la structure du document sont ceux du jeton
    Et chaque document porte le FINESS géographique du site
    Et chaque dépôt est un message MTOM
    Et aucun document déposé ne contient de script ni d'adresse externe

  @positif @majeur @sans-ecran @EX_2.1-1110
  Scénario: Autour de minuit, été comme hiver, les deux heures disent le même instant
    Quand elle rédige et valide un compte rendu de passage aux urgences intitulé « Garde d'été », pour un acte d'une nuit d'été
    Et qu'elle rédige et valide un compte rendu de passage aux urgences intitulé « Garde d'hiver », pour un acte d'une nuit d'hiver
    Alors les métadonnées sont en temps universel, le document en heure locale avec son décalage

  @positif @majeur @sans-ecran @EX_2.1-1130
  Scénario: Deux documents et un remplacement : cinq identifiants et plus, tous différents
    Quand elle rédige et valide un compte rendu de consultation intitulé « Consultation de suivi »
    Et qu'elle rédige et valide une lettre de liaison de sortie intitulée « Lettre de sortie »
    Et qu'elle corrige « Consultation de suivi » et le valide
    Alors chaque document et chaque lot a un identifiant OID à lui seul
