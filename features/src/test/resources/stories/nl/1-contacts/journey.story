Meta:
@task 1-contacts
@journey
@level browser

Verhaal:
Om vanaf de eerste dag met contacten te werken
Als een nieuwkomer
Wil ik de hele takentabel doorlopen

Scenario: Van een leeg register tot een persoon bij een bedrijf
Als ik de code voor zakenrelatie J-PROS omschreven als Potentiële klant toevoeg
En ik het contactbedrijf Midtfjord Handel maak
En ik de code voor zakenrelatie J-PROS aan Midtfjord Handel toewijs
En ik de contactpersoon Mari Midtfjord bij Midtfjord Handel maak
En ik het onafhankelijke contact Frida Frilans maak
Dan werkt Mari Midtfjord bij Midtfjord Handel
En is Frida Frilans onafhankelijk
En is de code voor zakenrelatie J-PROS in gebruik bij 1 contacten
En vindt zoeken naar midtfj het contact Mari Midtfjord
