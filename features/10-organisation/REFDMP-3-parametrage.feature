# language: fr
@piece @sans-ecran
Fonctionnalité: Le paramétrage confié à un sous-traitant ne va pas contre le référentiel
  L'établissement relit les réglages que son hébergeur ou son infogérant tient pour lui.

  @REFDMP-3-parametrage @REFDMP-2.1-motif @majeur
  Scénario: Le paramétrage a été relu, à une date connue
    Étant donné la pièce « paramétrage DMP » de l'établissement
    Alors son fichier est là
    Et sa dernière mise à jour est datée
    Et ce qu'aucun contrôle ne lit est laissé à la commission
