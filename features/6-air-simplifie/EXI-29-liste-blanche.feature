# language: fr

@EXI-v1-29 @EXI-v0-27 @EXI-v1-24 @EXI-v0-22 @EX_GEN-1140 @KIT-liste-blanche
Fonctionnalité: La liste blanche AIR ouvre et ferme, et le professionnel le sait
  Le DMP n'admet en AIR simplifié que les FINESS géographiques sous contrat depuis trois ans au plus, tant que ni
  l'établissement ni le logiciel n'ont été retirés. Quand la porte est fermée, le professionnel lit pourquoi, et rien à
  l'écran ne laisse croire que le dossier du patient est vide.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient

  @negatif @bloquant
  Plan du Scénario: <cas> : la consultation est refusée et la raison est à l'écran
    Étant donné que <situation>
    Quand elle demande de nouveau à consulter le DMP du patient
    Alors le DMP a refusé l'appel à l'étape « liste-blanche »
    Et l'écran lui dit que <message>
    Et l'écran dit que c'est la liste blanche qui refuse
    Et l'écran ne laisse pas croire que le dossier est vide

    Exemples:
      | cas                     | situation                                                | message                                               |
      | Établissement absent    | l'établissement est absent de la liste blanche           | l'établissement n'est pas sur la liste blanche        |
      | Contrat expiré          | le contrat AIR de l'établissement date de 37 mois        | le contrat AIR de l'établissement a expiré            |
      | Établissement retiré    | l'établissement a été retiré de la liste blanche         | l'accès AIR de l'établissement est suspendu           |
      | Logiciel retiré         | le logiciel a été retiré de la liste blanche             | l'accès AIR du logiciel est suspendu                  |

  @negatif @majeur @sans-ecran
  Scénario: Un site sans contrat, d'une entité qui en a un ailleurs : ce que la liste porte décide
    Étant donné que l'établissement est absent de la liste blanche
    Et qu'un autre site de l'entité juridique est sous contrat
    Et que le logiciel emploie les certificats de l'entité juridique
    Quand elle demande de nouveau à consulter le DMP du patient
    Alors si le couple est admis et que la liste blanche porte des FINESS, le DMP a refusé l'appel à l'étape « liste-blanche »
    Et si le couple est admis et que la liste blanche porte des certificats, le DMP a reçu une recherche de documents

  @negatif @bloquant
  Scénario: L'établissement est inscrit, mais le RPPS n'a pas d'autorisation : le refus n'est pas un dossier vide
    Étant donné que le RPPS de la docteure Aubrac n'a plus d'autorisation d'accès au DMP
    Quand elle demande de nouveau à consulter le DMP du patient
    Alors le DMP a refusé l'appel à l'étape « professionnel »
    Et l'écran lui dit que le DMP ne donne pas d'accès à son RPPS
    Et l'écran ne laisse pas croire que le dossier est vide

  @positif @majeur
  Scénario: Un établissement rétabli consulte de nouveau
    Étant donné que l'établissement a été retiré puis rétabli sur la liste blanche
    Quand elle consulte de nouveau le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et l'écran montre exactement les documents que le DMP a rendus
    Et l'écran n'annonce ni refus, ni question, ni mise en garde
