# language: fr
@piece @sans-ecran
Fonctionnalité: Les patients sont informés par un texte qui suit les modèles
  Le texte remis aux patients porte les éléments de l'annexe 4 ; ses mots sont libres.

  @EXI-v1-01 @EXI-v0-01 @ANNEXE-A4-cas1 @REFDMP-2.1-en-ligne @majeur
  Scénario: Le texte d'information porte les éléments du modèle
    Étant donné la pièce « information des patients » de l'établissement
    Alors son fichier est là
    Et les éléments du « cas 1 » de l'annexe 4 y sont tous
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @ANNEXE-A4-cas2 @majeur
  Scénario: Le texte de consentement hors de l'équipe de soins porte les éléments du modèle
    Étant donné la pièce « information des patients » de l'établissement
    Alors son fichier est là
    Et les éléments du « cas 2 » de l'annexe 4 y sont tous
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @ANNEXE-A4-cas3 @majeur
  Scénario: Le texte de consentement au bénéfice d'un tiers porte les éléments du modèle
    Étant donné la pièce « information des patients » de l'établissement
    Alors son fichier est là
    Et les éléments du « cas 3 » de l'annexe 4 y sont tous
    Et ce qu'aucun contrôle ne lit est laissé à la commission
