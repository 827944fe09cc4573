Meta:
@task 1-contacts
@step 1
@plugin contact-setup

Narrative:
In order to add contacts that everybody can rely on
As a administrator
I want to set up contact management first

Scenario: Contacts take their numbers from a series
Meta:
@smoke
When I create the number series STORY from ST000100
And contacts take their numbers from the series STORY
And I create the contact company Fjordkraft Verksted
Then Fjordkraft Verksted has the number ST000100
When I create the contact company Nordlys Teknikk
Then Nordlys Teknikk has the number ST000101

Scenario: Codes are our own
When I add the <table> <code> described as <description>
Then the <table> <code> is described as <description>
And the <table> <code> is used by 0 contacts
Examples:
|table|code|description|
|mailing group|S-CARD|Greeting cards|
|industry group|S-PRESS|Press|
|business relation|S-LAW|Lawyer|
|job responsibility|S-BUY|Purchasing|
|organizational level|S-CEO|Chief executive|

Scenario: A code in use stays
Given the mailing group S-NEWS described as Newsletter
And the contact company Vestland Trykkeri
When I assign the mailing group S-NEWS to Vestland Trykkeri
Then the mailing group S-NEWS is used by 1 contacts
When I try to delete the mailing group S-NEWS
Then I am refused

Scenario: A code exists only once
Given the industry group S-WOOD described as Timber
When I try to add the industry group S-WOOD described as Forest
Then I am refused
And the industry group S-WOOD is described as Timber
