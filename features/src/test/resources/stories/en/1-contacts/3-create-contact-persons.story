Meta:
@task 1-contacts
@step 3
@plugin contact-cards

Narrative:
In order to know whom to talk to
As a salesperson
I want to create a contact card for each person at our companies, and for independent ones

Scenario: A person works at a company
Meta:
@smoke
Given the contact company Wingtip Bakeri
When I create the contact person Ingrid Bakke at Wingtip Bakeri
Then Ingrid Bakke works at Wingtip Bakeri
And Wingtip Bakeri has 1 contact persons

Scenario: A person works on her own
When I create the independent contact person Kaisa Heikkinen
Then Kaisa Heikkinen is independent
And searching for heikki finds Kaisa Heikkinen

Scenario: A name has its parts
When I create the independent contact person Anna Sofie Berg
Then the first name of Anna Sofie Berg is Anna
And the middle name of Anna Sofie Berg is Sofie
And the surname of Anna Sofie Berg is Berg

Scenario: What a person does is known
Given the contact company Étude Maillard
And the contact person Chloé Maillard at Étude Maillard
When I enter Avocate as the job title of Chloé Maillard
Then the job title of Chloé Maillard is Avocate
