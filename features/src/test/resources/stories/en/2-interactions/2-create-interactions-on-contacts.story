Meta:
@task 2-interactions
@step 2
@plugin interactions

Narrative:
In order to follow up what was said and promised
As a salesperson
I want to record every communication with a contact

Scenario: Every kind of communication is kept
Meta:
@smoke
Given the contact company Sjøbris <kind>
When I record a <kind> with Sjøbris <kind> about <text>
Then the timeline of Sjøbris <kind> shows a <kind> about <text>
Examples:
|kind|text|
|phone call|the spring catalogue|
|meeting|the delivery plan|
|e-mail|the price list|
|letter|the new contract|

Scenario: A company sees what its people said
Given the contact company Havblikk Verft
And the contact person Olav Solheim at Havblikk Verft
When I record a phone call with Olav Solheim about prices for 400 units
Then the timeline of Olav Solheim shows a phone call about prices for 400 units
And via Olav Solheim the timeline of Havblikk Verft shows a phone call about prices for 400 units
