package org.araxes.workspace;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Connections on which a chosen SQL statement fails, as it does when a disk is full or a drive is gone. */
final class Faults {

    /** What becomes of the statement at which the trouble begins, and of those after it. */
    enum Mode {
        /** It is not carried out; the next ones are. */
        ONCE,
        /** It is carried out, but the program is told that it failed; the next ones are carried out. */
        ONCE_AND_YET_DONE,
        /** Neither it nor any after it is carried out. */
        FROM_THEN_ON
    }

    private final Mode mode;
    private final int at;
    private final int code;
    private int count;
    private boolean armed;

    /**
     * @param at which statement, from 1 on, counted while armed
     * @param code SQLite's result code
     */
    Faults(Mode mode, int at, int code) {
        this.mode = mode;
        this.at = at;
        this.code = code;
    }

    /** From now on statements are counted, and fail. */
    void arm() {
        armed = true;
    }

    /** The trouble is over. */
    void mend() {
        armed = false;
    }

    /** Whether anything failed. */
    boolean struck() {
        return count >= at;
    }

    Connection on(Connection connection) {
        return proxy(Connection.class, connection);
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            boolean runs = target instanceof Statement && method.getName().startsWith("execute");
            boolean fails = runs && armed && fails();
            if (fails && mode != Mode.ONCE_AND_YET_DONE) {
                throw new SQLException("trouble of the test's making", null, code);
            }
            Object result;
            try {
                result = method.invoke(target, args);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
            if (fails) {
                throw new SQLException("trouble of the test's making", null, code);
            }
            return switch (result) {
                case PreparedStatement prepared -> proxy(PreparedStatement.class, prepared);
                case Statement statement -> proxy(Statement.class, statement);
                case null, default -> result;
            };
        }));
    }

    private boolean fails() {
        count++;
        return mode == Mode.FROM_THEN_ON ? count >= at : count == at;
    }
}
