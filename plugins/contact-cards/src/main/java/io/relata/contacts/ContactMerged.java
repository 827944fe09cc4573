package io.relata.contacts;

import io.relata.platform.event.Event;
import java.util.UUID;

/**
 * Tell that two contacts became one. {@link ContactDeleted} is told of the one that went as well.
 *
 * @param contact the id of the contact that stayed
 * @param no its number
 * @param gone the former id of the contact that went
 * @param formerNo its number, which leads to the other one from now on
 * @since 0.1
 */
public record ContactMerged(UUID contact, String no, UUID gone, String formerNo) implements Event {}
