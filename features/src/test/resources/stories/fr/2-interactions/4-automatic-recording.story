Meta:
@task 2-interactions
@step 4
@plugin documents

Récit:
Afin de savoir ce qu’un contact a reçu sans avoir à le noter
En tant que vendeuse
Je veux que les documents soient enregistrés d’eux-mêmes comme interactions

Scénario: Un document imprimé devient une interaction
Étant donné la société contact Fjellbris Glass
Quand je fais enregistrer l’impression du type de document sales-quote avec le modèle LETTER
Et je crée le document Fenêtres pour la halle du type sales-quote avec Fjellbris Glass
Et j’imprime le document Fenêtres pour la halle
Alors la chronologie de Fjellbris Glass montre une interaction lettre sur Fenêtres pour la halle

Scénario: Un aperçu n’en devient pas une
Étant donné la société contact Fjellbris Ramme
Et la société contact Fjellbris Panel
Quand je fais enregistrer l’impression du type de document service-quote avec le modèle LETTER
Et je crée le document Une première ébauche du type service-quote avec Fjellbris Ramme
Et j’affiche l’aperçu du document Une première ébauche
Et je crée le document L’offre entière du type service-quote avec Fjellbris Panel
Et j’imprime le document L’offre entière
Alors la chronologie de Fjellbris Panel montre une interaction lettre sur L’offre entière
Et la chronologie de Fjellbris Ramme est vide
