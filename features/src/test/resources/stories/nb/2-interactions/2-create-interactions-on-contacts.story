Meta:
@task 2-interactions
@step 2
@plugin interactions

Fortelling:
For å følge opp det som ble sagt og lovet
Som selger
Ønsker jeg å registrere all kommunikasjon med en kontakt

Scenario: All slags kommunikasjon tas vare på
Meta:
@smoke
Gitt kontaktselskapet Sjøbris <type>
Når jeg registrerer en samhandling av typen <type> med Sjøbris <type> om <tekst>
Så viser tidslinjen til Sjøbris <type> en samhandling av typen <type> om <tekst>
Eksempler:
|type|tekst|
|telefonsamtale|vårkatalogen|
|møte|leveringsplanen|
|e-post|prislisten|
|brev|den nye avtalen|

Scenario: Et selskap ser hva folkene har sagt
Gitt kontaktselskapet Havblikk Verft
Og kontaktpersonen Olav Solheim i Havblikk Verft
Når jeg registrerer en samhandling av typen telefonsamtale med Olav Solheim om priser på 400 enheter
Så viser tidslinjen til Olav Solheim en samhandling av typen telefonsamtale om priser på 400 enheter
Og via Olav Solheim viser tidslinjen for Havblikk Verft en samhandling av typen telefonsamtale om priser på 400 enheter
