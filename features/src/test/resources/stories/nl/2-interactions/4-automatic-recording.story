Meta:
@task 2-interactions
@step 4
@plugin documents

Verhaal:
Om te weten wat een contact gekregen heeft zonder het op te schrijven
Als een verkoper
Wil ik dat documenten vanzelf als interacties geregistreerd worden

Scenario: Een afgedrukt document wordt een interactie
Gegeven het contactbedrijf Fjellbris Glass
Als ik het afdrukken van de documentsoort sales-quote met het sjabloon LETTER laat registreren
En ik het document Ramen voor de hal van de soort sales-quote met Fjellbris Glass maak
En ik het document Ramen voor de hal afdruk
Dan toont de tijdlijn van Fjellbris Glass een interactie brief over Ramen voor de hal

Scenario: Een voorbeeld niet
Gegeven het contactbedrijf Fjellbris Ramme
En het contactbedrijf Fjellbris Panel
Als ik het afdrukken van de documentsoort service-quote met het sjabloon LETTER laat registreren
En ik het document Een eerste ontwerp van de soort service-quote met Fjellbris Ramme maak
En ik een voorbeeld van het document Een eerste ontwerp toon
En ik het document De hele offerte van de soort service-quote met Fjellbris Panel maak
En ik het document De hele offerte afdruk
Dan toont de tijdlijn van Fjellbris Panel een interactie brief over De hele offerte
En is de tijdlijn van Fjellbris Ramme leeg
