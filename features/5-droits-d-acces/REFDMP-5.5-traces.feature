# language: fr

Fonctionnalité: Le logiciel garde la trace entière de ce qui est fait avec le DMP, et personne ne la change
  Échanges, visualisations, enregistrements : chaque acte laisse une trace qui dit qui, quand, sur quels documents et pour quoi
  faire. Une trace gardée ne se corrige pas ; si quelqu'un en change ou en retire une hors du logiciel, l'extraction le dit.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient

  @positif @bloquant @REFDMP-5.5-mecanisme @REFDMP-5.5-contenu
  Scénario: Consulter, ouvrir, enregistrer : chaque acte a sa trace, et chaque trace est complète
    Quand elle ouvre le document « Compte rendu de consultation de cardiologie »
    Et qu'elle consulte de nouveau le DMP du patient
    Et qu'elle importe le document « Résultats de biologie » dans le dossier
    Alors la trace locale porte l'échange, la visualisation et l'enregistrement de chaque document
    Et chaque trace d'appel dit qui, quand, pour quel patient, sur quels documents et pour quelle action

  @positif @bloquant @REFDMP-5.5-protection
  Scénario: Ce qui a été extrait une fois se retrouve plus tard, inchangé, et aucun écran ne propose de le corriger
    Quand elle extrait les traces
    Et qu'elle se déconnecte
    Et que la docteure Aubrac, à un autre poste, consulte le DMP du patient avec ses deux facteurs
    Et qu'elle extrait les traces
    Alors les traces déjà extraites sont inchangées
    Et l'écran des traces ne propose ni de corriger ni de supprimer une trace

  @negatif @bloquant @REFDMP-5.5-protection @CONV2020-art-3.6-integrite
  Plan du Scénario: Une trace est <alteration> hors du logiciel : l'extraction le dit
    Alors l'extraction dit les traces intactes
    Étant donné qu'une trace gardée est <alteration> hors du logiciel
    Quand elle extrait les traces
    Alors l'extraction dit qu'une trace est <alteration>

    Exemples:
      | alteration |
      | modifiée   |
      | retirée    |

  @positif @majeur @REFDMP-5.5-protection
  Scénario: Avant le terme déclaré, rien n'est détruit
    Étant donné que la conservation des traces est réglée à 60 minutes
    Quand elle extrait les traces
    Et que 30 minutes passent
    Et que la docteure Aubrac, à un autre poste, consulte le DMP du patient avec ses deux facteurs
    Et qu'elle extrait les traces
    Alors les traces déjà extraites sont inchangées
    Et l'extraction dit les traces intactes

  @negatif @majeur @EX_AIR-100
  Scénario: Passé ce terme, les traces trop vieilles sont détruites, et l'extraction reste intacte
    Étant donné que la conservation des traces est réglée à 60 minutes
    Quand elle extrait les traces
    Et que 45 minutes passent
    Et que la docteure Aubrac, à un autre poste, consulte le DMP du patient avec ses deux facteurs
    Et qu'elle extrait les traces
    Et que 30 minutes passent
    Et que la docteure Aubrac, à un autre poste, consulte le DMP du patient avec ses deux facteurs
    Et qu'elle extrait les traces
    Alors les traces plus vieilles que cette durée sont détruites, elles seules, et leur destruction est tracée
    Et l'extraction dit les traces intactes
