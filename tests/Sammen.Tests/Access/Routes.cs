namespace Sammen.Tests.Access;

/// <summary>Every route of the product and what it asks. A route that is not here fails a test, and so does one that is gone.</summary>
internal static class Routes
{
    private const string Initiative = "/k/{kommune}/initiativer/{initiative}";
    private const string Dialogue = "/k/{kommune}/dialoger/{dialogue}";

    public static readonly IReadOnlyList<(string Route, Need Need)> All =
    [
        // Outside the municipalities
        ("GET /", Need.Nothing),
        ("GET /om", Need.Nothing),
        ("GET /metode", Need.Nothing),
        ("GET /kilder", Need.Nothing),
        ("GET /tilgaengelighed", Need.Nothing),
        ("GET /privatliv", Need.Nothing),
        ("GET /sundhed/live", Need.Nothing),
        ("GET /sundhed/klar", Need.Nothing),
        ("GET /api/v1/method", Need.Nothing),
        ("GET /log-ind", Need.Nothing),
        ("POST /log-ind", Need.Nothing),
        ("POST /log-ud", Need.Nothing),
        ("POST /sprog", Need.Nothing),
        ("POST /eksempel", Need.MemberAndMore),
        ("GET /konto", Need.MemberAndMore),
        ("POST /konto", Need.MemberAndMore),
        ("GET /invitation/{token}", Need.MemberAndMore),
        ("POST /invitation/{token}", Need.MemberAndMore),
        ("POST /invitation/{token}/adgang", Need.MemberAndMore),
        ("* /fejl/{code:int}", Need.MemberAndMore),

        // The municipality
        ("GET /k/{kommune}", Need.Member),
        ("GET /k/{kommune}/initiativer", Need.Member),
        ("GET /k/{kommune}/initiativer/ny", Need.Member),
        ("POST /k/{kommune}/initiativer/ny", Need.Member),
        ("GET /k/{kommune}/dialoger", Need.Member),
        ("GET /k/{kommune}/ideer", Need.Member),
        ("GET /k/{kommune}/ideer/ny", Need.Member),
        ("POST /k/{kommune}/ideer/ny", Need.Member),
        ("GET /k/{kommune}/ideer/{idea}", Need.MemberAndMore),
        ("POST /k/{kommune}/ideer/{idea}", Need.MemberAndMore),
        ("GET /k/{kommune}/medlemmer", Need.Administrator),
        ("GET /k/{kommune}/medlemmer/ny", Need.Administrator),
        ("POST /k/{kommune}/medlemmer/ny", Need.Administrator),
        ("GET /k/{kommune}/medlemmer/{member}", Need.Administrator),
        ("POST /k/{kommune}/medlemmer/{member}", Need.Administrator),
        ("POST /k/{kommune}/medlemmer/{member}/link", Need.Administrator),
        ("POST /k/{kommune}/medlemmer/{member}/lukning", Need.Administrator),
        ("POST /k/{kommune}/medlemmer/{member}/genaabning", Need.Administrator),
        ("GET /k/{kommune}/enheder", Need.Administrator),
        ("POST /k/{kommune}/enheder", Need.Administrator),
        ("GET /k/{kommune}/enheder/{unit}", Need.Administrator),
        ("POST /k/{kommune}/enheder/{unit}", Need.Administrator),

        // Guests
        ("GET /k/{kommune}/g/{token}", Need.Link),
        ("POST /k/{kommune}/g/{token}/udsagn", Need.Link),
        ("POST /k/{kommune}/g/{token}/udsagn/{statement}/tilbagetraekning", Need.MemberAndMore),
        ("POST /k/{kommune}/g/{token}/afslutning", Need.Link),

        // An initiative: reading
        ($"GET {Initiative}", Need.See),
        ($"GET {Initiative}/grundspoergsmaal/{{ground:int:range(1,4)}}", Need.See),
        ($"GET {Initiative}/spoergsmaal/{{question}}", Need.See),
        ($"GET {Initiative}/hold", Need.See),
        ($"GET {Initiative}/rammer", Need.See),
        ($"GET {Initiative}/aftaler", Need.See),
        ($"GET {Initiative}/aftaler/{{agreement}}", Need.See),
        ($"GET {Initiative}/bekymringer", Need.See),
        ($"GET {Initiative}/bekymringer/{{concern}}", Need.See),
        ($"GET {Initiative}/beslutninger", Need.See),
        ($"GET {Initiative}/bilag", Need.See),
        ($"GET {Initiative}/bilag/{{attachment}}", Need.See),
        ($"GET {Initiative}/traad", Need.See),
        ($"GET {Initiative}/traad/{{kind}}/{{id}}", Need.See),
        ($"GET {Initiative}/fortaelling", Need.See),
        ($"GET {Initiative}/fortaelling.docx", Need.See),
        ($"GET {Initiative}/dagsordenspunkt", Need.See),
        ($"GET {Initiative}/dagsordenspunkt.docx", Need.See),

        // An initiative: taking part and writing
        ($"GET {Initiative}/bekymringer/ny", Need.TakePart),
        ($"POST {Initiative}/bekymringer/ny", Need.TakePart),
        ($"POST {Initiative}/spoergsmaal/{{question}}", Need.Write),
        ($"GET {Initiative}/aftaler/ny", Need.Write),
        ($"POST {Initiative}/aftaler/ny", Need.Write),
        ($"POST {Initiative}/aftaler/{{agreement}}", Need.Write),
        ($"POST {Initiative}/aftaler/{{agreement}}/afslutning", Need.Write),
        ($"POST {Initiative}/bilag", Need.Write),
        ($"POST {Initiative}/naeste-skridt/{{kind}}/fravalg", Need.Write),
        ($"POST {Initiative}/naeste-skridt/{{kind}}/fremtagning", Need.Write),
        ($"POST {Initiative}/fortaelling/set", Need.Comment),
        ($"POST {Initiative}/dagsordenspunkt/set", Need.Comment),

        // An initiative: leading
        .. new[]
        {
            "beskrivelse/1", "beskrivelse/2", "beskrivelse/3", "stoerrelse", "stoerrelse/valg", "let", "paastand", "dialoger/ny", "beslutninger/ny",
            "beslutningsdato", "hold/ny", "hold/{member}", "fortaelling/{section}", "dagsordenspunkt/{section}", "dagsordenspunkt/til",
        }.SelectMany(page => new[] { ($"GET {Initiative}/{page}", Need.Lead), ($"POST {Initiative}/{page}", Need.Lead) }),
        ($"POST {Initiative}/hold/{{member}}/udtraeden", Need.Lead),
        ($"POST {Initiative}/rammer", Need.Lead),
        ($"POST {Initiative}/bekymringer/{{concern}}", Need.Lead),
        ($"POST {Initiative}/bilag/{{attachment}}/sletning", Need.Lead),
        ($"POST {Initiative}/arkivering", Need.Lead),
        ($"POST {Initiative}/genaktivering", Need.Lead),
        ($"POST {Initiative}/fortaelling/{{section}}/nulstilling", Need.Lead),
        ($"POST {Initiative}/dagsordenspunkt/{{section}}/nulstilling", Need.Lead),

        // Dialogues
        ($"GET {Dialogue}", Need.See),
        ($"POST {Dialogue}/udsagn", Need.TakePart),
        ($"POST {Dialogue}/udsagn/{{statement}}/tilbagetraekning", Need.MemberAndMore),
        ($"POST {Dialogue}/konklusioner/{{question}}/svar", Need.Write),
        ($"GET {Dialogue}/konklusioner/{{question}}", Need.Lead),
        ($"POST {Dialogue}/konklusioner/{{question}}", Need.Lead),
        ($"POST {Dialogue}/lukning", Need.Lead),
        ($"POST {Dialogue}/gaestelink", Need.Lead),
    ];
}
