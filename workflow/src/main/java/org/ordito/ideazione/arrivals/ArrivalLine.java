package org.ordito.ideazione.arrivals;

import java.time.Instant;
import java.util.List;
import org.ordito.ideazione.Arrival;
import org.ordito.ideazione.Remark;
import org.ordito.ideazione.submission.Arrived;

/**
 * What the check says of one application of a table.
 *
 * @param row       of the sheet, as spreadsheets count
 * @param protocol  empty when it cannot be read
 * @param applicant empty when it cannot be read
 * @param arrivedAt null when it cannot be read
 * @param number    null unless it is in the register
 * @param faults    what is wrong; empty unless the verdict says so
 * @param remarks   what the form would not have accepted: it is taken in all the same
 * @param arrived   to be taken in; null unless it is new
 * @param arrival   how it came; null unless it is new
 */
public record ArrivalLine(int row, String protocol, String applicant, Instant arrivedAt, ArrivalVerdict verdict, String number, List<Fault> faults,
        List<Remark> remarks, Arrived arrived, Arrival arrival) {

    static ArrivalLine fresh(WrittenArrival written, Arrived arrived, Arrival arrival) {
        return new ArrivalLine(written.number(), written.protocol, written.applicant(), written.arrivedAt,
                arrived.remarks().isEmpty() ? ArrivalVerdict.NEW : ArrivalVerdict.REMARKED, null, List.of(), arrived.remarks(), arrived, arrival);
    }

    static ArrivalLine registered(WrittenArrival written, Arrived arrived, String number) {
        return new ArrivalLine(written.number(), written.protocol, written.applicant(), written.arrivedAt, ArrivalVerdict.REGISTERED, number, List.of(),
                arrived.remarks(), null, null);
    }

    static ArrivalLine wrong(WrittenArrival written, Arrived arrived, List<Fault> faults) {
        return new ArrivalLine(written.number(), written.protocol == null ? "" : written.protocol, written.applicant(), written.arrivedAt,
                ArrivalVerdict.WRONG, null, List.copyOf(faults), arrived.remarks(), null, null);
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

    public List<Remark> getRemarks() {
        return remarks;
    }
}
