# language: fr

Fonctionnalité: Une erreur du DMP se comprend, et le travail continue
  Chaque code du DMP a sa phrase. Une panne au milieu d'une consultation se dit en clair, sans répéter l'appel, et le
  professionnel reprend où il en était. Pendant qu'un appel tarde, le reste du logiciel répond.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @negatif @bloquant @CNDA-PRE_ERR @EX_GEN-1140
  Scénario: Une faute au milieu d'une consultation : elle se lit, puis la lecture reprend sans quitter le dossier
    Étant donné que le DMP répond par une faute à la prochaine lecture de document
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Et qu'elle ouvre le document « Résultats de biologie »
    Alors la panne se lit en clair, et le dossier ne paraît pas vide
    Et l'appel n'est pas répété en rafale
    Quand elle ouvre le document « Résultats de biologie »
    Alors le DMP a reçu une lecture de document
    Et l'écran montre le contenu du document

  @negatif @majeur @EX_GEN-1145
  Scénario: Autant de phrases que de codes, et une pour un code inconnu
    Étant donné que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand le DMP oppose tour à tour chaque code qu'une consultation peut recevoir, puis un code inconnu
    Alors chaque code a sa propre phrase à l'écran

  @positif @majeur @REM-LGC.DMP-UX.10
  Scénario: Pendant qu'un appel tarde, une autre page s'affiche
    Étant donné que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle ouvre une autre page pendant que le DMP tarde à répondre
    Alors cette page s'est affichée sans attendre le DMP
    Et le DMP a reçu une recherche de documents

  @positif @majeur @EX_GEN-1221 @sans-ecran
  Scénario: Les services changent d'hôte : l'appel suivant va au nouveau
    Étant donné que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Quand les services du DMP changent d'hôte et l'administrateur l'indique au logiciel
    Et qu'elle consulte de nouveau le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et chaque appel va au nouvel hôte
