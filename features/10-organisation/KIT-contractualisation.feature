# language: fr
@piece @sans-ecran
Fonctionnalité: Le contrat est signé par qui de droit, pour chaque site, après la démarche
  Le contrat du portail n'est pas le procès-verbal ; chaque FINESS géographique a le sien.

  @KIT-contrat-finess @KIT-duree-contrat @bloquant
  Scénario: Chaque FINESS géographique a son contrat en cours
    Étant donné la pièce « contrat AIR » de l'établissement
    Alors son fichier est là
    Et chaque FINESS géographique a la sienne
    Et elle n'est pas plus vieille que l'âge admis

  @KIT-declaration @KIT-contrat-engagements @KIT-contrat-lecture @KIT-contrat-audit @KIT-contact-referent @REFDMP-1.4-engagement @majeur
  Scénario: Le contrat est signé par une personne habilitée
    Étant donné la pièce « contrat AIR » de l'établissement
    Alors son fichier est là
    Et son empreinte est celle que le registre déclare
    Et elle est signée du responsable ou de la personne que son mandat désigne
    Et elle n'est pas antérieure au procès-verbal d'auto-homologation
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @KIT-ordre @KIT-contrat-distinct @majeur
  Scénario: Le contrat vient après toutes les étapes et n'est pas le procès-verbal
    Étant donné la pièce « contrat AIR » de l'établissement
    Alors toutes les étapes de la démarche la précèdent
    Et elle n'est pas le procès-verbal lui-même

  @KIT-mandat @majeur
  Scénario: Un signataire qui n'est pas le responsable tient un mandat
    Étant donné la pièce « mandat du signataire » de l'établissement
    Alors elle va du responsable au signataire des contrats

  @KIT-enrolement @majeur
  Scénario: La carte enrôlée est celle du signataire, pour chaque site
    Étant donné la pièce « enrôlement de la carte » de l'établissement
    Alors son fichier est là
    Et chaque FINESS géographique a la sienne
    Et le porteur de la carte est le signataire des contrats
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @KIT-referent @mineur
  Scénario: Le référent régional a été joint
    Étant donné la pièce « prise de contact » de l'établissement
    Alors son fichier est là
    Et ce qu'aucun contrôle ne lit est laissé à la commission
