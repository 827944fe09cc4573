Meta:
@task 1-contacts
@step 2
@plugin contact-cards

Fortelling:
For å finne alt om et selskap på ett sted
Som selger
Ønsker jeg å opprette et kontaktkort for hvert selskap

Scenario: Et selskap får et kort
Meta:
@smoke
Når jeg oppretter kontaktselskapet Adventure Fjord
Så har Adventure Fjord et kontaktkort
Og finner et søk etter fjo adv kontakten Adventure Fjord

Scenario: Opplysninger skrives der de leses
Gitt kontaktselskapet Pohjolan Kahvi <felt>
Når jeg skriver <verdi> som <felt> til Pohjolan Kahvi <felt>
Så er <felt> til Pohjolan Kahvi <felt> lik <verdi>
Eksempler:
|felt|verdi|
|adressen|Strandkaien 8|
|poststedet|Bergen|
|telefonnummeret|+47 55 12 34 56|
|e-postadressen|post@fjord.example|

Scenario: Et telefonnummer finnes i ethvert format
Gitt kontaktselskapet Ålesund Sjømat
Når jeg skriver +47 70 10 20 31 som telefonnummeret til Ålesund Sjømat
Så finner et søk etter 7010 2031 kontakten Ålesund Sjømat
Og finner et søk etter alesund sjo kontakten Ålesund Sjømat

Scenario: En feil angres
Gitt kontaktselskapet De Vries Logistiek
Når jeg skriver Gent som poststedet til De Vries Logistiek
Og jeg skriver Genk som poststedet til De Vries Logistiek
Og jeg angrer den siste endringen min
Så er poststedet til De Vries Logistiek lik Gent

Scenario: Et selskap har et navn
Når jeg prøver å opprette et kontaktselskap uten navn
Så får jeg avslag
