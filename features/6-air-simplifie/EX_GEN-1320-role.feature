# language: fr

@EXI-v1-26 @EXI-v0-24 @EX_GEN-1320 @sans-ecran
Fonctionnalité: Le jeton dit la profession et le savoir-faire de la personne au travail
  Le DMP ouvre ou ferme les types de documents d'après la profession et, pour un médecin ou un pharmacien, d'après le
  savoir-faire ou la section. Un rôle inexact ouvre ce qui devait rester fermé, ou l'inverse.

  Contexte:
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @bloquant
  Scénario: Une cardiologue est désignée comme médecin et comme cardiologue
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et le jeton porte la profession et le savoir-faire de la personne au travail

  @positif @bloquant
  Scénario: Un pharmacien hospitalier est désigné comme pharmacien de la section H
    Étant donné le pharmacien Causse, pharmacien hospitalier au CH des Trois-Vallées
    Quand le pharmacien Causse s'authentifie par mot de passe et code à usage unique
    Et qu'il consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et le jeton porte la profession et le savoir-faire de la personne au travail
