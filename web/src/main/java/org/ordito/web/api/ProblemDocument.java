package org.ordito.web.api;

import java.util.List;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** A problem as machines read it (RFC 9457). */
@JsonbPropertyOrder({"type", "title", "status", "detail", "errors"})
public class ProblemDocument {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field. No record: those are written with the names of their methods besides. */
    public static final class FieldError {

        private final String field;
        private final String message;

        public FieldError(String field, String message) {
            this.field = field;
            this.message = message;
        }

        public String getField() {
            return field;
        }

        public String getMessage() {
            return message;
        }
    }

    private final String type;
    private final String title;
    private final int status;
    private final String detail;
    private final List<FieldError> errors;

    public ProblemDocument(String type, String title, int status, String detail, List<FieldError> errors) {
        this.type = type;
        this.title = title;
        this.status = status;
        this.detail = detail;
        this.errors = errors;
    }

    public String getType() {
        return type;
    }

    public String getTitle() {
        return title;
    }

    public int getStatus() {
        return status;
    }

    public String getDetail() {
        return detail;
    }

    public List<FieldError> getErrors() {
        return errors;
    }
}
