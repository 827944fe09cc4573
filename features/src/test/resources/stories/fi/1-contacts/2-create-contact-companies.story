Meta:
@task 1-contacts
@step 2
@plugin contact-cards

Kertomus:
Jotta kaikki yrityksen tiedot löytyvät yhdestä paikasta
Roolissa myyjä
Haluan luoda kontaktin kortin jokaiselle yritykselle

Skenaario: Yritys saa kortin
Meta:
@smoke
Kun luon kontaktiyrityksen Adventure Fjord
Niin kontaktilla Adventure Fjord on kontaktin kortti
Ja haku fjo adv löytää kontaktin Adventure Fjord

Skenaario: Tiedot kirjataan siihen mistä ne luetaan
Oletetaan kontaktiyritys Pohjolan Kahvi <tieto>
Kun kirjoitan <arvo> kontaktin tietoon <tieto> kortilla Pohjolan Kahvi <tieto>
Niin tieto <tieto> kortilla Pohjolan Kahvi <tieto> on <arvo>
Esimerkit:
|tieto|arvo|
|osoite|Strandkaien 8|
|kaupunki|Bergen|
|puhelinnumero|+47 55 12 34 56|
|sähköpostiosoite|post@fjord.example|

Skenaario: Puhelinnumero löytyy missä muodossa tahansa
Oletetaan kontaktiyritys Ålesund Sjømat
Kun kirjoitan +47 70 10 20 31 kontaktin tietoon puhelinnumero kortilla Ålesund Sjømat
Niin haku 7010 2031 löytää kontaktin Ålesund Sjømat
Ja haku alesund sjo löytää kontaktin Ålesund Sjømat

Skenaario: Virhe kumotaan
Oletetaan kontaktiyritys De Vries Logistiek
Kun kirjoitan Gent kontaktin tietoon kaupunki kortilla De Vries Logistiek
Ja kirjoitan Genk kontaktin tietoon kaupunki kortilla De Vries Logistiek
Ja kumoan viimeisen muutokseni
Niin tieto kaupunki kortilla De Vries Logistiek on Gent

Skenaario: Yrityksellä on nimi
Kun yritän luoda kontaktiyrityksen ilman nimeä
Niin tuote kieltäytyy
