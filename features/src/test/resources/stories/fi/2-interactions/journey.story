Meta:
@task 2-interactions
@journey
@level browser

Kertomus:
Jotta mitään sanottua ei unohdu
Roolissa aloittelija
Haluan käydä läpi koko tehtävätaulukon

Skenaario: Ryhmästä aikajanalle
Kun lisään vuorovaikutusryhmän J-FAIR kuvauksella Messut
Oletetaan kontaktiyritys Nordkyst Elektro
Ja kontaktihenkilö Per Nordkyst yrityksessä Nordkyst Elektro
Kun tallennan vuorovaikutuksen kokous kontaktille Per Nordkyst aiheesta messuosasto
Niin kontaktin Per Nordkyst aikajanalla on vuorovaikutus kokous aiheesta messuosasto
Ja henkilön Per Nordkyst kautta yrityksen Nordkyst Elektro aikajanalla on vuorovaikutus kokous aiheesta messuosasto
