# language: fr

Fonctionnalité: Le logiciel refuse un serveur auquel il ne peut pas se fier
  Le logiciel ne livre ni jeton ni identifiant de patient à un serveur dont le certificat vient d'une autre autorité, a
  expiré, porte un autre nom ou a été révoqué. La preuve est une connexion vue, aucun octet HTTP, et l'erreur à l'écran.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient

  @negatif @bloquant @EX_0.X-1070
  Plan du Scénario: Serveur au certificat <défaut> : rien ne lui est dit
    Étant donné que le serveur du DMP présente un certificat <défaut>
    Quand elle demande de nouveau à consulter le DMP du patient
    Alors le logiciel a quitté la connexion sans rien dire au serveur
    Et l'écran lui dit que le serveur du DMP n'est pas digne de confiance

    Exemples:
      | défaut               |
      | d'une autre autorité |
      | expiré               |
      | d'un autre nom       |

  @negatif @mineur @REC_0.X-1090
  Scénario: Serveur au certificat révoqué : rien ne lui est dit
    Étant donné que le serveur du DMP présente un certificat révoqué
    Quand elle demande de nouveau à consulter le DMP du patient
    Alors le logiciel a quitté la connexion sans rien dire au serveur
    Et l'écran lui dit que le serveur du DMP n'est pas digne de confiance
