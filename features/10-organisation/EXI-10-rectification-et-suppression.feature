# language: fr
@piece @sans-ecran
Fonctionnalité: Le patient fait rectifier ou supprimer un document
  Le service à qui s'adresser et le délai de réponse sont écrits.

  @EXI-v1-10 @EXI-v0-10 @CONV2020-art-5.2-droits @majeur
  Scénario: La procédure nomme l'interlocuteur et le délai
    Étant donné la pièce « procédure de rectification » de l'établissement
    Alors son fichier est là
    Et le service à qui s'adresser et le délai y sont
    Et ce qu'aucun contrôle ne lit est laissé à la commission
