Meta:
@task 1-contacts
@step 3
@plugin contact-cards

Kertomus:
Jotta tiedän kenen kanssa puhua
Roolissa myyjä
Haluan luoda kontaktin kortin yritysten henkilöille ja itsenäisille

Skenaario: Henkilö työskentelee yrityksessä
Meta:
@smoke
Oletetaan kontaktiyritys Wingtip Bakeri
Kun luon kontaktihenkilön Ingrid Bakke yritykseen Wingtip Bakeri
Niin henkilö Ingrid Bakke työskentelee yrityksessä Wingtip Bakeri
Ja yrityksellä Wingtip Bakeri on 1 kontaktihenkilöä

Skenaario: Henkilö työskentelee itsenäisesti
Kun luon itsenäisen kontaktihenkilön Kaisa Heikkinen
Niin henkilö Kaisa Heikkinen on itsenäinen
Ja haku heikki löytää kontaktin Kaisa Heikkinen

Skenaario: Nimellä on osansa
Kun luon itsenäisen kontaktihenkilön Anna Sofie Berg
Niin tieto etunimi kortilla Anna Sofie Berg on Anna
Ja tieto toinen nimi kortilla Anna Sofie Berg on Sofie
Ja tieto sukunimi kortilla Anna Sofie Berg on Berg

Skenaario: Henkilön työ tunnetaan
Oletetaan kontaktiyritys Étude Maillard
Ja kontaktihenkilö Chloé Maillard yrityksessä Étude Maillard
Kun kirjoitan Avocate kontaktin tietoon tehtävänimike kortilla Chloé Maillard
Niin tieto tehtävänimike kortilla Chloé Maillard on Avocate
