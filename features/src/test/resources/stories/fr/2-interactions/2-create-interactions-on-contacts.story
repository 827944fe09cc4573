Meta:
@task 2-interactions
@step 2
@plugin interactions

Récit:
Afin de suivre ce qui a été dit et promis
En tant que vendeuse
Je veux enregistrer toute communication avec un contact

Scénario: Toute communication est conservée
Meta:
@smoke
Étant donné la société contact Sjøbris <type>
Quand j’enregistre une interaction <type> avec Sjøbris <type> sur <texte>
Alors la chronologie de Sjøbris <type> montre une interaction <type> sur <texte>
Exemples:
|type|texte|
|appel téléphonique|le catalogue de printemps|
|réunion|le plan de livraison|
|e-mail|la liste de prix|
|lettre|le nouveau contrat|

Scénario: Une société voit ce qu’ont dit ses gens
Étant donné la société contact Havblikk Verft
Et la personne contact Olav Solheim chez Havblikk Verft
Quand j’enregistre une interaction appel téléphonique avec Olav Solheim sur les prix pour 400 pièces
Alors la chronologie de Olav Solheim montre une interaction appel téléphonique sur les prix pour 400 pièces
Et par Olav Solheim la chronologie de la société Havblikk Verft montre une interaction appel téléphonique sur les prix pour 400 pièces
