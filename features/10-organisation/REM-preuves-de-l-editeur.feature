# language: fr
@piece @sans-ecran
Fonctionnalité: Les preuves de l'éditeur montrent ce que le banc ne peut pas atteindre
  Une administration, un courriel, deux ans de recul : chaque exigence a sa preuve, citée au registre. Une prépublication ne donne
  que des observations.

  Plan du Scénario: <montre>
    Étant donné la pièce « preuves de l'éditeur » de l'établissement
    Alors son fichier est là
    Et le logiciel et la version sont ceux de la cible
    Et elle cite « <exigence> »
    Et ce qu'aucun contrôle ne lit est laissé à la commission

    @REM-DMP-HISTO.08 @mineur
    Exemples:
      | exigence | montre |
      | REM-DMP-HISTO.08 | L'indicateur mensuel d'alimentation de l'historique |

    @REM-DMP-UX.17 @mineur
    Exemples:
      | exigence | montre |
      | REM-DMP-UX.17 | Le réglage des types de documents annoncés |

    @REM-CDA-INT.15 @mineur
    Exemples:
      | exigence | montre |
      | REM-CDA-INT.15 | La feuille de style gardée à l'import |

    @REM-SSI-IE.30 @mineur
    Exemples:
      | exigence | montre |
      | REM-SSI-IE.30 | La recherche du RPPS |

    @REM-SSI-IE.31 @mineur
    Exemples:
      | exigence | montre |
      | REM-SSI-IE.31 | La vérification d'une coordonnée |

    @REM-SSI-IE.32 @mineur
    Exemples:
      | exigence | montre |
      | REM-SSI-IE.32 | L'annonce d'un changement d'identité |

    @REM-SSI-IE.34 @mineur
    Exemples:
      | exigence | montre |
      | REM-SSI-IE.34 | Le renouvellement imposé d'un moyen |

    @REM-SSI-IE.35 @mineur
    Exemples:
      | exigence | montre |
      | REM-SSI-IE.35 | La désactivation d'un moyen perdu |

    @REM-SSI-IAM.83 @mineur
    Exemples:
      | exigence | montre |
      | REM-SSI-IAM.83 | La synchronisation des comptes |

    @REM-SSI-IAM.88 @mineur
    Exemples:
      | exigence | montre |
      | REM-SSI-IAM.88 | La mise à jour des comptes en masse |

    @REM-SSI-IAM.92 @mineur
    Exemples:
      | exigence | montre |
      | REM-SSI-IAM.92 | Les mots de passe d'administration |
