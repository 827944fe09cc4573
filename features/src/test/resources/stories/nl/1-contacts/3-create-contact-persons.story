Meta:
@task 1-contacts
@step 3
@plugin contact-cards

Verhaal:
Om te weten met wie ik kan praten
Als een verkoper
Wil ik een contactkaart maken voor elke persoon bij onze bedrijven en voor de onafhankelijke

Scenario: Een persoon werkt bij een bedrijf
Meta:
@smoke
Gegeven het contactbedrijf Wingtip Bakeri
Als ik de contactpersoon Ingrid Bakke bij Wingtip Bakeri maak
Dan werkt Ingrid Bakke bij Wingtip Bakeri
En heeft Wingtip Bakeri 1 contactpersonen

Scenario: Een persoon werkt zelfstandig
Als ik het onafhankelijke contact Kaisa Heikkinen maak
Dan is Kaisa Heikkinen onafhankelijk
En vindt zoeken naar heikki het contact Kaisa Heikkinen

Scenario: Een naam heeft zijn delen
Als ik het onafhankelijke contact Anna Sofie Berg maak
Dan is het veld voornaam van Anna Sofie Berg gelijk aan Anna
En is het veld tweede voornaam van Anna Sofie Berg gelijk aan Sofie
En is het veld achternaam van Anna Sofie Berg gelijk aan Berg

Scenario: Men weet wat iemand doet
Gegeven het contactbedrijf Étude Maillard
En de contactpersoon Chloé Maillard bij Étude Maillard
Als ik Avocate als functie van Chloé Maillard invul
Dan is het veld functie van Chloé Maillard gelijk aan Avocate
