Meta:
@task 2-interactions
@step 1
@plugin interactions

Narrative:
In order to record interactions in a way that can be compared
As a administrator
I want to set up groups and templates

Scenario: A template belongs to a group
Meta:
@smoke
When I add the interaction group S-VISIT described as Visits
And I set up the interaction template S-ONSITE in the group S-VISIT with the text Visit at the customer
Then the interaction group S-VISIT is described as Visits
And the interaction template S-ONSITE is described as Visit at the customer

Scenario: A template without a group is refused
Meta:
@level service
When I try to add the interaction template S-ALONE described as Alone
Then I am refused
