package io.relata.contacts;

import io.relata.platform.access.Access;
import io.relata.platform.access.Teams;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.CodeTables;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows who sees a saved view: who saved it, a team, or everybody. */
@Component
class ViewSharing {

    static final RecordField<Boolean> EVERYBODY = RecordField.flag("everybody");
    static final RecordField<UUID> TEAM = RecordField.reference("team").readOnly();

    private static final RecordField<String> CODE = RecordField.code(TEAM.name(), 30);

    private final Access access;
    private final Teams teams;

    ViewSharing(Access access, Teams teams) {
        this.access = access;
        this.teams = teams;
    }

    /** Selects what is shared with the acting user. */
    Condition withMe() {
        var own = teams.own().stream().map(Teams.Team::id).toList();
        return EVERYBODY.column().isTrue().or(TEAM.column().in(own));
    }

    List<Teams.Team> possible() {
        return access.may(Contacts.WRITE) ? teams.own() : List.of();
    }

    /** Tells the codes of teams by their ids. */
    Map<UUID, String> codes(Collection<@Nullable UUID> ids) {
        return teams.of(ids.stream().filter(Objects::nonNull).toList()).stream()
                .collect(Collectors.toMap(Teams.Team::id, Teams.Team::code));
    }

    /**
     * Reads the code of a team that was sent.
     *
     * @throws Problem REF at {@code team} when there is none
     */
    @Nullable
    UUID read(@Nullable Object sent) {
        var code = FieldValues.read(CODE, sent);
        return code == null ? null : teams.find(code).map(Teams.Team::id).orElseThrow(() -> unknown(code));
    }

    /** Lets what was sent last decide: a team ends that a view is for everybody, and the other way round. */
    static void settle(Values whole, Values sent) {
        if (sent.get(TEAM) != null && !sent.has(EVERYBODY)) {
            whole.with(EVERYBODY, false);
        } else if (Boolean.TRUE.equals(sent.get(EVERYBODY)) && !sent.has(TEAM)) {
            whole.with(TEAM, null);
        }
    }

    /**
     * Checks who shall see a view.
     *
     * @param before the team that saw it, or null
     * @throws Problem FORMAT for a team and everybody at once; DENIED without the permission to share; REF for a team the
     *     acting user is not in, unless it saw the view before or the user looks after the setup
     */
    void check(Values view, @Nullable UUID before) {
        var team = view.get(TEAM);
        var everybody = Boolean.TRUE.equals(view.get(EVERYBODY));
        if (team == null && !everybody) {
            return;
        }
        access.require(Contacts.WRITE);
        if (team != null && everybody) {
            throw Problem.of(ProblemCode.FORMAT, "contacts.problem.viewSharedTwice")
                    .at(TEAM.name());
        }
        if (team != null && !team.equals(before) && !access.may(CodeTables.WRITE) && !isOwn(team)) {
            throw unknown(codes(List.of(team)).getOrDefault(team, ""));
        }
    }

    private boolean isOwn(UUID team) {
        return teams.own().stream().anyMatch(own -> own.id().equals(team));
    }

    private static Problem unknown(String code) {
        return Problem.of(ProblemCode.REF, "contacts.problem.noTeam", code).at(TEAM.name());
    }
}
