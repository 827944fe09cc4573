Meta:
@task 2-interactions
@step 3
@plugin segments

Verhaal:
Om te weten wat veel contacten hebben gekregen
Als een verkoper
Wil ik een interactie met iedereen in een segment in één keer registreren

Scenario: Iedereen in een segment heeft de interactie
Meta:
@smoke
Gegeven de verkoper S-KARI
En het contactbedrijf Fjellbris Import
En het contactbedrijf Fjellbris Eksport
Als ik het segment Najaarsmailing met het sjabloon LETTER voor de verkoper S-KARI maak
En ik Fjellbris Import in het segment Najaarsmailing zet
En ik Fjellbris Eksport in het segment Najaarsmailing zet
En ik het segment Najaarsmailing registreer
Dan toont de tijdlijn van Fjellbris Import een interactie brief over Najaarsmailing
En toont de tijdlijn van Fjellbris Eksport een interactie brief over Najaarsmailing

Scenario: Een leeg segment wordt niet geregistreerd
Meta:
@level service
Gegeven de verkoper S-PER
Als ik het segment Nog niemand met het sjabloon LETTER voor de verkoper S-PER maak
En ik het segment Nog niemand probeer te registreren
Dan wordt dat geweigerd
