Meta:
@task 1-contacts
@step 1
@plugin contact-setup

Fortelling:
For å legge til kontakter som alle kan stole på
Som administrator
Ønsker jeg å definere kontaktadministrasjon først

Scenario: Kontakter får nummer fra en serie
Meta:
@smoke
Når jeg oppretter nummerserien STORY fra ST000100
Og kontakter får nummer fra serien STORY
Og jeg oppretter kontaktselskapet Fjordkraft Verksted
Så har Fjordkraft Verksted nummeret ST000100
Når jeg oppretter kontaktselskapet Nordlys Teknikk
Så har Nordlys Teknikk nummeret ST000101

Scenario: Kodene er våre egne
Når jeg legger til <tabell> <kode> beskrevet som <beskrivelse>
Så er <tabell> <kode> beskrevet som <beskrivelse>
Og er <tabell> <kode> i bruk hos 0 kontakter
Eksempler:
|tabell|kode|beskrivelse|
|postgruppen|S-CARD|Julekort|
|bransjegruppen|S-PRESS|Presse|
|forretningsforbindelsen|S-LAW|Advokat|
|ansvarsområdet|S-BUY|Innkjøp|
|organisasjonsnivået|S-CEO|Daglig leder|

Scenario: En kode i bruk blir værende
Gitt postgruppen S-NEWS beskrevet som Nyhetsbrev
Og kontaktselskapet Vestland Trykkeri
Når jeg tilordner postgruppen S-NEWS til Vestland Trykkeri
Så er postgruppen S-NEWS i bruk hos 1 kontakter
Når jeg prøver å slette postgruppen S-NEWS
Så får jeg avslag

Scenario: En kode finnes bare én gang
Gitt bransjegruppen S-WOOD beskrevet som Tre
Når jeg prøver å legge til bransjegruppen S-WOOD beskrevet som Skog
Så får jeg avslag
Og er bransjegruppen S-WOOD beskrevet som Tre
