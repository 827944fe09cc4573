Meta:
@task 2-interactions
@step 3
@plugin segments

Kertomus:
Jotta tiedän mitä monille kontakteille on lähetetty
Roolissa myyjä
Haluan kirjata vuorovaikutuksen kerralla kaikille segmentin kontakteille

Skenaario: Jokainen segmentin kontakti saa vuorovaikutuksen
Meta:
@smoke
Oletetaan myyjä S-KARI
Ja kontaktiyritys Fjellbris Import
Ja kontaktiyritys Fjellbris Eksport
Kun luon segmentin Syyspostitus mallilla LETTER myyjälle S-KARI
Ja lisään kontaktin Fjellbris Import segmenttiin Syyspostitus
Ja lisään kontaktin Fjellbris Eksport segmenttiin Syyspostitus
Ja kirjaan lokiin segmentin Syyspostitus
Niin kontaktin Fjellbris Import aikajanalla on vuorovaikutus kirje aiheesta Syyspostitus
Ja kontaktin Fjellbris Eksport aikajanalla on vuorovaikutus kirje aiheesta Syyspostitus

Skenaario: Tyhjää segmenttiä ei kirjata lokiin
Meta:
@level service
Oletetaan myyjä S-PER
Kun luon segmentin Ei vielä ketään mallilla LETTER myyjälle S-PER
Ja yritän kirjata lokiin segmentin Ei vielä ketään
Niin tuote kieltäytyy
