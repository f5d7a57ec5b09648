package org.ordito.documents;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1OctetStringParser;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1SetParser;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfoParser;
import org.bouncycastle.asn1.cms.SignedDataParser;

/**
 * A file in a signed envelope (CAdES, ETSI EN 319 122-1): SignedData of the Cryptographic Message Syntax (RFC 5652), in binary form, with
 * what was signed inside. Whether the signatures are good is for the office to verify: it depends on the day and on lists of trust.
 */
final class SignedEnvelope {

    /** Most envelopes around one file: who signs what others signed puts theirs around it. */
    static final int LAYERS = 4;

    /** A sequence of any length whose first element says "signed data" (1.2.840.113549.1.7.2). */
    private static final Pattern START = Pattern.compile("0[\\x80-\\x84].{0,4}?\\x06\\x09\\x2A\\x86\\x48\\x86\\xF7\\x0D\\x01\\x07\\x02", Pattern.DOTALL);
    private static final int START_LENGTH = 17;

    private SignedEnvelope() {
    }

    /** Whether a file begins as an envelope does. */
    static boolean isLike(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return isStart(content.readNBytes(START_LENGTH));
        }
    }

    private static boolean isStart(byte[] bytes) {
        return START.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).lookingAt();
    }

    /**
     * Takes what was signed out of one envelope, and reads the envelope to its end.
     *
     * @throws IOException if it is no envelope of that form, nobody signed it, what was signed is not inside, or something stands behind it
     */
    static void open(Path envelope, Path into) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(envelope)); OutputStream out = Files.newOutputStream(into)) {
            SignedDataParser signed = signedData(in, Files.size(envelope));
            content(signed).transferTo(out);
            require(signers(signed).size() > 0, "nobody signed");
            require(in.read() < 0, "something stands behind it");
        } catch (IllegalStateException | IllegalArgumentException | ClassCastException malformed) {
            throw new IOException(malformed);
        }
    }

    /**
     * What stands in the innermost envelope, for the virus scanner; the file itself where there is none.
     *
     * @param file one that was accepted
     */
    static InputStream innermost(Path file) throws IOException {
        InputStream content = new BufferedInputStream(Files.newInputStream(file));
        for (int layer = 0; layer < LAYERS && startsLike(content); layer++) {
            InputStream opened = new BufferedInputStream(content(signedData(content, Files.size(file))));
            content = new Closing(opened, content);
        }
        return content;
    }

    private static boolean startsLike(InputStream content) throws IOException {
        content.mark(START_LENGTH);
        byte[] start = content.readNBytes(START_LENGTH);
        content.reset();
        return isStart(start);
    }

    private static SignedDataParser signedData(InputStream in, long size) throws IOException {
        int limit = Math.toIntExact(size);
        ContentInfoParser info = new ContentInfoParser((ASN1SequenceParser) new ASN1StreamParser(in, limit).readObject());
        require(CMSObjectIdentifiers.signedData.equals(info.getContentType()), "not signed data");
        SignedDataParser signed = SignedDataParser.getInstance(info.getContent(BERTags.SEQUENCE));
        signed.getDigestAlgorithms().toASN1Primitive();
        return signed;
    }

    private static InputStream content(SignedDataParser signed) throws IOException {
        ASN1OctetStringParser content = (ASN1OctetStringParser) signed.getEncapContentInfo().getContent(BERTags.OCTET_STRING);
        require(content != null, "what was signed is not inside");
        return content.getOctetStream();
    }

    private static ASN1Set signers(SignedDataParser signed) throws IOException {
        ASN1SetParser certificates = signed.getCertificates();
        if (certificates != null) {
            certificates.toASN1Primitive();
        }
        ASN1SetParser revocations = signed.getCrls();
        if (revocations != null) {
            revocations.toASN1Primitive();
        }
        return (ASN1Set) signed.getSignerInfos().toASN1Primitive();
    }

    private static void require(boolean so, String otherwise) throws IOException {
        if (!so) {
            throw new IOException(otherwise);
        }
    }

    /** Closes the file that it is read from. */
    private static final class Closing extends FilterInputStream {

        private final InputStream source;

        Closing(InputStream in, InputStream source) {
            super(in);
            this.source = source;
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
