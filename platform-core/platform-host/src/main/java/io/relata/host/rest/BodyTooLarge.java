package io.relata.host.rest;

import java.io.IOException;

/** Stops reading a body that is larger than a call may bring. */
final class BodyTooLarge extends IOException {}
