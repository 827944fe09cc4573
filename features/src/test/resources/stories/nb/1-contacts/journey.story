Meta:
@task 1-contacts
@journey
@level browser

Fortelling:
For å arbeide med kontakter fra første dag
Som nybegynner
Ønsker jeg å gå gjennom hele oppgavetabellen

Scenario: Fra et tomt register til en person i et selskap
Når jeg legger til forretningsforbindelsen J-PROS beskrevet som Potensiell kunde
Og jeg oppretter kontaktselskapet Midtfjord Handel
Og jeg tilordner forretningsforbindelsen J-PROS til Midtfjord Handel
Og jeg oppretter kontaktpersonen Mari Midtfjord i Midtfjord Handel
Og jeg oppretter den uavhengige kontaktpersonen Frida Frilans
Så arbeider Mari Midtfjord i Midtfjord Handel
Og er Frida Frilans uavhengig
Og er forretningsforbindelsen J-PROS i bruk hos 1 kontakter
Og finner et søk etter midtfj kontakten Mari Midtfjord
