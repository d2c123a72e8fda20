# language: fr
@piece @sans-ecran
Fonctionnalité: Les certificats employés sont connus et renouvelés à temps
  Les certificats eux-mêmes se jugent sur le fil ; ici, l'établissement sait lesquels il a et quand ils finissent.

  @EXI-v1-24 @EXI-v0-22 @COMITE2026-07 @bloquant
  Scénario: Aucun certificat de l'inventaire n'est expiré
    Étant donné la pièce « inventaire des certificats » de l'établissement
    Alors son fichier est là
    Et aucun certificat listé n'est expiré et chacun a une date de renouvellement

  @ANNEXE-A1-pv @majeur
  Scénario: Le procès-verbal porte l'identifiant juridique des certificats employés
    Étant donné la pièce « procès-verbal d'auto-homologation » de l'établissement
    Alors son fichier est là
    Et les identifiants des certificats employés y sont
    Et les FINESS sous contrat y sont, avec un contact
    Et ce qu'aucun contrôle ne lit est laissé à la commission
