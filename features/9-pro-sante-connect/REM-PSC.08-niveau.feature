# language: fr

@REM-PSC.08
Fonctionnalité: La demande faite à Pro Santé Connect exige le niveau eidas1
  Sans cette valeur, Pro Santé Connect n'est pas tenu à un niveau de garantie.

  @positif @majeur
  Scénario: La demande porte acr_values égal à eidas1
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Quand la docteure Aubrac se connecte par Pro Santé Connect
    Alors la demande reçue par Pro Santé Connect exige le niveau eidas1
