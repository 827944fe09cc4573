Meta:
@task 1-contacts
@step 3
@plugin contact-cards

Fortelling:
For å vite hvem jeg skal snakke med
Som selger
Ønsker jeg å opprette et kontaktkort for hver person i selskapene, og for de uavhengige

Scenario: En person arbeider i et selskap
Meta:
@smoke
Gitt kontaktselskapet Wingtip Bakeri
Når jeg oppretter kontaktpersonen Ingrid Bakke i Wingtip Bakeri
Så arbeider Ingrid Bakke i Wingtip Bakeri
Og har Wingtip Bakeri 1 kontaktpersoner

Scenario: En person arbeider for seg selv
Når jeg oppretter den uavhengige kontaktpersonen Kaisa Heikkinen
Så er Kaisa Heikkinen uavhengig
Og finner et søk etter heikki kontakten Kaisa Heikkinen

Scenario: Et navn har sine deler
Når jeg oppretter den uavhengige kontaktpersonen Anna Sofie Berg
Så er fornavnet til Anna Sofie Berg lik Anna
Og er mellomnavnet til Anna Sofie Berg lik Sofie
Og er etternavnet til Anna Sofie Berg lik Berg

Scenario: Man vet hva en person gjør
Gitt kontaktselskapet Étude Maillard
Og kontaktpersonen Chloé Maillard i Étude Maillard
Når jeg skriver Avocate som stillingen til Chloé Maillard
Så er stillingen til Chloé Maillard lik Avocate
