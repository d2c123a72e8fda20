# language: fr

@EX_AIR-070 @EX_AIR-090 @CONV2020-9
Fonctionnalité: Chaque jeton et chaque appel laissent une trace locale
  L'établissement garde la trace de chaque jeton émis et de chaque sollicitation du DMP, rattachée au professionnel et à
  la structure. Sur demande de l'Assurance Maladie, il en extrait celles d'un professionnel sur une période.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @bloquant
  Scénario: Les traces locales répondent une pour une à ce que le DMP a reçu
    Étant donné que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Et qu'elle ouvre le document « Compte rendu de consultation de cardiologie »
    Alors le DMP a reçu une lecture de document
    Et les traces locales des jetons et des appels répondent une pour une à ce que le DMP a reçu

  @positif @majeur @EX_AIR-120 @CONV2020-art-3.6-extraction @EXI-v1-18 @EXI-v0-16
  Plan du Scénario: Les traces d'un professionnel sur une période s'extraient en <format>
    Étant donné le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Quand la docteure Aubrac, à son poste, consulte le DMP du patient avec ses deux facteurs
    Et que 10 minutes passent
    Et que le docteur Lozère, à un autre poste, consulte le DMP du patient avec ses deux facteurs
    Alors l'extraction en <format> des traces de la docteure Aubrac sur la période contient ses traces et elles seules

    Exemples:
      | format |
      | CSV    |
      | JSON   |
