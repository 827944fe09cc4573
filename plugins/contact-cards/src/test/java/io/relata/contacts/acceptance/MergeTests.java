package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.relata.contacts.AddressPeriod;
import io.relata.contacts.Affiliations;
import io.relata.contacts.AlternativeAddress;
import io.relata.contacts.AlternativeAddresses;
import io.relata.contacts.ChannelMedium;
import io.relata.contacts.Channels;
import io.relata.contacts.ContactComments;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactMerges;
import io.relata.contacts.ContactRecords;
import io.relata.contacts.Contacts;
import io.relata.contacts.Duplicates;
import io.relata.contacts.FieldDifference;
import io.relata.contacts.MergePreview.Moving;
import io.relata.contacts.MergeRequest;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.ProblemCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergeTests {

    private final Scene scene = Scene.fresh();
    private final ContactMerges merges = scene.platform().service(ContactMerges.class);
    private final Changes changes = scene.platform().service(Changes.class);

    private Changed<ContactFacts> merge(Someone gone, Someone kept, String... fields) {
        return merges.merge(
                new MergeRequest(kept.no(), Change.ANY_VERSION, gone.no(), Change.ANY_VERSION, Set.of(fields)));
    }

    private AlternativeAddresses addresses() {
        return scene.platform().service(AlternativeAddresses.class);
    }

    private Duplicates duplicates() {
        return scene.platform().service(Duplicates.class);
    }

    @Test
    @DisplayName("MRG-001 the one that stays keeps number, identity and name, and takes the fields that were picked")
    void takesWhatWasPicked() {
        var gone = scene.company("Canon", "city", "Oslo", "phoneNo", "22 11 33 44", "homePage", "canon.example");
        var kept = scene.company("Cannon Group", "city", "Bergen");
        var before = kept.facts();
        var person = scene.personAt(gone, "Per Lie");

        merge(gone, kept, "phoneNo");

        kept.has("name", "Cannon Group", "city", "Bergen", "phoneNo", "22 11 33 44", "homePage", null);
        assertThat(kept.facts().id()).isEqualTo(before.id());
        person.has("companyNo", kept.no(), "companyName", "Cannon Group");
    }

    @Test
    @DisplayName("MRG-001 records of the one that goes belong to the one that stays")
    void movesWhatBelongsToIt() {
        var gone = scene.company("CA");
        var kept = scene.company("CB");
        gone.assign("mailing-groups", "CARD");
        gone.assign("industry-groups", "MANUF");
        var comments = scene.platform().service(ContactComments.class);
        comments.add(gone.no(), Map.of("comment", "Pays late"));
        addresses().create(gone.no(), Map.of("code", "HOME", "city", "Oslo"));
        addresses().create(kept.no(), Map.of("code", "HOME", "city", "Bergen"));
        addresses().add(gone.no(), new AddressPeriod("HOME", LocalDate.of(2026, 1, 1), null));
        var stranger = scene.company("CC");
        duplicates().separate(gone.no(), stranger.no(), true);

        merge(gone, kept);

        assertThat(scene.assignments().of(kept.no(), "mailing-groups")).containsExactly("CARD");
        assertThat(scene.assignments().of(kept.no(), "industry-groups")).containsExactly("MANUF");
        assertThat(comments.of(kept.no())).extracting(each -> each.comment()).containsExactly("Pays late");
        assertThat(addresses().of(kept.no()))
                .extracting(AlternativeAddress::code)
                .containsExactly("HOME", "HOME2");
        assertThat(addresses().activeOn(kept.no(), LocalDate.of(2026, 3, 2))).contains("HOME2");
        assertThat(duplicates().similar(Scene.map("no", kept.no(), "name", "CC"), 5))
                .isEmpty();
    }

    @Test
    @DisplayName("MRG-001 the former number leads to the one that stays, through a second merge too")
    void leadsFromTheFormerNumber() {
        var first = scene.company("CA");
        var second = scene.company("CB");
        var third = scene.company("CC");
        merge(first, second);
        merge(second, third);
        assertThat(scene.contacts().find(first.no())).contains(third.facts());
        assertThat(scene.contacts().read(second.no()).facts()).isEqualTo(third.facts());
        refused(ProblemCode.DUP, "no", () -> scene.company("CD", "no", first.no()));
        refused(ProblemCode.REF, () -> first.set("city", "Oslo"));
        third.delete();
        assertThat(scene.contacts().find(first.no())).isEmpty();
    }

    @Test
    @DisplayName("MRG-001 what it is reached by besides moves too, once")
    void movesFurtherNumbers() {
        var channels = scene.platform().service(Channels.class);
        var gone = scene.company("CA");
        var kept = scene.company("CB", "email", "post@cb.example");
        channels.add(gone.no(), ChannelMedium.EMAIL, Map.of("value", "post@cb.example", "kind", "other"));
        channels.add(gone.no(), ChannelMedium.EMAIL, Map.of("value", "bills@ca.example", "kind", "invoice"));

        var done = merge(gone, kept);

        assertThat(channels.of(kept.no()))
                .extracting(each -> each.value())
                .containsExactlyInAnyOrder("post@cb.example", "bills@ca.example");
        changes.undo(done.changeSet());
        assertThat(channels.of(kept.no())).extracting(each -> each.value()).containsExactly("post@cb.example");
        assertThat(channels.of(gone.no())).hasSize(2);
    }

    @Test
    @DisplayName("MRG-001 persons who work there besides work at the one that stays, once")
    void movesAffiliations() {
        var affiliations = scene.platform().service(Affiliations.class);
        var gone = scene.company("CA");
        var kept = scene.company("CB");
        var one = scene.person("Per Lie");
        var both = scene.person("Kari Moe");
        affiliations.add(one.no(), Map.of("companyNo", gone.no(), "jobTitle", "Chair"));
        affiliations.add(both.no(), Map.of("companyNo", gone.no()));
        affiliations.add(both.no(), Map.of("companyNo", kept.no(), "jobTitle", "Owner"));

        merge(gone, kept);

        assertThat(affiliations.of(one.no()))
                .extracting(each -> each.company().no(), each -> each.jobTitle())
                .containsExactly(tuple(kept.no(), "Chair"));
        assertThat(affiliations.of(both.no()))
                .extracting(each -> each.company().no(), each -> each.jobTitle())
                .containsExactly(tuple(kept.no(), "Owner"));
    }

    @Test
    @DisplayName("MRG-001 subsidiaries stand below the one that stays, which never stands below itself")
    void movesSubsidiaries() {
        var gone = scene.company("CA");
        var kept = scene.company("CB", "parentCompanyNo", gone.no());
        var below = scene.company("CC", "parentCompanyNo", gone.no());

        merge(gone, kept);

        kept.has("parentCompanyNo", null);
        below.has("parentCompanyNo", kept.no());
    }

    @Test
    @DisplayName("MRG-001 the one that stays is not offered itself as its parent company")
    void offersNoParentThatItIs() {
        var kept = scene.company("CA");
        var gone = scene.company("CB", "parentCompanyNo", kept.no(), "city", "Oslo");

        assertThat(merges.preview(kept.no(), gone.no()).differences())
                .extracting(each -> each.field())
                .contains("city")
                .doesNotContain("parentCompanyNo");
    }

    @Test
    @DisplayName("MRG-004 what both have stays once, and nobody has to clear it up before")
    void keepsWhatBothHaveOnce() {
        var gone = scene.company("CA");
        var kept = scene.company("CB");
        gone.assign("mailing-groups", "GIFT");
        kept.assign("mailing-groups", "GIFT");
        merge(gone, kept);
        assertThat(scene.assignments().of(kept.no(), "mailing-groups")).containsExactly("GIFT");
    }

    @Test
    @DisplayName("MRG-005 two persons at one company become one, who stays there")
    void mergesColleagues() {
        var company = scene.company("C");
        var kept = scene.personAt(company, "Kari Nordmann");
        var gone = scene.personAt(company, "Kari Anne Nordmann", "jobTitle", "CFO");
        merge(gone, kept, "name", "jobTitle");
        kept.has("companyNo", company.no(), "name", "Kari Anne Nordmann", "middleName", "Anne", "jobTitle", "CFO");
        assertThat(scene.contacts().personsOf(company.facts().id(), 5))
                .extracting(ContactFacts::no)
                .containsExactly(kept.no());
    }

    @Test
    void takesEverythingBackAtOnce() {
        var gone = scene.company("CA", "city", "Oslo");
        var kept = scene.company("CB");
        var person = scene.personAt(gone, "Per Lie");
        gone.assign("mailing-groups", "GIFT");
        kept.assign("mailing-groups", "GIFT");
        var goneId = gone.facts().id();

        changes.undo(merge(gone, kept, "city").changeSet());

        kept.has("city", null);
        gone.has("city", "Oslo");
        assertThat(gone.facts().id()).isEqualTo(goneId);
        person.has("companyNo", gone.no(), "companyName", "CA");
        assertThat(scene.assignments().of(gone.no(), "mailing-groups")).containsExactly("GIFT");
        assertThat(scene.assignments().of(kept.no(), "mailing-groups")).containsExactly("GIFT");
    }

    @Test
    void saysInTheHistoryThatItWasMerged() {
        var gone = scene.company("CA", "city", "Oslo");
        var kept = scene.company("CB");
        var done = merge(gone, kept, "city");
        var history = changes.history(ContactRecords.CONTACT, kept.facts().id(), null, 5);
        assertThat(history).hasSize(2);
        var newest = history.getFirst();
        assertThat(newest.changeSet().id()).isEqualTo(done.changeSet());
        assertThat(newest.changeSet().label()).isEqualTo("contacts.change.merged");
        assertThat(newest.changeSet().arguments()).containsExactly("CA", gone.no(), "CB");
    }

    @Test
    void showsBeforeWhatDiffersAndWhatMoves() {
        var gone = scene.company("CA", "city", "Oslo", "phoneNo", "22113344", "privacyBlocked", true);
        var kept = scene.company("CB", "city", "Bergen", "homePage", "cb.example");
        scene.personAt(gone, "Per Lie");
        gone.assign("mailing-groups", "GIFT");
        var preview = merges.preview(kept.no(), gone.no());
        assertThat(preview.differences())
                .containsExactlyInAnyOrder(
                        new FieldDifference("name", "CB", "CA", false),
                        new FieldDifference("city", "Bergen", "Oslo", false),
                        new FieldDifference("phoneNo", null, "22113344", true),
                        new FieldDifference("privacyBlocked", null, true, true));
        assertThat(preview.moves())
                .containsExactlyInAnyOrder(
                        new Moving("people", "contacts.merge.people", 1),
                        new Moving("mailing-groups", "contacts.merge.mailing-groups", 1));
        assertThat(scene.contacts().find(gone.no())).contains(gone.facts());
    }

    @Test
    void refusesWhatCannotBeMergedAndChangesNothing() {
        var company = scene.company("CA");
        var other = scene.company("CB");
        var person = scene.person("Per Lie");
        refused(ProblemCode.STATE, "other", () -> merge(company, company));
        refused(ProblemCode.TYPE, "other", () -> merge(person, company));
        refused(ProblemCode.FORMAT, "fields", () -> merge(company, other, "shoeSize"));
        refused(ProblemCode.FORMAT, "fields", () -> merge(company, other, "no"));
        refused(ProblemCode.REF, () -> merges.preview(company.no(), "NONE"));
        var stale = company.facts().version();
        company.set("city", "Oslo");
        refused(
                ProblemCode.CONFLICT,
                () -> merges.merge(
                        new MergeRequest(other.no(), Change.ANY_VERSION, company.no(), stale, Set.of("city"))));
        refused(
                ProblemCode.CONFLICT,
                () -> merges.merge(new MergeRequest(company.no(), stale, other.no(), Change.ANY_VERSION, Set.of())));
        other.has("city", null);
        company.has("city", "Oslo");
    }

    @Test
    void needsAPermissionOfItsOwn() {
        var company = scene.company("CA");
        var other = scene.company("CB");
        scene.platform().signInWith(Contacts.READ, Contacts.WRITE, Contacts.DELETE);
        refused(ProblemCode.DENIED, () -> merges.preview(company.no(), other.no()));
        refused(ProblemCode.DENIED, () -> merge(company, other));
        scene.platform().signInWith(Contacts.READ, Contacts.MERGE);
        merge(company, other);
        assertThat(scene.contacts().find(company.no())).contains(other.facts());
    }
}
