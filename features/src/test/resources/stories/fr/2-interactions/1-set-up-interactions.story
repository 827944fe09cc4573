Meta:
@task 2-interactions
@step 1
@plugin interactions

Récit:
Afin de comparer les interactions enregistrées
En tant que responsable
Je veux configurer des groupes et des modèles

Scénario: Un modèle appartient à un groupe
Meta:
@smoke
Quand j’ajoute le code de groupe interactions S-VISIT décrit comme Visites
Et je configure le modèle interaction S-ONSITE dans le groupe S-VISIT avec le texte Visite chez le client
Alors le code de groupe interactions S-VISIT est décrit comme Visites
Et le code de modèle interaction S-ONSITE est décrit comme Visite chez le client

Scénario: Un modèle sans groupe est refusé
Meta:
@level service
Quand j’essaie d’ajouter le code de modèle interaction S-ALONE décrit comme Seul
Alors cela m’est refusé
