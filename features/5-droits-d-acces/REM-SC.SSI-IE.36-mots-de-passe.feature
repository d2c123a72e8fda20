# language: fr

@REM-SC.SSI-IE.36
Fonctionnalité: Les mots de passe sont assez forts, et ne s'essaient pas sans fin
  Un mot de passe peut suffire à entrer dans le dossier local : le logiciel livré refuse ceux qui sont trop simples et arrête ceux
  qui en essaient plusieurs.

  @negatif @majeur
  Scénario: Après plusieurs mots de passe faux, le bon n'ouvre plus rien pour un temps
    Étant donné le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Quand le docteur Lozère présente 6 fois de suite un mot de passe faux
    Et que le docteur Lozère s'authentifie par son seul mot de passe
    Alors l'écran lui dit que son compte est bloqué
