# language: fr
@piece @sans-ecran
Fonctionnalité: La version en service est la version référencée, ou une version postérieure
  Un DPI peut être homologué en AIR sans être référencé : la pièce peut manquer, si l'établissement dit pourquoi.

  @COMITE2026-04 @majeur
  Scénario: L'attestation nomme une version que la version en service égale ou suit
    Étant donné la pièce « référencement Ségur » de l'établissement
    Alors son fichier est là
    Et la version en service est la sienne ou une version postérieure
    Et ce qu'aucun contrôle ne lit est laissé à la commission
