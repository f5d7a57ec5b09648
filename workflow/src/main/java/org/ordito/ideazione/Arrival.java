package org.ordito.ideazione;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How an application came that was not sent on the portal, and where it stands in the city's own protocol. Its files are in the paper file. */
@Embeddable
public class Arrival {

    @Enumerated(EnumType.STRING)
    @Column(name = "arrival_channel")
    private ArrivalChannel channel;

    @Column(name = "arrival_protocol")
    private String protocol;

    @Column(name = "arrival_protocol_day")
    private LocalDate protocolDay;

    @Column(name = "arrival_digest")
    private String digest;

    protected Arrival() {
    }

    /**
     * @param protocol    number in the city's protocol, in capital letters, at most 40 characters
     * @param protocolDay day on which it was registered there
     * @param digest      SHA-256 of what the office wrote down, 64 hexadecimal digits: tells the same from something else
     */
    public Arrival(ArrivalChannel channel, String protocol, LocalDate protocolDay, String digest) {
        this.channel = channel;
        this.protocol = protocol;
        this.protocolDay = protocolDay;
        this.digest = digest;
    }

    public ArrivalChannel getChannel() {
        return channel;
    }

    public String getProtocol() {
        return protocol;
    }

    public LocalDate getProtocolDay() {
        return protocolDay;
    }

    public String getDigest() {
        return digest;
    }
}
