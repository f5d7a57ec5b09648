package org.ordito.engine;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Gives the engine, within a transaction, the very connection of the persistence context, and leaves closing it to the
 * latter. Were each to get and close its own, the server's pool would hand them the same one and take it back twice: the
 * second time, after the transaction, when it may be somebody else's already. And the pool asks the request for its
 * transaction, of which the engine, that begins its own, tells it nothing.
 */
final class TransactionConnections implements DataSource {

    private final DataSource pool;
    private final EntityManager entityManager;
    private final TransactionManager transactions;

    TransactionConnections(DataSource pool, EntityManager entityManager, TransactionManager transactions) {
        this.pool = pool;
        this.entityManager = entityManager;
        this.transactions = transactions;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return isInTransaction() ? unclosable(entityManager.unwrap(Connection.class)) : pool.getConnection();
    }

    private boolean isInTransaction() throws SQLException {
        try {
            int status = transactions.getStatus();
            return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
        } catch (SystemException e) {
            throw new SQLException(e);
        }
    }

    private static Connection unclosable(Connection shared) {
        return (Connection) Proxy.newProxyInstance(TransactionConnections.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(shared, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        pool.setLogWriter(writer);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
