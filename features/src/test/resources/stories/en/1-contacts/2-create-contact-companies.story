Meta:
@task 1-contacts
@step 2
@plugin contact-cards

Narrative:
In order to find every detail about a company in one place
As a salesperson
I want to create a contact card for each company

Scenario: A company gets a card
Meta:
@smoke
When I create the contact company Adventure Fjord
Then Adventure Fjord has a contact card
And searching for fjo adv finds Adventure Fjord

Scenario: Details are entered where they are read
Given the contact company Pohjolan Kahvi <field>
When I enter <value> as the <field> of Pohjolan Kahvi <field>
Then the <field> of Pohjolan Kahvi <field> is <value>
Examples:
|field|value|
|address|Strandkaien 8|
|city|Bergen|
|phone number|+47 55 12 34 56|
|e-mail address|post@fjord.example|

Scenario: A phone number is found in any format
Given the contact company Ålesund Sjømat
When I enter +47 70 10 20 31 as the phone number of Ålesund Sjømat
Then searching for 7010 2031 finds Ålesund Sjømat
And searching for alesund sjo finds Ålesund Sjømat

Scenario: A mistake is taken back
Given the contact company De Vries Logistiek
When I enter Gent as the city of De Vries Logistiek
And I enter Genk as the city of De Vries Logistiek
And I undo my last change
Then the city of De Vries Logistiek is Gent

Scenario: A company has a name
When I try to create a contact company without a name
Then I am refused
