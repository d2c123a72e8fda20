# language: fr
@piece @sans-ecran
Fonctionnalité: L'établissement s'est auto-homologué
  Un procès-verbal signé, daté, qui vaut encore, après une commission où siégeait le responsable.

  @EXI-v1-29 @EXI-v0-27 @KIT-etape-6 @KIT-pv-signature @KIT-conservation @KIT-pv-contenu @KIT-pv-rappel @KIT-renouvellement @bloquant
  Scénario: Le procès-verbal est signé et vaut encore
    Étant donné la pièce « procès-verbal d'auto-homologation » de l'établissement
    Alors son fichier est là
    Et son empreinte est celle que le registre déclare
    Et elle n'est pas plus vieille que l'âge admis
    Et sa validité n'est pas passée
    Et elle est signée du responsable ou de la personne que son mandat désigne
    Et elle n'est pas antérieure à la commission
    Et la version du référentiel y est écrite
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @KIT-pv-mention @KIT-pv-duree @bloquant
  Scénario: La mention donne une durée de 36 mois au plus
    Étant donné la pièce « procès-verbal d'auto-homologation » de l'établissement
    Alors son fichier est là
    Et sa mention donne une durée en mois et les réserves
    Et sa durée ne dépasse pas 36 mois
    Et sa durée a été décidée par celui que le profil retient

  @KIT-sans-reserve @KIT-reserves-plan @bloquant
  Scénario: Aucune réserve sur les quatre exigences, un plan pour les autres
    Étant donné la pièce « procès-verbal d'auto-homologation » de l'établissement
    Alors son fichier est là
    Et aucune réserve ne porte sur les exigences 4, 23, 25 et 29
    Et chaque réserve a une action, un responsable et une date

  @KIT-pv-registre @majeur
  Scénario: Le registre RGPD renvoie au procès-verbal
    Étant donné la pièce « fiche du registre RGPD » de l'établissement
    Alors son fichier est là
    Et sa dernière mise à jour est datée
    Et elle renvoie au procès-verbal d'auto-homologation

  @REFDMP-1.7-obligations @CONV2020-art-5.2-rgpd @majeur
  Scénario: La fiche du registre RGPD dit les obligations sur les copies
    Étant donné la pièce « fiche du registre RGPD » de l'établissement
    Alors son fichier est là
    Et sa dernière mise à jour est datée
    Et ce qu'aucun contrôle ne lit est laissé à la commission
