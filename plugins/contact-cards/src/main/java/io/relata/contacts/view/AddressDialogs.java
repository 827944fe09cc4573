package io.relata.contacts.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.AddressKind;
import io.relata.contacts.AlternativeAddress;
import io.relata.contacts.AlternativeAddresses;
import io.relata.platform.change.Changed;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for an alternative address. */
@Component
class AddressDialogs {

    private static final int CODE_LENGTH = 10;
    private static final String KIND = "kind";
    private static final String COUNTRY = "countryRegionCode";
    private static final List<String> FIELDS = List.of(
            "companyName",
            "companyName2",
            "address",
            "address2",
            "postCode",
            "city",
            "county",
            "phoneNo",
            "extensionNo",
            "mobilePhoneNo",
            "faxNo",
            "email",
            "homePage");

    private final Desk desk;
    private final AlternativeAddresses addresses;
    private final CodeTables codes;

    AddressDialogs(Desk desk, AlternativeAddresses addresses, CodeTables codes) {
        this.desk = desk;
        this.addresses = addresses;
        this.codes = codes;
    }

    void add(String no, Runnable then) {
        var code = new TextField(desk.text("contacts.field.code"));
        code.setMaxLength(CODE_LENGTH);
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(desk.text("contacts.addresses.codeHelp"));
        var kind = labelledKinds(AddressKind.POSTAL);
        kind.addValueChangeListener(change -> propose(code, change.getOldValue(), change.getValue()));
        propose(code, null, kind.getValue());
        ask(desk.text("contacts.addresses.new"), code, kind, Map.of(), then, values -> {
            values.put("code", code.getValue());
            return addresses.create(no, values);
        });
        kind.focus();
    }

    void edit(String no, AlternativeAddress address, Runnable then) {
        ask(
                desk.text("contacts.addresses.title") + " " + address.code(),
                null,
                labelledKinds(address.kind()),
                address.values(),
                then,
                values -> addresses.update(no, address.code(), address.version(), values));
    }

    /** Names a kind. */
    String kind(AddressKind kind) {
        return desk.text("contacts.addressKind." + FieldValues.show(kind));
    }

    private ComboBox<AddressKind> labelledKinds(AddressKind before) {
        var kinds = kinds(before);
        kinds.setLabel(desk.text("contacts.field." + KIND));
        return kinds;
    }

    /** Makes a field that asks what an address is for. */
    ComboBox<AddressKind> kinds(AddressKind before) {
        var kinds = new ComboBox<AddressKind>();
        kinds.setItems(AddressKind.values());
        kinds.setItemLabelGenerator(this::kind);
        kinds.setValue(before);
        return kinds;
    }

    /** Proposes the kind's name as code, as long as nobody typed another one. */
    private void propose(TextField code, @Nullable AddressKind before, @Nullable AddressKind after) {
        if (after == null) {
            return;
        }
        if (code.isEmpty() || before != null && code.getValue().equals(proposal(before))) {
            code.setValue(proposal(after));
        }
    }

    private String proposal(AddressKind kind) {
        return AddressKind.code(kind(kind));
    }

    private void ask(
            String title,
            @Nullable TextField code,
            ComboBox<AddressKind> kind,
            Map<String, @Nullable Object> before,
            Runnable then,
            Function<Map<String, @Nullable Object>, Changed<AlternativeAddress>> saving) {
        var dialog = new FormDialog(desk, title).field(KIND, kind);
        if (code != null) {
            dialog.field("code", code);
        }
        var fields = new LinkedHashMap<String, TextField>();
        for (String name : FIELDS) {
            var field = new TextField(desk.text("contacts.field." + name));
            field.setValue(Objects.toString(before.get(name), ""));
            fields.put(name, field);
            dialog.field(name, field);
        }
        var country = new CodeField(desk, codes, "countries");
        country.setLabel(desk.text("contacts.field." + COUNTRY));
        country.setValue((String) before.get(COUNTRY));
        dialog.field(COUNTRY, country);
        dialog.onSave(desk.text("contacts.save"), () -> {
                    var values = new LinkedHashMap<String, @Nullable Object>();
                    values.put(KIND, kind.getValue());
                    fields.forEach((name, field) -> values.put(name, field.getValue()));
                    values.put(COUNTRY, country.getValue());
                    var changed = saving.apply(values);
                    desk.toasts().saved(desk.text("contacts.addresses.saved"), changed.changeSet());
                    then.run();
                })
                .open();
    }
}
