package io.relata.host.access;

import org.springframework.stereotype.Component;

/**
 * Holds together what every change of an account needs besides its row.
 *
 * @param passwords the rules for passwords
 * @param grants what users may do, to be read again afterwards
 */
@Component
record AccountSecrets(Passwords passwords, Grants grants) {}
