Meta:
@task 2-interactions
@step 3
@plugin segments

Narrative:
In order to keep track of what many contacts were sent
As a salesperson
I want to record an interaction with everybody on a segment at once

Scenario: Everybody on a segment has the interaction
Meta:
@smoke
Given the salesperson S-KARI
And the contact company Fjellbris Import
And the contact company Fjellbris Eksport
When I create the segment Autumn mailing with the template LETTER for the salesperson S-KARI
And I put Fjellbris Import on the segment Autumn mailing
And I put Fjellbris Eksport on the segment Autumn mailing
And I log the segment Autumn mailing
Then the timeline of Fjellbris Import shows a letter about Autumn mailing
And the timeline of Fjellbris Eksport shows a letter about Autumn mailing

Scenario: An empty segment is not logged
Meta:
@level service
Given the salesperson S-PER
When I create the segment Nobody yet with the template LETTER for the salesperson S-PER
And I try to log the segment Nobody yet
Then I am refused
