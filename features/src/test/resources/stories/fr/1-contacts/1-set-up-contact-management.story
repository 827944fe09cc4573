Meta:
@task 1-contacts
@step 1
@plugin contact-setup

Récit:
Afin de pouvoir compter sur les contacts ajoutés
En tant que responsable
Je veux configurer d’abord la gestion des contacts

Scénario: Les contacts reçoivent leur numéro d’une souche
Meta:
@smoke
Quand je crée la souche de numéros STORY à partir de ST000100
Et les contacts reçoivent leur numéro de la souche STORY
Et je crée la société contact Fjordkraft Verksted
Alors Fjordkraft Verksted porte le numéro ST000100
Quand je crée la société contact Nordlys Teknikk
Alors Nordlys Teknikk porte le numéro ST000101

Scénario: Les codes sont les nôtres
Quand j’ajoute le code de <table> <code> décrit comme <description>
Alors le code de <table> <code> est décrit comme <description>
Et le code de <table> <code> sert à 0 contacts
Exemples:
|table|code|description|
|groupe de distribution|S-CARD|Cartes de vœux|
|secteur d’activité|S-PRESS|Presse|
|relation d’affaires|S-LAW|Avocat|
|responsabilité|S-BUY|Achats|
|niveau hiérarchique|S-CEO|Direction|

Scénario: Un code utilisé reste
Étant donné le code de groupe de distribution S-NEWS décrit comme Lettre d’information
Et la société contact Vestland Trykkeri
Quand j’affecte le code de groupe de distribution S-NEWS à Vestland Trykkeri
Alors le code de groupe de distribution S-NEWS sert à 1 contacts
Quand j’essaie de supprimer le code de groupe de distribution S-NEWS
Alors cela m’est refusé

Scénario: Un code n’existe qu’une fois
Étant donné le code de secteur d’activité S-WOOD décrit comme Bois
Quand j’essaie d’ajouter le code de secteur d’activité S-WOOD décrit comme Forêt
Alors cela m’est refusé
Et le code de secteur d’activité S-WOOD est décrit comme Bois
