package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.AddressPeriod;
import io.relata.contacts.AlternativeAddress;
import io.relata.contacts.AlternativeAddresses;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.CalendarTexts;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a contact's alternative addresses with the periods they are in force, and lets them be kept. */
final class AddressesSection extends Composite<Div> {

    private static final List<String> PARTS =
            List.of("companyName", "address", "address2", "postCode", "city", "phoneNo", "email");

    private final Desk desk;
    private final AlternativeAddresses addresses;
    private final AddressDialogs dialogs;
    private final String no;

    AddressesSection(Desk desk, AlternativeAddresses addresses, AddressDialogs dialogs, ContactFacts contact) {
        this.desk = desk;
        this.addresses = addresses;
        this.dialogs = dialogs;
        this.no = contact.no();
        getContent().addClassNames("rl-box", "rl-stack");
        draw();
    }

    private void draw() {
        var content = getContent();
        content.removeAll();
        var periods = addresses.periods(no);
        addresses.of(no).forEach(address -> content.add(line(address, periods)));
        if (desk.may(Contacts.WRITE)) {
            content.add(button("contacts.addresses.add", "add-address", () -> dialogs.add(no, this::draw)));
        } else if (content.getComponentCount() == 0) {
            var none = new Span(desk.text("contacts.addresses.none"));
            none.addClassName("rl-muted");
            content.add(none);
        }
    }

    private Component line(AlternativeAddress address, List<AddressPeriod> periods) {
        var code = new Span(address.code());
        code.addClassName("rl-name");
        var text = new Span(PARTS.stream()
                .map(address.values()::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · ")));
        text.addClassNames("rl-second");
        var line = new Div(code, text);
        line.setId("address-" + address.code());
        line.addClassName("rl-stack");
        var chips = new Div();
        chips.addClassName("rl-chips");
        periods.stream()
                .filter(period -> period.code().equals(address.code()))
                .forEach(period -> chips.add(chip(period)));
        if (desk.may(Contacts.WRITE)) {
            chips.add(
                    button(
                            "contacts.addresses.period",
                            "add-period-" + address.code(),
                            () -> askPeriod(address.code())),
                    button(
                            "contacts.addresses.edit",
                            "edit-address-" + address.code(),
                            () -> dialogs.edit(no, address, this::draw)),
                    button(
                            "contacts.addresses.remove",
                            "remove-address-" + address.code(),
                            () -> done(() -> addresses.delete(no, address.code(), address.version()))));
        }
        line.add(chips);
        return line;
    }

    private Span chip(AddressPeriod period) {
        var name = Stream.of(period.startingDate(), period.endingDate())
                .map(date -> date == null ? "" : desk.moments().shortDate(date))
                .collect(Collectors.joining(" – "))
                .strip();
        var chip = new Span(new Span(name));
        chip.addClassNames("rl-badge", "rl-group");
        if (desk.may(Contacts.WRITE)) {
            var remove = new NativeButton("", click -> done(() -> addresses.remove(no, period.startingDate())));
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
                    done(addresses.add(no, new AddressPeriod(code, from, end.getValue())));
                })
                .open();
    }

    private DatePicker date(String field) {
        var date = new DatePicker(desk.text("contacts.field." + field));
        date.setI18n(CalendarTexts.of(desk));
        return date;
    }

    private Button button(String key, String id, Runnable action) {
        return SmallButton.of(desk.text(key), id, action);
    }

    private void done(Supplier<UUID> work) {
        try {
            done(work.get());
        } catch (Problem problem) {
            desk.toasts().problem(problem);
            draw();
        }
    }

    private void done(UUID changeSet) {
        desk.toasts().saved(desk.text("contacts.addresses.saved"), changeSet);
        draw();
    }
}
