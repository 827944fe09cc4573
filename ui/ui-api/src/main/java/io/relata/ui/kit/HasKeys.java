package io.relata.ui.kit;

import java.util.List;

/**
 * Tell the keys that work while a component is shown, so that the overlay of {@code Shift+?} lists them. The component
 * listens for them itself.
 *
 * @since 0.1
 */
public interface HasKeys {

    /** Tell them for what is shown now. */
    List<KeyHint> keys();
}
