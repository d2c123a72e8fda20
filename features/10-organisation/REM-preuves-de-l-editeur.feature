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

    @REM-DMP-UX.17 @mineur @PREUVE-DMP/UX.17.01.01
    Exemples:
      | exigence | montre |
      | REM-DMP-UX.17 | Le réglage des types de documents annoncés |

    @REM-CDA-INT.15 @mineur @PREUVE-CDA/INT.15.01.01
    Exemples:
      | exigence | montre |
      | REM-CDA-INT.15 | La feuille de style gardée à l'import |

    @REM-SSI-IE.30 @mineur @PREUVE-SSI/IE.30.01.01 @PREUVE-SSI/IE.30.01.02 @PREUVE-SSI/IE.30.02.01 @PREUVE-SSI/IE.30.03.01
    Exemples:
      | exigence | montre |
      | REM-SSI-IE.30 | La recherche du RPPS |

    @REM-SSI-IE.31 @mineur @PREUVE-SSI/IE.31.01.01
    Exemples:
      | exigence | montre |
      | REM-SSI-IE.31 | La vérification d'une coordonnée |

    @REM-SSI-IE.32 @mineur @PREUVE-SSI/IE.32.01.01
    Exemples:
      | exigence | montre |
      | REM-SSI-IE.32 | L'annonce d'un changement d'identité |

    @REM-SSI-IE.34 @mineur @PREUVE-SSI/IE.34.01.01
    Exemples:
      | exigence | montre |
      | REM-SSI-IE.34 | Le renouvellement imposé d'un moyen |

    @REM-SSI-IE.35 @mineur @PREUVE-SSI/IE.35.01.01
    Exemples:
      | exigence | montre |
      | REM-SSI-IE.35 | La désactivation d'un moyen perdu |

    @REM-SSI-IAM.83 @mineur @PREUVE-SSI/IAM.83.01.01 @PREUVE-SSI/IAM.83.01
    Exemples:
      | exigence | montre |
      | REM-SSI-IAM.83 | La synchronisation des comptes |

    @REM-SSI-IAM.88 @mineur @PREUVE-SSI/IAM.88.01.01 @PREUVE-SSI/IAM.88.02.01
    Exemples:
      | exigence | montre |
      | REM-SSI-IAM.88 | La mise à jour des comptes en masse |

    @REM-SSI-IAM.92 @mineur @PREUVE-SSI/IAM.92.01.01
    Exemples:
      | exigence | montre |
      | REM-SSI-IAM.92 | Les mots de passe d'administration |

    @REM-PSC.08 @mineur @PREUVE-PSC.01.08.01
    Exemples:
      | exigence | montre |
      | REM-PSC.08 | L'engagement sur la valeur d'acr_values |

    @REM-SSI-IAM.91 @mineur @PREUVE-SSI/IAM.91.01.01 @PREUVE-SSI/IAM.91.02.01
    Exemples:
      | exigence | montre |
      | REM-SSI-IAM.91 | Les traces des changements d'identité et de permission |
