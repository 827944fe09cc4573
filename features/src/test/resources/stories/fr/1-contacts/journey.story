Meta:
@task 1-contacts
@journey
@level browser

Récit:
Afin de travailler avec les contacts dès le premier jour
En tant que débutante
Je veux parcourir tout le tableau des tâches

Scénario: D’un registre vide à une personne dans une société
Quand j’ajoute le code de relation d’affaires J-PROS décrit comme Prospect
Et je crée la société contact Midtfjord Handel
Et j’affecte le code de relation d’affaires J-PROS à Midtfjord Handel
Et je crée la personne contact Mari Midtfjord chez Midtfjord Handel
Et je crée la personne contact indépendante Frida Frilans
Alors Mari Midtfjord travaille chez Midtfjord Handel
Et Frida Frilans est indépendante
Et le code de relation d’affaires J-PROS sert à 1 contacts
Et la recherche de midtfj trouve Mari Midtfjord
