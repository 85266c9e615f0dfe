package org.banso.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.ldap.InitialLdapContext;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the directory lets us in. Without it whoever works goes on working, and nobody new can log in. */
@Readiness
@ApplicationScoped
public class DirectoryReadiness implements HealthCheck {

    /** In milliseconds. */
    private static final String PATIENCE = "2000";

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("directory").status(answers()).build();
    }

    private static boolean answers() {
        Hashtable<String, Object> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, said("BANSO_LDAP_URL"));
        environment.put(Context.SECURITY_AUTHENTICATION, "simple");
        environment.put(Context.SECURITY_PRINCIPAL, said("BANSO_LDAP_BIND_DN"));
        environment.put(Context.SECURITY_CREDENTIALS, said("BANSO_LDAP_BIND_PASSWORD"));
        environment.put("com.sun.jndi.ldap.connect.timeout", PATIENCE);
        environment.put("com.sun.jndi.ldap.read.timeout", PATIENCE);
        try {
            new InitialLdapContext(environment, null).close();
            return true;
        } catch (NamingException noAnswer) {
            return false;
        }
    }

    /** The check of the start has seen to it that it is there. */
    private static String said(String name) {
        return System.getenv().getOrDefault(name, "");
    }
}
