Meta:
@task 2-interactions
@journey
@level browser

Narrative:
In order to forget nothing that was said
As a newcomer
I want to walk through the whole task table

Scenario: From a group to a timeline
When I add the interaction group J-FAIR described as Trade fairs
Given the contact company Nordkyst Elektro
And the contact person Per Nordkyst at Nordkyst Elektro
When I record a meeting with Per Nordkyst about the stand
Then the timeline of Per Nordkyst shows a meeting about the stand
And via Per Nordkyst the timeline of Nordkyst Elektro shows a meeting about the stand
