Meta:
@task 1-contacts
@step 3
@plugin contact-cards

Récit:
Afin de savoir à qui parler
En tant que vendeuse
Je veux créer une fiche contact pour chaque personne de nos sociétés et pour les indépendantes

Scénario: Une personne travaille dans une société
Meta:
@smoke
Étant donné la société contact Wingtip Bakeri
Quand je crée la personne contact Ingrid Bakke chez Wingtip Bakeri
Alors Ingrid Bakke travaille chez Wingtip Bakeri
Et Wingtip Bakeri compte 1 personnes contact

Scénario: Une personne travaille à son compte
Quand je crée la personne contact indépendante Kaisa Heikkinen
Alors Kaisa Heikkinen est indépendante
Et la recherche de heikki trouve Kaisa Heikkinen

Scénario: Un nom a ses parties
Quand je crée la personne contact indépendante Anna Sofie Berg
Alors le champ prénom de Anna Sofie Berg vaut Anna
Et le champ deuxième prénom de Anna Sofie Berg vaut Sofie
Et le champ nom de famille de Anna Sofie Berg vaut Berg

Scénario: On sait ce que fait une personne
Étant donné la société contact Étude Maillard
Et la personne contact Chloé Maillard chez Étude Maillard
Quand je saisis Avocate comme fonction de Chloé Maillard
Alors le champ fonction de Chloé Maillard vaut Avocate
