/**
 * What the server's health endpoints ask Banso. In a jar of its own in the EAR's {@code lib}, because the server looks
 * for such checks only there, and the model, which lives there too, knows no server.
 */
@NullMarked
package org.banso.health;

import org.jspecify.annotations.NullMarked;
