package org.banso.it;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/**
 * For tests that run inside the server. The EAR stays as it ships; the test comes beside it as a small war that sees
 * the EAR's classes, and asks its services under {@code java:global/banso/…}.
 */
public final class Inside {

    private static final String[] MODULES = {
        "deployment.banso.ear",
        "deployment.banso.ear.banso-ejb-ground.jar",
        "deployment.banso.ear.banso-ejb-casework.jar",
        "deployment.banso.ear.banso-ejb-meetings.jar",
        "deployment.banso.ear.banso-ejb-council.jar",
        "deployment.banso.ear.banso-ejb-exchange.jar",
        "org.wildfly.security.elytron"
    };

    static final String PASSWORD = "banso-demo";

    private Inside() {}

    /** The war for a test's {@code @Deployment}: the test class, what it needs, and this class. */
    public static WebArchive war(Class<?> test, Class<?>... more) {
        StringBuilder structure = new StringBuilder("<jboss-deployment-structure><deployment><dependencies>");
        Stream.of(MODULES)
                .forEach(module ->
                        structure.append("<module name=\"").append(module).append("\"/>"));
        structure.append("</dependencies></deployment></jboss-deployment-structure>");
        return ShrinkWrap.create(WebArchive.class, test.getSimpleName() + ".war")
                .addClasses(test, Inside.class, Stack.class)
                .addClasses(more)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(new StringAsset(structure.toString()), "jboss-deployment-structure.xml");
    }

    /** Does the work as the person of that uid, who has logged in at the directory. */
    public static <T> T as(String uid, Callable<T> work) throws Exception {
        return SecurityDomain.getCurrent()
                .authenticate(uid, new PasswordGuessEvidence(PASSWORD.toCharArray()))
                .runAs(work);
    }
}
