Meta:
@task 1-contacts
@journey
@level browser

Kertomus:
Jotta kontaktien kanssa voi työskennellä heti
Roolissa aloittelija
Haluan käydä läpi koko tehtävätaulukon

Skenaario: Tyhjästä rekisteristä yrityksen henkilöön
Kun lisään liikesuhteen J-PROS kuvauksella Mahdollinen asiakas
Ja luon kontaktiyrityksen Midtfjord Handel
Ja määritän liikesuhteen J-PROS kontaktille Midtfjord Handel
Ja luon kontaktihenkilön Mari Midtfjord yritykseen Midtfjord Handel
Ja luon itsenäisen kontaktihenkilön Frida Frilans
Niin henkilö Mari Midtfjord työskentelee yrityksessä Midtfjord Handel
Ja henkilö Frida Frilans on itsenäinen
Ja liikesuhde J-PROS on käytössä kontakteilla, joita on 1
Ja haku midtfj löytää kontaktin Mari Midtfjord
