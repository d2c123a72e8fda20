# language: fr
@piece @sans-ecran
Fonctionnalité: Le traitement local est protégé
  La politique de sécurité existe et se tient à jour ; son contenu se lit.

  @EXI-v1-14 @EXI-v0-12 @EXI-v1-15 @EXI-v0-13 @REFDMP-5.2-editeur @CONV2020-11 @CONV2020-art-3.7 @CONV2020-art-6.1 @CONV2020-art-6.2 @majeur
  Scénario: La politique de sécurité est là et datée
    Étant donné la pièce « politique de sécurité » de l'établissement
    Alors son fichier est là
    Et sa dernière mise à jour est datée
    Et ce qu'aucun contrôle ne lit est laissé à la commission
