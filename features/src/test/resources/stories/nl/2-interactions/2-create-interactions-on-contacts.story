Meta:
@task 2-interactions
@step 2
@plugin interactions

Verhaal:
Om op te volgen wat gezegd en beloofd werd
Als een verkoper
Wil ik elke communicatie met een contact registreren

Scenario: Elke soort communicatie wordt bewaard
Meta:
@smoke
Gegeven het contactbedrijf Sjøbris <soort>
Als ik een interactie <soort> met Sjøbris <soort> over <tekst> registreer
Dan toont de tijdlijn van Sjøbris <soort> een interactie <soort> over <tekst>
Voorbeelden:
|soort|tekst|
|telefoongesprek|de voorjaarscatalogus|
|vergadering|het leveringsplan|
|e-mailbericht|de prijslijst|
|brief|het nieuwe contract|

Scenario: Een bedrijf ziet wat zijn mensen zeiden
Gegeven het contactbedrijf Havblikk Verft
En de contactpersoon Olav Solheim bij Havblikk Verft
Als ik een interactie telefoongesprek met Olav Solheim over prijzen voor 400 stuks registreer
Dan toont de tijdlijn van Olav Solheim een interactie telefoongesprek over prijzen voor 400 stuks
En via Olav Solheim toont de tijdlijn voor Havblikk Verft een interactie telefoongesprek over prijzen voor 400 stuks
