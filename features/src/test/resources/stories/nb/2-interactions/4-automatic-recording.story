Meta:
@task 2-interactions
@step 4
@plugin documents

Fortelling:
For å vite hva en kontakt har fått uten å notere det
Som selger
Ønsker jeg at dokumenter registreres som samhandlinger av seg selv

Scenario: Et dokument som skrives ut, blir en samhandling
Gitt kontaktselskapet Fjellbris Glass
Når jeg lar utskrift av dokumenttypen sales-quote registreres med malen LETTER
Og jeg oppretter dokumentet Vinduer til hallen av typen sales-quote med Fjellbris Glass
Og jeg skriver ut dokumentet Vinduer til hallen
Så viser tidslinjen til Fjellbris Glass en samhandling av typen brev om Vinduer til hallen

Scenario: En forhåndsvisning blir det ikke
Gitt kontaktselskapet Fjellbris Ramme
Og kontaktselskapet Fjellbris Panel
Når jeg lar utskrift av dokumenttypen service-quote registreres med malen LETTER
Og jeg oppretter dokumentet Et første utkast av typen service-quote med Fjellbris Ramme
Og jeg forhåndsviser dokumentet Et første utkast
Og jeg oppretter dokumentet Hele tilbudet av typen service-quote med Fjellbris Panel
Og jeg skriver ut dokumentet Hele tilbudet
Så viser tidslinjen til Fjellbris Panel en samhandling av typen brev om Hele tilbudet
Og har tidslinjen til Fjellbris Ramme ingenting
