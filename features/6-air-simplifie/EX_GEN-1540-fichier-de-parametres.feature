# language: fr

Fonctionnalité: Le logiciel suit le fichier de paramètres du DMP
  Le DMP publie un fichier de paramètres en HTTPS. Le logiciel le relit chaque jour, à travers les redirections sûres et elles
  seules, et à son adresse du moment.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @majeur @EX_GEN-1540 @sans-ecran
  Scénario: Deux jours passent : le fichier est relu, à travers trois redirections
    Étant donné que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Et que le fichier de paramètres du DMP est passé derrière 3 redirections
    Quand 2 jours passent
    Et que la docteure Aubrac se connecte avec ses deux facteurs
    Et qu'elle consulte le DMP du patient
    Alors le fichier de paramètres a été relu après chaque jour passé
    Et chaque redirection a été suivie jusqu'au fichier

  @negatif @bloquant @EX_GEN-1540 @sans-ecran
  Scénario: Une redirection vers HTTP n'est pas suivie
    Étant donné que le fichier de paramètres du DMP renvoie vers une adresse HTTP
    Quand 2 jours passent
    Et que la docteure Aubrac se connecte avec ses deux facteurs
    Et qu'elle consulte le DMP du patient
    Alors aucune lecture du fichier n'est passée par HTTP

  @positif @majeur @EX_GEN-1222 @sans-ecran
  Scénario: Le fichier change d'adresse : la lecture suivante va à la nouvelle
    Étant donné que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Et que le fichier de paramètres du DMP a changé d'adresse
    Quand l'administrateur indique au logiciel la nouvelle adresse du fichier
    Et que la docteure Aubrac se connecte avec ses deux facteurs
    Et qu'elle consulte le DMP du patient
    Alors le fichier est lu à sa nouvelle adresse, et à elle seule
