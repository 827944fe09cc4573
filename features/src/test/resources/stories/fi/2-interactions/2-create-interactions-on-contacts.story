Meta:
@task 2-interactions
@step 2
@plugin interactions

Kertomus:
Jotta muistan mitä sovittiin
Roolissa myyjä
Haluan tallentaa kaiken yhteydenpidon kontaktin kanssa

Skenaario: Kaikki yhteydenpito säilyy
Meta:
@smoke
Oletetaan kontaktiyritys Sjøbris <laji>
Kun tallennan vuorovaikutuksen <laji> kontaktille Sjøbris <laji> aiheesta <teksti>
Niin kontaktin Sjøbris <laji> aikajanalla on vuorovaikutus <laji> aiheesta <teksti>
Esimerkit:
|laji|teksti|
|puhelu|kevätkuvasto|
|kokous|toimitussuunnitelma|
|sähköposti|hinnasto|
|kirje|uusi sopimus|

Skenaario: Yritys näkee mitä sen väki on puhunut
Oletetaan kontaktiyritys Havblikk Verft
Ja kontaktihenkilö Olav Solheim yrityksessä Havblikk Verft
Kun tallennan vuorovaikutuksen puhelu kontaktille Olav Solheim aiheesta 400 kappaleen hinnat
Niin kontaktin Olav Solheim aikajanalla on vuorovaikutus puhelu aiheesta 400 kappaleen hinnat
Ja henkilön Olav Solheim kautta yrityksen Havblikk Verft aikajanalla on vuorovaikutus puhelu aiheesta 400 kappaleen hinnat
