package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.host.access.Users;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class SavedViewsTests {

    private final Platform platform;
    private final SavedViews views;

    SavedViewsTests(Platform platform) {
        this.platform = platform;
        views = platform.service(SavedViews.class);
    }

    @BeforeAll
    static void addAColleague(Platform platform) {
        platform.service(Users.class)
                .create(Map.of(
                        "name",
                        "kari",
                        "displayName",
                        "Kari",
                        "password",
                        Platform.PASSWORD,
                        "roles",
                        List.of("user")));
    }

    @BeforeEach
    void signIn() {
        platform.signInAs("admin");
        views.all().forEach(view -> views.delete(view.id(), Change.ANY_VERSION));
        views.keepColumns(List.of());
    }

    private SavedView save(String name, boolean everybody) {
        return views.create(new HashMap<String, @Nullable Object>(
                        Map.of("name", name, "look", "kind=people&city=Oslo", "everybody", everybody, "pinned", true)))
                .value();
    }

    private static void refused(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void showsToEachTheirOwnAndThoseForEverybody() {
        var own = save("Mine", false);
        var shared = save("Ours", true);

        assertThat(views.all()).containsExactly(own, shared);
        platform.signInAs("kari");
        assertThat(views.all()).extracting(SavedView::name).containsExactly("Ours");
        assertThat(views.find(own.id())).isEmpty();
        refused(ProblemCode.REF, () -> views.update(own.id(), own.version(), Map.of("name", "Stolen")));
    }

    @Test
    void leavesOthersViewsToTheirOwners() {
        var shared = save("Ours", true);

        platform.signInAs("kari");
        assertThat(views.find(shared.id()).orElseThrow().changeable()).isFalse();
        refused(ProblemCode.DENIED, () -> views.update(shared.id(), shared.version(), Map.of("name", "Stolen")));
        refused(ProblemCode.DENIED, () -> views.delete(shared.id(), shared.version()));
    }

    @Test
    void asksForAPermissionToShare() {
        platform.signInWith(Contacts.READ);

        refused(ProblemCode.DENIED, () -> save("For all", true));
        assertThat(save("For me", false).changeable()).isTrue();
        platform.signInWith(CodeTables.READ);
        refused(ProblemCode.DENIED, views::all);
    }

    @Test
    void changesOnlyWhatIsSentAndIsUndone() {
        var view = save("North", false);

        var renamed = views.update(view.id(), view.version(), Map.of("name", "Far north"));
        assertThat(renamed.value().name()).isEqualTo("Far north");
        assertThat(renamed.value().look()).isEqualTo(view.look());
        assertThat(renamed.value().pinned()).isTrue();
        refused(ProblemCode.CONFLICT, () -> views.update(view.id(), view.version(), Map.of("name", "Old")));

        var gone = views.delete(view.id(), renamed.value().version());
        assertThat(views.all()).isEmpty();
        platform.service(Changes.class).undo(gone);
        assertThat(views.all()).extracting(SavedView::name).containsExactly("Far north");
    }

    @Test
    void wantsANameTheUserHasNoViewOf() {
        save("North", false);
        var south = save("South", false);

        refused(ProblemCode.DUP, () -> save("NORTH", true));
        refused(ProblemCode.DUP, () -> views.update(south.id(), south.version(), Map.of("name", "north")));
        refused(ProblemCode.REQ, () -> save(" ", false));
        platform.signInAs("kari");
        assertThat(save("North", false).name()).isEqualTo("North");
    }

    @Test
    void keepsTheColumnsOfEachUser() {
        views.keepColumns(List.of("no", "city"));
        views.keepColumns(List.of("city", "email"));

        assertThat(views.columns()).containsExactly("city", "email");
        platform.signInAs("kari");
        assertThat(views.columns()).isEmpty();
        platform.signInAs("admin");
        views.keepColumns(List.of());
        assertThat(views.columns()).isEmpty();
    }

    @Test
    void readsFieldsForColumnsAsTheyAreShown() {
        var contact = platform.service(Contacts.class)
                .create(Map.of("type", "company", "name", "Tana AS", "city", "Tana", "correspondenceType", "hardCopy"))
                .value();
        var fields = platform.service(ContactFields.class);

        var values = fields.of(List.of(contact.id()), List.of("correspondenceType", "email", "createdAt"));

        assertThat(values.get(contact.id()))
                .containsEntry("correspondenceType", "hardCopy")
                .containsKey("createdAt")
                .doesNotContainKey("email");
        refused(ProblemCode.FORMAT, () -> fields.of(List.of(contact.id()), List.of("nameKey")));
    }
}
