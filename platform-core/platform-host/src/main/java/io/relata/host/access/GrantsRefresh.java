package io.relata.host.access;

import io.relata.platform.change.ChangeFeed;
import io.relata.platform.change.RecordType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Makes changes of users, roles and tokens count at once. */
@Component
class GrantsRefresh implements DisposableBean {

    private static final Set<String> WATCHED = Stream.of(
                    AccessRecords.USER,
                    AccessRecords.ROLE,
                    AccessRecords.ROLE_PERMISSION,
                    AccessRecords.USER_ROLE,
                    AccessRecords.TOKEN)
            .map(RecordType::id)
            .collect(Collectors.toUnmodifiableSet());

    private final Grants grants;
    private final TokenUses tokens;
    private final Runnable unsubscribe;

    GrantsRefresh(Grants grants, TokenUses tokens, ChangeFeed feed) {
        this.grants = grants;
        this.tokens = tokens;
        this.unsubscribe = feed.subscribe(this::follow);
    }

    private void follow(List<ChangeFeed.Touched> touched) {
        if (touched.stream().anyMatch(each -> WATCHED.contains(each.type()))) {
            grants.forget();
            tokens.forget();
        }
    }

    @Override
    public void destroy() {
        unsubscribe.run();
    }
}
