Meta:
@task 2-interactions
@step 3
@plugin segments

Récit:
Afin de savoir ce que de nombreux contacts ont reçu
En tant que vendeuse
Je veux enregistrer en une fois une interaction avec tous ceux d’un segment

Scénario: Chacun dans un segment a l’interaction
Meta:
@smoke
Étant donné le vendeur S-KARI
Et la société contact Fjellbris Import
Et la société contact Fjellbris Eksport
Quand je crée le segment Courrier d’automne avec le modèle LETTER pour le vendeur S-KARI
Et je place Fjellbris Import dans le segment Courrier d’automne
Et je place Fjellbris Eksport dans le segment Courrier d’automne
Et je journalise le segment Courrier d’automne
Alors la chronologie de Fjellbris Import montre une interaction lettre sur Courrier d’automne
Et la chronologie de Fjellbris Eksport montre une interaction lettre sur Courrier d’automne

Scénario: Un segment vide n’est pas journalisé
Meta:
@level service
Étant donné le vendeur S-PER
Quand je crée le segment Encore personne avec le modèle LETTER pour le vendeur S-PER
Et j’essaie de journaliser le segment Encore personne
Alors cela m’est refusé
