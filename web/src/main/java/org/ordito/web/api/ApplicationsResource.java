package org.ordito.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.ordito.ideazione.submission.IncomingFiles;
import org.ordito.ideazione.submission.MachineDesk;
import org.ordito.ideazione.submission.MachineRequest;
import org.ordito.ideazione.submission.Receipt;
import org.ordito.ideazione.submission.SentMeanwhile;
import org.ordito.people.Actor;
import org.ordito.web.ReceivedAt;
import org.ordito.web.UploadLimit;

/**
 * Takes applications from machines, under the rules of the form. The same key is answered with the first receipt, also when the two
 * requests arrive at once.
 */
@Path("/calls/{slug}/applications")
@RequestScoped
public class ApplicationsResource {

    private static final String KEY_HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("(\"?)([A-Za-z0-9._~:+/=-]{1,64})\\1");

    @Inject
    private MachineDesk desk;

    @Inject
    private IncomingFiles incoming;

    @Inject
    private Actor actor;

    @Inject
    private ReceivedAt receivedAt;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sendApplication", summary = "Sends an application to a call, under the rules of the form and with the same receipt.",
            description = "Each request proves a citizen's or an association's account, by HTTP Basic or a token of the broker; no session is opened. What counts"
                    + " is the instant at which the request reached the server. What is not described is refused. A draft on the portal stays as it is.")
    @SecurityRequirement(name = "basic")
    @SecurityRequirement(name = "bearer")
    @RequestBody(required = true, description = "At most 14 MB with all files; each file at most what the call says.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "#/components/schemas/NewApplication")))
    @APIResponse(responseCode = "201", ref = "#/components/responses/ApplicationReceived")
    @APIResponse(responseCode = "400", ref = "#/components/responses/NoKeyOrNoJson")
    @APIResponse(responseCode = "401", ref = "#/components/responses/WhoAreYou")
    @APIResponse(responseCode = "403", ref = "#/components/responses/NotForThisAccount")
    @APIResponse(responseCode = "404", ref = "#/components/responses/NoSuchCall")
    @APIResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @APIResponse(responseCode = "413", ref = "#/components/responses/TooLarge")
    @APIResponse(responseCode = "415", ref = "#/components/responses/NoJson")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Wrong")
    @APIResponse(responseCode = "503", ref = "#/components/responses/TooManyChecks")
    public Response send(@PathParam("slug") String slug,
            @HeaderParam(KEY_HEADER) @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, pattern = "[A-Za-z0-9._~:+/=-]{1,64}"),
                    description = "Chosen for each application, the same when it is sent again: a repeat, byte for byte, is answered with the first receipt.")
            List<String> keys, InputStream body) throws IOException {
        String key = key(keys);
        byte[] said = body.readNBytes((int) UploadLimit.MOST + 1);
        if (said.length > UploadLimit.MOST) {
            throw new ApiRefusal(413, "api.too-large", UploadLimit.MEGABYTES);
        }
        MachineRequest request = new MachineRequest(slug, key, digest(slug, said), receivedAt.instant());
        Receipt receipt = answered(request).orElseGet(() -> send(request, said));
        return Response.created(URI.create("/api/v1/ideas/" + receipt.number())).entity(new ReceiptDocument(receipt))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Optional<Receipt> answered(MachineRequest request) {
        return desk.answered(actor, request);
    }

    private Receipt send(MachineRequest request, byte[] said) {
        try {
            return incoming.submit(actor, request, ApplicationJson.read(said));
        } catch (SentMeanwhile byAnotherThread) {
            return answered(request).orElseThrow();
        }
    }

    /** The key may be quoted, as the draft of its standard asks. */
    private static String key(List<String> given) {
        Matcher key = KEY.matcher(given == null || given.size() != 1 ? "" : given.get(0).strip());
        if (!key.matches()) {
            throw new ApiRefusal(400, "api.key");
        }
        return key.group(2);
    }

    private static String digest(String slug, byte[] said) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((slug + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(said));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
