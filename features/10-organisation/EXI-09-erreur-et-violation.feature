# language: fr
@piece @sans-ecran
Fonctionnalité: Une erreur au DMP ou une violation a sa procédure
  Qui décide du registre, de la CNIL et des personnes à prévenir est écrit.

  @EXI-v1-09 @EXI-v0-09 @KIT-support-violation @CONV2020-art-5.2-violation @majeur
  Scénario: La procédure nomme l'interlocuteur et le délai
    Étant donné la pièce « procédure de violation » de l'établissement
    Alors son fichier est là
    Et le service à qui s'adresser et le délai y sont
    Et ce qu'aucun contrôle ne lit est laissé à la commission
