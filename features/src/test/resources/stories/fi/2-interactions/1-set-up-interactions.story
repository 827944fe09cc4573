Meta:
@task 2-interactions
@step 1
@plugin interactions

Kertomus:
Jotta vuorovaikutuksia voi verrata
Roolissa järjestelmänvalvoja
Haluan määrittää ryhmät ja mallit

Skenaario: Malli kuuluu ryhmään
Meta:
@smoke
Kun lisään vuorovaikutusryhmän S-VISIT kuvauksella Käynnit
Ja määritän vuorovaikutusmallin S-ONSITE ryhmään S-VISIT tekstillä Käynti asiakkaalla
Niin vuorovaikutusryhmä S-VISIT on kuvattu sanoin Käynnit
Ja vuorovaikutusmalli S-ONSITE on kuvattu sanoin Käynti asiakkaalla

Skenaario: Malli ilman ryhmää hylätään
Meta:
@level service
Kun yritän lisätä vuorovaikutusmallin S-ALONE kuvauksella Yksin
Niin tuote kieltäytyy
