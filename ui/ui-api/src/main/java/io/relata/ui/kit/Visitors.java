package io.relata.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupI18n;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupItem;
import io.relata.platform.access.User;
import java.util.List;

/**
 * Show who else has the same record open, and follow who comes and goes.
 *
 * @since 0.1
 */
public final class Visitors extends Composite<AvatarGroup> {

    private static final int SHOWN = 4;
    private static final int COLOURS = 7;

    /**
     * Make it for a record.
     *
     * @param desk what pages need
     * @param record names the record among all records, such as {@code contact/CT000010}
     */
    public Visitors(Desk desk, String record) {
        var group = getContent();
        group.setId("visitors");
        group.addClassName("rl-visitors");
        group.setMaxItemsVisible(SHOWN);
        group.setI18n(texts(desk));
        group.setVisible(false);
        desk.live().onVisitors(this, record, desk.access().current(), this::show);
    }

    private static AvatarGroupI18n texts(Desk desk) {
        return new AvatarGroupI18n()
                .setOneActiveUser(desk.text("ui.visitors.one"))
                .setManyActiveUsers(desk.text("ui.visitors.many", "{count}"));
    }

    private void show(List<User> others) {
        getContent().setItems(others.stream().map(Visitors::item).toList());
        getContent().setVisible(!others.isEmpty());
    }

    private static AvatarGroupItem item(User who) {
        var item = new AvatarGroupItem(who.displayName());
        item.setColorIndex(Math.floorMod(who.id().hashCode(), COLOURS));
        return item;
    }
}
