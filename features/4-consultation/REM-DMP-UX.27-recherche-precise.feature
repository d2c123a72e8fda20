# language: fr

@REM-DMP-UX.27 @PARCOURS-recherche-precise
Fonctionnalité: Le professionnel croise des critères, et c'est le DMP qui cherche
  Chaque critère saisi est dans la requête, se lit au-dessus de la liste et se retire d'un geste. Filtrer l'écran seul ferait
  venir des documents dont la prise en charge n'a pas besoin.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et le DMP du patient contient aussi un bilan de biologie du mois de février
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient

  @positif @majeur @PARCOURS-liste-par-type @PREUVE-DMP/UX.27.01.01
  Scénario: Un type et une date : les deux sont demandés au DMP, montrés, et la liste est celle de cette requête
    Quand elle recherche dans le DMP du patient les documents de biologie créés depuis le 1er avril de l'an passé
    Alors chaque critère demandé est dans la requête reçue
    Et l'écran montre les critères de cette recherche, et eux seuls
    Et l'écran montre exactement les documents que le DMP a rendus
    Et chaque ligne montre le type, l'auteur et la date que le DMP donne au document

  @negatif @majeur
  Scénario: Le critère retiré n'est plus demandé ni montré, l'autre demeure
    Quand elle recherche dans le DMP du patient les documents de biologie créés depuis le 1er avril de l'an passé
    Et qu'elle retire de la recherche le critère de type
    Alors chaque critère demandé est dans la requête reçue
    Et l'écran montre les critères de cette recherche, et eux seuls
    Et l'écran montre exactement les documents que le DMP a rendus
