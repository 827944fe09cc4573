Meta:
@task 1-contacts
@step 2
@plugin contact-cards

Récit:
Afin de trouver tout sur une société au même endroit
En tant que vendeuse
Je veux créer une fiche contact pour chaque société

Scénario: Une société reçoit une fiche
Meta:
@smoke
Quand je crée la société contact Adventure Fjord
Alors Adventure Fjord a une fiche contact
Et la recherche de fjo adv trouve Adventure Fjord

Scénario: Les données se saisissent là où on les lit
Étant donné la société contact Pohjolan Kahvi <champ>
Quand je saisis <valeur> comme <champ> de Pohjolan Kahvi <champ>
Alors le champ <champ> de Pohjolan Kahvi <champ> vaut <valeur>
Exemples:
|champ|valeur|
|adresse|Strandkaien 8|
|ville|Bergen|
|numéro de téléphone|+47 55 12 34 56|
|adresse e-mail|post@fjord.example|

Scénario: Un numéro de téléphone se trouve sous toute forme
Étant donné la société contact Ålesund Sjømat
Quand je saisis +47 70 10 20 31 comme numéro de téléphone de Ålesund Sjømat
Alors la recherche de 7010 2031 trouve Ålesund Sjømat
Et la recherche de alesund sjo trouve Ålesund Sjømat

Scénario: Une erreur se répare
Étant donné la société contact De Vries Logistiek
Quand je saisis Gent comme ville de De Vries Logistiek
Et je saisis Genk comme ville de De Vries Logistiek
Et j’annule ma dernière modification
Alors le champ ville de De Vries Logistiek vaut Gent

Scénario: Une société a un nom
Quand j’essaie de créer une société contact sans nom
Alors cela m’est refusé
