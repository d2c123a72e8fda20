# language: fr

@EXI-v1-27 @EXI-v0-25 @REM-SC.DMP-CONF.11
Fonctionnalité: Le professionnel est informé que son RPPS est transmis au DMP
  Avant le premier appel en son nom, le professionnel apprend que son RPPS est transmis au DMP, pour la traçabilité
  nationale et le contrôle d'accès, et il en prend acte.

  @positif @bloquant
  Scénario: À sa première connexion, le professionnel prend connaissance de l'usage de son RPPS
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées, qui n'a jamais été informée de l'usage de son RPPS
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle prend acte de l'information sur l'usage de son RPPS, si l'écran la montre
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et l'information sur l'usage du RPPS a précédé le premier appel en son nom
    Et la trace locale porte cette prise de connaissance

  @positif @majeur
  Scénario: La période passée, le professionnel en prend acte de nouveau avant de consulter
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la période d'information sur le RPPS et un quart passent
    Et que la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle prend acte de l'information sur l'usage de son RPPS, si l'écran la montre
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et l'information sur l'usage du RPPS a précédé le premier appel en son nom
    Et la trace locale porte cette prise de connaissance
