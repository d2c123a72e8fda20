# language: fr

@EXI-v1-03 @EXI-v0-03
Fonctionnalité: Qui consulte selon sa place auprès du patient
  Un membre de l'équipe de soins consulte après la seule information. Une personne sous sa responsabilité prépare
  l'alimentation et ne consulte pas. Un professionnel hors de l'équipe a besoin du consentement exprès du patient, donné
  pour lui, valable tant qu'il n'est pas retiré (ou pour une consultation, selon le profil).

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @negatif @bloquant @ANNEXE-A2-equipe @sans-ecran
  Scénario: Un membre de l'équipe consulte sans consentement exprès, et s'arrête à l'opposition
    Étant donné l'infirmière Garrigue, infirmière au CH des Trois-Vallées
    Quand l'infirmière Garrigue se connecte avec ses deux facteurs
    Et qu'elle consulte le DMP du patient
    Alors la seule information du patient a suffi pour la consultation
    Quand elle enregistre l'opposition du patient à la consultation, exprimée à l'oral
    Et qu'elle demande de nouveau à consulter le DMP du patient
    Alors aucune consultation n'est partie tant que le patient s'y oppose

  @positif @bloquant @ANNEXE-A2-equipe @ANNEXE-A2-sous-responsabilite @sans-ecran
  Scénario: L'équipe alimente sans consentement exprès, et la secrétaire aussi, sous sa responsabilité
    Étant donné la secrétaire Bruyère, secrétaire médicale au CH des Trois-Vallées, sous la responsabilité de l'équipe de soins
    Quand la docteure Aubrac se connecte et rédige puis valide un compte rendu de consultation intitulé « Consultation de suivi »
    Et que la secrétaire Bruyère se connecte et rédige puis valide une lettre de liaison de sortie intitulée « Lettre de sortie »
    Alors la seule information du patient a suffi pour l'alimentation

  @negatif @bloquant @ANNEXE-A2-sous-responsabilite
  Scénario: La secrétaire ne consulte pas, et lit pourquoi
    Étant donné que la docteure Aubrac, avec ses deux facteurs, a pu consulter le DMP du patient
    Et la secrétaire Bruyère, secrétaire médicale au CH des Trois-Vallées, sous la responsabilité de l'équipe de soins
    Et que la secrétaire Bruyère s'est connectée avec ses deux facteurs
    Quand elle demande à consulter le DMP du patient
    Alors rien n'a été lu au DMP pendant qu'elle était au travail
    Et l'écran lui explique que la consultation est réservée à l'équipe de soins

  @negatif @bloquant @ANNEXE-A2-hors-equipe
  Scénario: Hors de l'équipe, sans consentement : rien n'est lu, et le professionnel lit pourquoi
    Étant donné que la docteure Aubrac, avec ses deux facteurs, a pu consulter le DMP du patient
    Et la docteure Larzac, néphrologue au CH des Trois-Vallées, hors de l'équipe de soins
    Et que la docteure Larzac s'est connectée avec ses deux facteurs
    Quand elle demande à consulter le DMP du patient
    Alors hors de l'équipe de soins, rien n'a été lu au DMP sans consentement
    Et l'écran lui explique que le consentement du patient est nécessaire

  @positif @bloquant @ANNEXE-A2-hors-equipe @sans-ecran
  Scénario: Avec le consentement exprès la consultation part, après son retrait elle ne part plus
    Étant donné la docteure Larzac, néphrologue au CH des Trois-Vallées, hors de l'équipe de soins
    Quand la docteure Larzac se connecte avec ses deux facteurs
    Et qu'elle recueille pour elle le consentement du patient
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Quand elle enregistre le retrait du consentement donné à la docteure Larzac
    Et qu'elle demande de nouveau à consulter le DMP du patient
    Alors hors de l'équipe de soins, rien n'a été lu au DMP sans consentement

  @positif @majeur @ANNEXE-A2-hors-equipe @sans-ecran
  Scénario: Une seconde consultation suit la durée du consentement que le profil retient
    Étant donné la docteure Larzac, néphrologue au CH des Trois-Vallées, hors de l'équipe de soins
    Quand la docteure Larzac se connecte avec ses deux facteurs
    Et qu'elle recueille pour elle le consentement du patient
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Quand elle demande de nouveau à consulter le DMP du patient
    Alors hors de l'équipe de soins, rien n'a été lu au DMP sans consentement
