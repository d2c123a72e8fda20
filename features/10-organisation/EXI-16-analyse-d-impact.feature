# language: fr
@piece @sans-ecran
Fonctionnalité: L'analyse d'impact est menée et tenue à jour
  Aucune source ne dit à quelle fréquence : la date est donnée, la commission en juge.

  @EXI-v1-16 @EXI-v0-14 @KIT-contrat-documentation @majeur
  Scénario: L'analyse d'impact est là et datée
    Étant donné la pièce « analyse d'impact » de l'établissement
    Alors son fichier est là
    Et sa dernière mise à jour est datée
    Et ce qu'aucun contrôle ne lit est laissé à la commission
