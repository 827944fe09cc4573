Meta:
@task 2-interactions
@step 1
@plugin interactions

Verhaal:
Om interacties zo te registreren dat ze te vergelijken zijn
Als een beheerder
Wil ik groepen en sjablonen instellen

Scenario: Een sjabloon hoort bij een groep
Meta:
@smoke
Als ik de code voor interactiegroep S-VISIT omschreven als Bezoeken toevoeg
En ik het interactiesjabloon S-ONSITE in de groep S-VISIT met de tekst Bezoek bij de klant instel
Dan is de code voor interactiegroep S-VISIT omschreven als Bezoeken
En is de code voor interactiesjabloon S-ONSITE omschreven als Bezoek bij de klant

Scenario: Een sjabloon zonder groep wordt geweigerd
Meta:
@level service
Als ik probeer de code voor interactiesjabloon S-ALONE omschreven als Alleen toe te voegen
Dan wordt dat geweigerd
