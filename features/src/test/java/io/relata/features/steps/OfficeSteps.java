package io.relata.features.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jbehave.core.annotations.BeforeScenario;
import org.jbehave.core.annotations.Given;
import org.jbehave.core.annotations.Named;
import org.jbehave.core.annotations.Then;
import org.jbehave.core.annotations.When;
import org.jspecify.annotations.Nullable;

/** The sentences of our stories. */
public final class OfficeSteps {

    private final Office office;
    private @Nullable String refusal;

    OfficeSteps(Office office) {
        this.office = office;
    }

    @BeforeScenario
    public void forgetRefusals() {
        refusal = null;
    }

    @Given("the contact company $name")
    public void givenCompany(@Named("name") String name) {
        office.createCompany(name);
    }

    @Given("the contact person $name at $company")
    public void givenPerson(@Named("name") String name, @Named("company") String company) {
        office.createPerson(name, company);
    }

    @Given("the $table $code described as $description")
    public void givenCode(
            @Named("table") SetupTable table, @Named("code") String code, @Named("description") String description) {
        office.addCode(table, code, description);
    }

    @Given("the salesperson $code")
    public void givenSalesperson(@Named("code") String code) {
        office.addSalesperson(code);
    }

    @When("I create the number series $code from $number")
    public void createSeries(@Named("code") String code, @Named("number") String number) {
        office.createSeries(code, number);
    }

    @When("contacts take their numbers from the series $code")
    public void useSeries(@Named("code") String code) {
        office.contactsUseSeries(code);
    }

    @When("I add the $table $code described as $description")
    public void addCode(
            @Named("table") SetupTable table, @Named("code") String code, @Named("description") String description) {
        office.addCode(table, code, description);
    }

    @When("I try to add the $table $code described as $description")
    public void tryToAddCode(
            @Named("table") SetupTable table, @Named("code") String code, @Named("description") String description) {
        attempt(() -> office.addCode(table, code, description));
    }

    @When("I try to delete the $table $code")
    public void tryToDeleteCode(@Named("table") SetupTable table, @Named("code") String code) {
        attempt(() -> office.deleteCode(table, code));
    }

    @When("I set up the interaction template $code in the group $group with the text $description")
    public void addTemplate(
            @Named("code") String code, @Named("group") String group, @Named("description") String description) {
        office.addTemplate(code, group, description);
    }

    @When("I assign the $table $code to $contact")
    public void assign(@Named("table") SetupTable table, @Named("code") String code, @Named("contact") String contact) {
        office.assign(table, code, contact);
    }

    @When("I create the contact company $name")
    public void createCompany(@Named("name") String name) {
        office.createCompany(name);
    }

    @When("I try to create a contact company without a name")
    public void tryToCreateNamelessCompany() {
        attempt(() -> office.createCompany(""));
    }

    @When("I create the contact person $name at $company")
    public void createPerson(@Named("name") String name, @Named("company") String company) {
        office.createPerson(name, company);
    }

    @When("I create the independent contact person $name")
    public void createIndependentPerson(@Named("name") String name) {
        office.createIndependentPerson(name);
    }

    @When("I enter $value as the $field of $contact")
    public void enter(
            @Named("value") String value, @Named("field") ContactField field, @Named("contact") String contact) {
        office.enter(field, value, contact);
    }

    @When("I undo my last change")
    public void undo() {
        office.undoLastChange();
    }

    @When("I record a $kind with $contact about $text")
    public void record(
            @Named("kind") InteractionKind kind, @Named("contact") String contact, @Named("text") String text) {
        office.record(kind, contact, text);
    }

    @When("I create the segment $segment with the template $template for the salesperson $salesperson")
    public void createSegment(
            @Named("segment") String segment,
            @Named("template") String template,
            @Named("salesperson") String salesperson) {
        office.createSegment(segment, template, salesperson);
    }

    @When("I put $contact on the segment $segment")
    public void addToSegment(@Named("contact") String contact, @Named("segment") String segment) {
        office.addToSegment(contact, segment);
    }

    @When("I log the segment $segment")
    public void logSegment(@Named("segment") String segment) {
        office.logSegment(segment);
    }

    @When("I try to log the segment $segment")
    public void tryToLogSegment(@Named("segment") String segment) {
        attempt(() -> office.logSegment(segment));
    }

    @When("I have the printing of the document type $type recorded with the template $template")
    public void recordPrinting(@Named("type") String type, @Named("template") String template) {
        office.recordPrinting(type, template);
    }

    @When("I create the document $document of the type $type with $contact")
    public void createDocument(
            @Named("document") String document, @Named("type") String type, @Named("contact") String contact) {
        office.createDocument(document, type, contact);
    }

    @When("I print the document $document")
    public void printDocument(@Named("document") String document) {
        office.printDocument(document);
    }

    @When("I preview the document $document")
    public void previewDocument(@Named("document") String document) {
        office.previewDocument(document);
    }

    @Then("nothing stands in the timeline of $contact")
    public void timelineIsEmpty(@Named("contact") String contact) {
        assertThat(office.timelineOf(contact)).isEmpty();
    }

    @Then("I am refused")
    public void refused() {
        assertThat(refusal).as("what the product said").isNotBlank();
    }

    @Then("the $table $code is described as $description")
    public void described(
            @Named("table") SetupTable table, @Named("code") String code, @Named("description") String description) {
        assertThat(office.descriptionOf(table, code)).isEqualTo(description);
    }

    @Then("the $table $code is used by $count contacts")
    public void used(@Named("table") SetupTable table, @Named("code") String code, @Named("count") long count) {
        assertThat(office.usesOf(table, code)).isEqualTo(count);
    }

    @Then("$contact has the number $number")
    public void numbered(@Named("contact") String contact, @Named("number") String number) {
        assertThat(office.numberOf(contact)).isEqualTo(number);
    }

    @Then("$contact has a contact card")
    public void hasCard(@Named("contact") String contact) {
        assertThat(office.numberOf(contact)).isNotBlank();
    }

    @Then("searching for $text finds $contact")
    public void finds(@Named("text") String text, @Named("contact") String contact) {
        assertThat(office.search(text)).contains(contact);
    }

    @Then("the $field of $contact is $value")
    public void reads(
            @Named("field") ContactField field, @Named("contact") String contact, @Named("value") String value) {
        assertThat(office.read(field, contact)).isEqualTo(value);
    }

    @Then("$person works at $company")
    public void worksAt(@Named("person") String person, @Named("company") String company) {
        assertThat(office.companyOf(person)).isEqualTo(company);
    }

    @Then("$person is independent")
    public void independent(@Named("person") String person) {
        assertThat(office.companyOf(person)).isNull();
    }

    @Then("$company has $count contact persons")
    public void persons(@Named("company") String company, @Named("count") int count) {
        assertThat(office.personsOf(company)).hasSize(count);
    }

    @Then("the timeline of $contact shows a $kind about $text")
    public void shows(
            @Named("contact") String contact, @Named("kind") InteractionKind kind, @Named("text") String text) {
        assertThat(office.timelineOf(contact)).contains(new Office.TimelineItem(kind, text, null));
    }

    @Then("via $person the timeline of $company shows a $kind about $text")
    public void showsVia(
            @Named("person") String person,
            @Named("company") String company,
            @Named("kind") InteractionKind kind,
            @Named("text") String text) {
        assertThat(office.timelineOf(company)).contains(new Office.TimelineItem(kind, text, person));
    }

    private void attempt(Runnable verb) {
        refusal = null;
        try {
            verb.run();
        } catch (Office.Refused refused) {
            refusal = Optional.ofNullable(refused.getMessage()).orElse("");
        }
    }
}
