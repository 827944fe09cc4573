Meta:
@task 1-contacts
@step 2
@plugin contact-cards

Verhaal:
Om alles over een bedrijf op één plaats te vinden
Als een verkoper
Wil ik voor elk bedrijf een contactkaart maken

Scenario: Een bedrijf krijgt een kaart
Meta:
@smoke
Als ik het contactbedrijf Adventure Fjord maak
Dan heeft Adventure Fjord een contactkaart
En vindt zoeken naar fjo adv het contact Adventure Fjord

Scenario: Gegevens worden ingevuld waar ze gelezen worden
Gegeven het contactbedrijf Pohjolan Kahvi <veld>
Als ik <waarde> als <veld> van Pohjolan Kahvi <veld> invul
Dan is het veld <veld> van Pohjolan Kahvi <veld> gelijk aan <waarde>
Voorbeelden:
|veld|waarde|
|adres|Strandkaien 8|
|plaats|Bergen|
|telefoonnummer|+47 55 12 34 56|
|e-mailadres|post@fjord.example|

Scenario: Een telefoonnummer wordt in elk formaat gevonden
Gegeven het contactbedrijf Ålesund Sjømat
Als ik +47 70 10 20 31 als telefoonnummer van Ålesund Sjømat invul
Dan vindt zoeken naar 7010 2031 het contact Ålesund Sjømat
En vindt zoeken naar alesund sjo het contact Ålesund Sjømat

Scenario: Een fout wordt teruggedraaid
Gegeven het contactbedrijf De Vries Logistiek
Als ik Gent als plaats van De Vries Logistiek invul
En ik Genk als plaats van De Vries Logistiek invul
En ik mijn laatste wijziging ongedaan maak
Dan is het veld plaats van De Vries Logistiek gelijk aan Gent

Scenario: Een bedrijf heeft een naam
Als ik probeer een contactbedrijf zonder naam te maken
Dan wordt dat geweigerd
