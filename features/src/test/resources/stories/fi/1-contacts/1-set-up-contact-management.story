Meta:
@task 1-contacts
@step 1
@plugin contact-setup

Kertomus:
Jotta kontakteihin voi luottaa
Roolissa järjestelmänvalvoja
Haluan määrittää kontaktien hallinnan ensin

Skenaario: Kontaktit saavat numeronsa sarjasta
Meta:
@smoke
Kun luon numerosarjan STORY alkaen numerosta ST000100
Ja kontaktit saavat numeronsa sarjasta STORY
Ja luon kontaktiyrityksen Fjordkraft Verksted
Niin kontaktilla Fjordkraft Verksted on numero ST000100
Kun luon kontaktiyrityksen Nordlys Teknikk
Niin kontaktilla Nordlys Teknikk on numero ST000101

Skenaario: Koodit ovat omiamme
Kun lisään <taulu> <koodi> kuvauksella <kuvaus>
Niin <taulu> <koodi> on kuvattu sanoin <kuvaus>
Ja <taulu> <koodi> on käytössä kontakteilla, joita on 0
Esimerkit:
|taulu|koodi|kuvaus|
|postitusryhmä|S-CARD|Joulukortit|
|toimialaryhmä|S-PRESS|Lehdistö|
|liikesuhde|S-LAW|Juristi|
|vastuualue|S-BUY|Hankinta|
|organisaatiotaso|S-CEO|Toimitusjohtaja|

Skenaario: Käytössä oleva koodi säilyy
Oletetaan postitusryhmä S-NEWS kuvauksella Uutiskirje
Ja kontaktiyritys Vestland Trykkeri
Kun määritän postitusryhmän S-NEWS kontaktille Vestland Trykkeri
Niin postitusryhmä S-NEWS on käytössä kontakteilla, joita on 1
Kun yritän poistaa postitusryhmän S-NEWS
Niin tuote kieltäytyy

Skenaario: Koodi on vain kerran
Oletetaan toimialaryhmä S-WOOD kuvauksella Puu
Kun yritän lisätä toimialaryhmän S-WOOD kuvauksella Metsä
Niin tuote kieltäytyy
Ja toimialaryhmä S-WOOD on kuvattu sanoin Puu
