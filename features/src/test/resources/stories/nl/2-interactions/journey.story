Meta:
@task 2-interactions
@journey
@level browser

Verhaal:
Om niets te vergeten van wat gezegd werd
Als een nieuwkomer
Wil ik de hele takentabel doorlopen

Scenario: Van een groep tot een tijdlijn
Als ik de code voor interactiegroep J-FAIR omschreven als Beurzen toevoeg
Gegeven het contactbedrijf Nordkyst Elektro
En de contactpersoon Per Nordkyst bij Nordkyst Elektro
Als ik een interactie vergadering met Per Nordkyst over de stand registreer
Dan toont de tijdlijn van Per Nordkyst een interactie vergadering over de stand
En via Per Nordkyst toont de tijdlijn voor Nordkyst Elektro een interactie vergadering over de stand
