package org.ordito.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ordito.demo.DemoLoader;
import org.ordito.engine.Engine;
import org.ordito.engine.EngineSchema;
import org.ordito.platform.ClockTimer;
import org.ordito.platform.DatabaseMigration;
import org.ordito.platform.DemoClockStore;
import org.ordito.platform.Settings;

/** Brings the portal up: database, clock, engine, demonstration, jobs; and takes it down. */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

    @Inject
    private DatabaseMigration database;

    @Inject
    private EngineSchema engineSchema;

    @Inject
    private DemoClockStore demoClock;

    @Inject
    private ClockTimer clockTimer;

    @Inject
    private Engine engine;

    @Inject
    private DemoLoader demo;

    @Inject
    private Invitation invitation;

    @PostConstruct
    void up() {
        database.migrateOurTables();
        engineSchema.migrate();
        database.grantTables();
        clockTimer.measure();
        if (Settings.isDemo()) {
            demoClock.restore();
        }
        engine.start();
        if (Settings.isDemo()) {
            demo.load();
        } else {
            invitation.write();
        }
        engine.startJobs();
    }

    @PreDestroy
    void down() {
        engine.stop();
    }
}
