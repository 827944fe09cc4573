Meta:
@task 2-interactions
@journey
@level browser

Récit:
Afin de ne rien oublier de ce qui a été dit
En tant que débutante
Je veux parcourir tout le tableau des tâches

Scénario: D’un groupe à une chronologie
Quand j’ajoute le code de groupe interactions J-FAIR décrit comme Salons
Étant donné la société contact Nordkyst Elektro
Et la personne contact Per Nordkyst chez Nordkyst Elektro
Quand j’enregistre une interaction réunion avec Per Nordkyst sur le stand
Alors la chronologie de Per Nordkyst montre une interaction réunion sur le stand
Et par Per Nordkyst la chronologie de la société Nordkyst Elektro montre une interaction réunion sur le stand
