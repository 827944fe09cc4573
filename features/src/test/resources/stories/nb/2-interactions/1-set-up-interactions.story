Meta:
@task 2-interactions
@step 1
@plugin interactions

Fortelling:
For å registrere samhandlinger slik at de kan sammenlignes
Som administrator
Ønsker jeg å definere grupper og maler

Scenario: En mal hører til en gruppe
Meta:
@smoke
Når jeg legger til samhandlingsgruppen S-VISIT beskrevet som Besøk
Og jeg definerer samhandlingsmalen S-ONSITE i gruppen S-VISIT med teksten Besøk hos kunden
Så er samhandlingsgruppen S-VISIT beskrevet som Besøk
Og er samhandlingsmalen S-ONSITE beskrevet som Besøk hos kunden

Scenario: En mal uten gruppe avvises
Meta:
@level service
Når jeg prøver å legge til samhandlingsmalen S-ALONE beskrevet som Alene
Så får jeg avslag
