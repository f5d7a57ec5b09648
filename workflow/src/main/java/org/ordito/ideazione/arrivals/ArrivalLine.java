package org.ordito.ideazione.arrivals;

import java.time.Instant;
import java.util.List;
import org.ordito.ideazione.Arrival;
import org.ordito.ideazione.submission.IdeaDraft;

/**
 * What the check says of one application of a table.
 *
 * @param row       of the sheet, as spreadsheets count
 * @param protocol  empty when it cannot be read
 * @param applicant empty when it cannot be read
 * @param arrivedAt null when it cannot be read
 * @param number    null unless it is in the register
 * @param faults    what is wrong; empty unless the verdict says so
 * @param draft     to be taken in; null unless it is new
 * @param arrival   how it came; null unless it is new
 */
public record ArrivalLine(int row, String protocol, String applicant, Instant arrivedAt, ArrivalVerdict verdict, String number, List<Fault> faults,
        IdeaDraft draft, Arrival arrival) {

    static ArrivalLine fresh(WrittenArrival written, IdeaDraft draft, Arrival arrival) {
        return new ArrivalLine(written.number(), written.protocol, written.applicant(), written.arrivedAt, ArrivalVerdict.NEW, null, List.of(), draft, arrival);
    }

    static ArrivalLine registered(WrittenArrival written, String number) {
        return new ArrivalLine(written.number(), written.protocol, written.applicant(), written.arrivedAt, ArrivalVerdict.REGISTERED, number, List.of(), null, null);
    }

    static ArrivalLine wrong(WrittenArrival written, List<Fault> faults) {
        return new ArrivalLine(written.number(), written.protocol == null ? "" : written.protocol, written.applicant(), written.arrivedAt,
                ArrivalVerdict.WRONG, null, List.copyOf(faults), null, null);
    }

    public int getRow() {
        return row;
    }

    public String getProtocol() {
        return protocol;
    }

    public String getApplicant() {
        return applicant;
    }

    public Instant getArrivedAt() {
        return arrivedAt;
    }

    public ArrivalVerdict getVerdict() {
        return verdict;
    }

    public String getNumber() {
        return number;
    }

    public List<Fault> getFaults() {
        return faults;
    }
}
