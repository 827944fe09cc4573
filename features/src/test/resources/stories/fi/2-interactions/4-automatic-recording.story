Meta:
@task 2-interactions
@step 4
@plugin documents

Kertomus:
Jotta tiedän mitä kontaktille on lähetetty kirjoittamatta sitä itse muistiin
Roolissa myyjä
Haluan että asiakirjat tallentuvat itsestään vuorovaikutuksina

Skenaario: Tulostetusta asiakirjasta tulee vuorovaikutus
Oletetaan kontaktiyritys Fjellbris Glass
Kun annan asiakirjatyypin sales-quote tulostukset tallentaa mallilla LETTER
Ja luon asiakirjan Hallin ikkunat tyyppiä sales-quote kontaktille Fjellbris Glass
Ja tulostan asiakirjan Hallin ikkunat
Niin kontaktin Fjellbris Glass aikajanalla on vuorovaikutus kirje aiheesta Hallin ikkunat

Skenaario: Esikatselusta ei tule
Oletetaan kontaktiyritys Fjellbris Ramme
Ja kontaktiyritys Fjellbris Panel
Kun annan asiakirjatyypin service-quote tulostukset tallentaa mallilla LETTER
Ja luon asiakirjan Ensimmäinen luonnos tyyppiä service-quote kontaktille Fjellbris Ramme
Ja esikatselen asiakirjaa Ensimmäinen luonnos
Ja luon asiakirjan Koko tarjous tyyppiä service-quote kontaktille Fjellbris Panel
Ja tulostan asiakirjan Koko tarjous
Niin kontaktin Fjellbris Panel aikajanalla on vuorovaikutus kirje aiheesta Koko tarjous
Ja kontaktin Fjellbris Ramme aikajana on tyhjä
