package io.relata.host.settings;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;

/** Describes the record of one setting. */
final class SettingFields {

    static final int LONGEST = 4_000;
    static final RecordField<String> KEY = RecordField.text("settingKey", 200);
    static final RecordField<String> VALUE = RecordField.text("settingValue", LONGEST);
    static final RecordType TYPE = RecordType.of("setting", "core_setting", "platform.settings", KEY, VALUE)
            .labelled("platform.setting.field.");

    private SettingFields() {}
}
