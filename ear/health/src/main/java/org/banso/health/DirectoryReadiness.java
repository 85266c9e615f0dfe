package org.banso.health;

import jakarta.enterprise.context.ApplicationScoped;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.banso.directory.model.DirectoryReach;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: the directory lets us in, asked by the application itself, so that the ward's own trust store counts. Without
 * it whoever works goes on working, and nobody new can log in.
 */
@Readiness
@ApplicationScoped
public class DirectoryReadiness implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("directory").status(answers()).build();
    }

    @SuppressWarnings("BanJNDI") // the name is a constant, and the bean is ours
    private static boolean answers() {
        try {
            return ((DirectoryReach) new InitialContext().lookup(DirectoryReach.NAME)).answers();
        } catch (NamingException notDeployed) {
            return false;
        }
    }
}
