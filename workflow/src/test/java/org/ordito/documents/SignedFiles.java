package org.ordito.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSSignedDataStreamGenerator;
import org.bouncycastle.cms.CMSSignedGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Files as signing programs put them into envelopes. */
final class SignedFiles {

    private static final KeyPair KEYS = keys();

    private SignedFiles() {
    }

    static byte[] signed(byte[] content) {
        return signed(content, true, true);
    }

    /** Without what was signed: it lies elsewhere. */
    static byte[] signedElsewhere(byte[] content) {
        return signed(content, false, true);
    }

    static byte[] signedByNobody(byte[] content) {
        return signed(content, true, false);
    }

    /** With lengths that are not known beforehand, and the content in pieces. */
    static byte[] streamed(byte[] content) {
        try {
            CMSSignedDataStreamGenerator generator = new CMSSignedDataStreamGenerator();
            addSigner(generator);
            ByteArrayOutputStream envelope = new ByteArrayOutputStream();
            try (OutputStream out = generator.open(envelope, true)) {
                out.write(content);
            }
            return envelope.toByteArray();
        } catch (IOException | CMSException | GeneralSecurityException | OperatorException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] signed(byte[] content, boolean inside, boolean bySomebody) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            if (bySomebody) {
                addSigner(generator);
            }
            return generator.generate(new CMSProcessableByteArray(content), inside).getEncoded("DER");
        } catch (IOException | CMSException | GeneralSecurityException | OperatorException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addSigner(CMSSignedGenerator generator) throws CMSException, GeneralSecurityException, OperatorException {
        ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(KEYS.getPrivate());
        X500Name name = new X500Name("CN=Someone");
        Date from = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
        X509CertificateHolder certificate = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, from, Date.from(Instant.parse("2029-01-01T00:00:00Z")), name, KEYS.getPublic())
                .build(signer);
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build()).build(signer, certificate));
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("EC").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
