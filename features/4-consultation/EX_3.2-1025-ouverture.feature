# language: fr

Fonctionnalité: Ouvrir un document dit ce qu'il faut en savoir
  Un document que le patient ou ses représentants légaux ne voient pas alerte à l'ouverture. L'en-tête vient du document
  lui-même, avec l'heure locale de qui l'a produit.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et le DMP du patient contient aussi un document non visible du patient et un non visible de ses représentants légaux

  @positif @majeur @EX_3.2-1025
  Plan du Scénario: <visibilité> : l'alerte est celle de ce document
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Et qu'elle ouvre le document « <titre> »
    Alors l'écran alerte comme la visibilité du document le demande

    Exemples:
      | visibilité                          | titre                           |
      | Non visible du patient              | Annonce à faire au patient      |
      | Non visible des représentants       | Consultation demandée en secret |
      | Document courant                    | Résultats de biologie           |

  @positif @mineur @EX_3.2-1030 @EX_3.2-1090 @REM-CDA-VISU.01 @PREUVE-CDA/VISU.01.01.01
  Plan du Scénario: Document de niveau <niveau> : l'en-tête et le corps montrés sont les siens
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Et qu'elle ouvre le document « <titre> »
    Alors l'écran montre l'en-tête du document, à l'heure locale du producteur
    Et le corps du document est à l'écran

    Exemples:
      | niveau         | titre                        |
      | 1, un fichier  | Lettre de liaison à la sortie |
      | 3, des sections | Résultats de biologie        |
