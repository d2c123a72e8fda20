# language: fr

@EXI-v1-05 @EXI-v0-05
Fonctionnalité: Les documents nécessaires à la coordination des soins partent d'eux-mêmes
  Valider un document suffit : le logiciel l'envoie au DMP en authentification indirecte, au nom du site et de son utilisateur.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique

  @positif @bloquant @sans-ecran @EX_GEN-1070 @CNDA-2.1-160 @CNDA-0.1-210
  Scénario: Chaque type destiné au DMP y arrive, la note de travail reste au dossier
    Quand elle rédige et valide une lettre de liaison de sortie intitulée « Lettre de sortie »
    Et qu'elle rédige et valide un compte rendu de consultation intitulé « Consultation de suivi »
    Et qu'elle rédige et valide un compte rendu opératoire intitulé « Pose d'une endoprothèse »
    Et qu'elle rédige et valide un compte rendu de passage aux urgences intitulé « Passage aux urgences »
    Et qu'elle rédige et valide un compte rendu de biologie intitulé « Bilan sanguin »
    Et qu'elle rédige et valide une note de travail intitulée « À revoir en équipe »
    Alors chaque document destiné au DMP y est arrivé, et aucun autre
    Et chaque alimentation est partie en mode INDIRECTE au nom du site et de son utilisateur

  @negatif @bloquant @sans-ecran
  Scénario: Une panne du DMP et un redémarrage retardent l'envoi, sans le perdre
    Étant donné le service du DMP est en maintenance pour 1 appel
    Quand elle rédige et valide une lettre de liaison de sortie intitulée « Lettre de sortie »
    Et que le logiciel redémarre
    Et que 11 minutes passent
    Alors chaque document destiné au DMP y est arrivé, et aucun autre
