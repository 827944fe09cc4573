Meta:
@task 1-contacts
@journey
@level browser

Narrative:
In order to work with contacts from the first day
As a newcomer
I want to walk through the whole task table

Scenario: From an empty register to a person at a company
When I add the business relation J-PROS described as Prospect
And I create the contact company Midtfjord Handel
And I assign the business relation J-PROS to Midtfjord Handel
And I create the contact person Mari Midtfjord at Midtfjord Handel
And I create the independent contact person Frida Frilans
Then Mari Midtfjord works at Midtfjord Handel
And Frida Frilans is independent
And the business relation J-PROS is used by 1 contacts
And searching for midtfj finds Mari Midtfjord
