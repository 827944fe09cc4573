Meta:
@task 2-interactions
@journey
@level browser

Fortelling:
For å ikke glemme noe som ble sagt
Som nybegynner
Ønsker jeg å gå gjennom hele oppgavetabellen

Scenario: Fra en gruppe til en tidslinje
Når jeg legger til samhandlingsgruppen J-FAIR beskrevet som Messer
Gitt kontaktselskapet Nordkyst Elektro
Og kontaktpersonen Per Nordkyst i Nordkyst Elektro
Når jeg registrerer en samhandling av typen møte med Per Nordkyst om standen
Så viser tidslinjen til Per Nordkyst en samhandling av typen møte om standen
Og via Per Nordkyst viser tidslinjen for Nordkyst Elektro en samhandling av typen møte om standen
