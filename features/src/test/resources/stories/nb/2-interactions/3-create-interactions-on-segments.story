Meta:
@task 2-interactions
@step 3
@plugin segments

Fortelling:
For å vite hva mange kontakter har fått
Som selger
Ønsker jeg å registrere en samhandling med alle i et segment på én gang

Scenario: Alle i et segment får samhandlingen
Meta:
@smoke
Gitt selgeren S-KARI
Og kontaktselskapet Fjellbris Import
Og kontaktselskapet Fjellbris Eksport
Når jeg oppretter segmentet Høstutsending med malen LETTER for selgeren S-KARI
Og jeg setter Fjellbris Import på segmentet Høstutsending
Og jeg setter Fjellbris Eksport på segmentet Høstutsending
Og jeg loggfører segmentet Høstutsending
Så viser tidslinjen til Fjellbris Import en samhandling av typen brev om Høstutsending
Og viser tidslinjen til Fjellbris Eksport en samhandling av typen brev om Høstutsending

Scenario: Et tomt segment loggføres ikke
Meta:
@level service
Gitt selgeren S-PER
Når jeg oppretter segmentet Ingen ennå med malen LETTER for selgeren S-PER
Og jeg prøver å loggføre segmentet Ingen ennå
Så får jeg avslag
