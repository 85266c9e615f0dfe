package org.banso.access.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A verb of the model that is done to a case only by whoever may do that deed: a service from which it can be reached asks the
 * gate for it, and a house rule holds every service to that.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

    Deed value();
}
