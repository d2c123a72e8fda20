# language: fr

@REM-SC.SSI-IE.36 @EXI-v1-19 @EXI-v0-17
Fonctionnalité: Les mots de passe sont assez forts, et ne s'essaient pas sans fin
  Un mot de passe peut suffire à entrer dans le dossier local : le logiciel livré refuse ceux qui sont trop simples et arrête ceux
  qui en essaient plusieurs.

  @negatif @majeur @PREUVE-SSI/IE.36.01.01
  Scénario: Après plusieurs mots de passe faux, le bon n'ouvre plus rien pour un temps
    Étant donné le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Quand le docteur Lozère présente 6 fois de suite un mot de passe faux
    Et que le docteur Lozère s'authentifie par son seul mot de passe
    Alors l'écran lui dit que son compte est bloqué
    Et l'écran demande de s'authentifier

  @negatif @majeur @REM-SSI-IAM.91 @PREUVE-SSI/IE.36.02.01 @PREUVE-SSI/IAM.91.03.01 @PREUVE-SSI/IAM.91.04.01
  Scénario: Un mot de passe trop simple est refusé, un mot de passe fort est pris, et tout est tracé
    Étant donné le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Quand le docteur Lozère présente un mot de passe faux
    Et que le docteur Lozère s'authentifie par mot de passe et code à usage unique
    Et qu'il veut changer son mot de passe pour un autre, trop simple
    Alors l'écran lui dit que ce mot de passe est trop simple
    Quand il veut changer son mot de passe pour un autre, assez fort
    Alors l'écran lui dit que son mot de passe est changé
    Et la trace locale porte chaque connexion, refusée ou réussie, et chaque changement de mot de passe
