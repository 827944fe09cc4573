Meta:
@task 1-contacts
@step 1
@plugin contact-setup

Verhaal:
Om contacten te kunnen toevoegen waarop iedereen kan rekenen
Als een beheerder
Wil ik eerst het contactbeheer instellen

Scenario: Contacten krijgen hun nummer uit een reeks
Meta:
@smoke
Als ik de nummerreeks STORY vanaf ST000100 maak
En contacten hun nummer uit de reeks STORY krijgen
En ik het contactbedrijf Fjordkraft Verksted maak
Dan heeft Fjordkraft Verksted het nummer ST000100
Als ik het contactbedrijf Nordlys Teknikk maak
Dan heeft Nordlys Teknikk het nummer ST000101

Scenario: De codes zijn van onszelf
Als ik de code voor <tabel> <code> omschreven als <omschrijving> toevoeg
Dan is de code voor <tabel> <code> omschreven als <omschrijving>
En is de code voor <tabel> <code> in gebruik bij 0 contacten
Voorbeelden:
|tabel|code|omschrijving|
|mailinggroep|S-CARD|Wenskaarten|
|sector|S-PRESS|Pers|
|zakenrelatie|S-LAW|Advocaat|
|functiegroep|S-BUY|Inkoop|
|organisatieniveau|S-CEO|Directeur|

Scenario: Een code in gebruik blijft
Gegeven de code voor mailinggroep S-NEWS omschreven als Nieuwsbrief
En het contactbedrijf Vestland Trykkeri
Als ik de code voor mailinggroep S-NEWS aan Vestland Trykkeri toewijs
Dan is de code voor mailinggroep S-NEWS in gebruik bij 1 contacten
Als ik probeer de code voor mailinggroep S-NEWS te verwijderen
Dan wordt dat geweigerd

Scenario: Een code bestaat maar één keer
Gegeven de code voor sector S-WOOD omschreven als Hout
Als ik probeer de code voor sector S-WOOD omschreven als Bos toe te voegen
Dan wordt dat geweigerd
En is de code voor sector S-WOOD omschreven als Hout
