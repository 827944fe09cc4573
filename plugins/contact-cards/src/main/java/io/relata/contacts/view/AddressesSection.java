package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import io.relata.contacts.AddressPeriod;
import io.relata.contacts.AlternativeAddress;
import io.relata.contacts.AlternativeAddresses;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.CalendarTexts;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Tone;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a contact's alternative addresses with their kinds and the periods they are in force, and lets them be kept. */
final class AddressesSection extends Composite<Div> {

    private final Desk desk;
    private final AddressTools tools;
    private final AlternativeAddresses addresses;
    private final String no;

    AddressesSection(AddressTools tools, ContactFacts contact) {
        this.desk = tools.desk();
        this.tools = tools;
        this.addresses = tools.addresses();
        this.no = contact.no();
        getContent().setId("addresses");
        getContent().addClassNames("rl-box", "rl-stack");
        draw();
    }

    private void draw() {
        var content = getContent();
        content.removeAll();
        var all = addresses.of(no);
        var periods = addresses.periods(no);
        all.forEach(address -> content.add(line(address, all, periods)));
        if (desk.may(Contacts.WRITE)) {
            content.add(SmallButton.of(desk.text("contacts.addresses.add"), "add-address", () -> tools.dialogs()
                    .add(no, () -> redrawn("add-address"))));
        } else if (content.getComponentCount() == 0) {
            var none = new Span(desk.text("contacts.addresses.none"));
            none.addClassName("rl-muted");
            content.add(none);
        }
    }

    private Component line(AlternativeAddress address, List<AlternativeAddress> all, List<AddressPeriod> periods) {
        var line = new Div(head(address, all), text(address));
        line.setId("address-" + address.code());
        line.addClassName("rl-stack");
        var chips = new Div();
        chips.addClassName("rl-chips");
        if (address.preferred() && isOneOfSeveral(address, all)) {
            chips.add(new Badge(desk.text("contacts.addresses.preferred"), Tone.OK));
        }
        periods.stream()
                .filter(period -> period.code().equals(address.code()))
                .forEach(period -> chips.add(chip(period)));
        chips.setVisible(chips.getComponentCount() > 0);
        line.add(chips);
        return line;
    }

    private Div head(AlternativeAddress address, List<AlternativeAddress> all) {
        var name = new Span(tools.dialogs().kind(address.kind()) + " · " + address.code());
        name.addClassNames("rl-name", "rl-grow");
        var head = new Div(name);
        head.addClassName("rl-bar");
        if (desk.may(Contacts.WRITE)) {
            head.add(menu(address, all));
        }
        return head;
    }

    private static boolean isOneOfSeveral(AlternativeAddress address, List<AlternativeAddress> all) {
        return all.stream().filter(each -> each.kind() == address.kind()).count() > 1;
    }

    private Div text(AlternativeAddress address) {
        var text = new Div();
        text.addClassName("rl-small");
        Stream.of("companyName", "companyName2")
                .map(address.values()::get)
                .filter(Objects::nonNull)
                .forEach(name -> text.add(new Div(name.toString())));
        tools.lines().of(address.values()).forEach(line -> text.add(new Div(line)));
        if (address.values().get("phoneNo") instanceof String number) {
            text.add(link(Links.phone(number)));
        }
        if (address.values().get("email") instanceof String email) {
            text.add(link(Links.mail(email)));
        }
        return text;
    }

    /** Large enough for a thumb. */
    private static Div link(Anchor link) {
        link.addClassName("rl-link");
        return new Div(link);
    }

    private MenuBar menu(AlternativeAddress address, List<AlternativeAddress> all) {
        var code = address.code();
        var place = all.indexOf(address) + 1;
        var menu = new LineMenu(desk, menuId(code), code);
        if (!address.preferred()) {
            menu.entry("contacts.channels.prefer", "prefer-address", () -> change(address, "preferred", true));
        }
        menu.entry("contacts.addresses.edit", "edit-address", () -> tools.dialogs()
                        .edit(no, address, () -> redrawn(menuId(code))))
                .entry("contacts.addresses.period", "add-period", () -> askPeriod(code));
        if (place > 1) {
            menu.entry("contacts.channels.up", "address-up", () -> change(address, "place", place - 1));
        }
        if (place < all.size()) {
            menu.entry("contacts.channels.down", "address-down", () -> change(address, "place", place + 1));
        }
        return menu.entry(
                        "contacts.addresses.remove",
                        "remove-address",
                        () -> done(() -> addresses.delete(no, code, address.version()), "add-address"))
                .bar();
    }

    private static String menuId(String code) {
        return "address-menu-" + code;
    }

    private void change(AlternativeAddress address, String what, Object value) {
        done(
                () -> addresses
                        .update(no, address.code(), address.version(), Map.of(what, value))
                        .changeSet(),
                menuId(address.code()));
    }

    private Span chip(AddressPeriod period) {
        var name = Stream.of(period.startingDate(), period.endingDate())
                .map(date -> date == null ? "" : desk.moments().shortDate(date))
                .collect(Collectors.joining(" – "))
                .strip();
        var chip = new Span(new Span(name));
        chip.addClassNames("rl-badge", "rl-group");
        if (desk.may(Contacts.WRITE)) {
            var remove = new NativeButton(
                    "", click -> done(() -> addresses.remove(no, period.startingDate()), menuId(period.code())));
            remove.add(Icon.CLOSE.create());
            remove.addClassName("rl-group-remove");
            remove.setAriaLabel(desk.text("contacts.addresses.removePeriod", name));
            remove.setId("remove-period-" + period.startingDate());
            chip.add(remove);
        }
        return chip;
    }

    private void askPeriod(String code) {
        var start = date("startingDate");
        start.setRequiredIndicatorVisible(true);
        start.setValue(desk.moments().today());
        var end = date("endingDate");
        end.setHelperText(desk.text("contacts.addresses.openEnd"));
        new FormDialog(desk, desk.text("contacts.addresses.periodOf", code))
                .field("startingDate", start)
                .field("endingDate", end)
                .onSave(desk.text("contacts.save"), () -> {
                    var from = start.getValue();
                    if (from == null) {
                        throw Problem.required("startingDate");
                    }
                    done(addresses.add(no, new AddressPeriod(code, from, end.getValue())), menuId(code));
                })
                .open();
    }

    private DatePicker date(String field) {
        var date = new DatePicker(desk.text("contacts.field." + field));
        date.setI18n(CalendarTexts.of(desk));
        return date;
    }

    private void done(Supplier<UUID> work, String focus) {
        try {
            done(work.get(), focus);
        } catch (Problem problem) {
            desk.toasts().problem(problem);
            draw();
        }
    }

    private void done(UUID changeSet, String focus) {
        desk.toasts().saved(desk.text("contacts.addresses.saved"), changeSet);
        redrawn(focus);
    }

    private void redrawn(String focus) {
        draw();
        LineMenu.focus(this, focus, "");
    }
}
