Meta:
@task 2-interactions
@step 4
@plugin documents

Narrative:
In order to know what a contact was sent without writing it down
As a salesperson
I want documents to be recorded as interactions by themselves

Scenario: A printed document becomes an interaction
Given the contact company Fjellbris Glass
When I have the printing of the document type sales-quote recorded with the template LETTER
And I create the document Windows for the hall of the type sales-quote with Fjellbris Glass
And I print the document Windows for the hall
Then the timeline of Fjellbris Glass shows a letter about Windows for the hall

Scenario: A preview does not
Given the contact company Fjellbris Ramme
And the contact company Fjellbris Panel
When I have the printing of the document type service-quote recorded with the template LETTER
And I create the document A first draft of the type service-quote with Fjellbris Ramme
And I preview the document A first draft
And I create the document The whole offer of the type service-quote with Fjellbris Panel
And I print the document The whole offer
Then the timeline of Fjellbris Panel shows a letter about The whole offer
And nothing stands in the timeline of Fjellbris Ramme
