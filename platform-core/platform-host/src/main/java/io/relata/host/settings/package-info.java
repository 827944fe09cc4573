/** Settings: declared as records, kept value by value, the same for everybody. */
@NullMarked
package io.relata.host.settings;

import org.jspecify.annotations.NullMarked;
