using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Internal;

/// <summary>Prepares a request before it is sent: checks it and serializes its body.</summary>
/// <param name="identity">The identity that sends the request.</param>
/// <param name="needsToken">Whether it carries an access token.</param>
/// <param name="validates">Whether the vendor's rules are checked.</param>
/// <param name="time">The clock.</param>
internal sealed class RequestPreparation(CallIdentity identity, bool needsToken, bool validates, TimeProvider time)
{
    /// <summary>Checks the request and serializes its body. Returns the reason not to send it, or null.</summary>
    public ApiError? Prepare(ApiCall call)
    {
        if (validates && identity.RefuseApp(call.Operation) is { } unsupported)
        {
            return unsupported;
        }

        if (needsToken && identity.Refuse(call.Operation) is { } refusal)
        {
            return refusal;
        }

        IReadOnlyList<MeetingViolation> broken = BrokenRules(call);
        IReadOnlyList<MeetingViolation>? halves = null;
        try
        {
            call.SerializeBody();
            halves = HalfCharacters.Find(call.Request, call.Body.Written.Span);
        }
        catch (ArgumentException) when (broken.Count > 0)
        {
            // A value that cannot be written, such as a default code, breaks a rule that says so better.
        }
        catch (JsonException e) when (e.InnerException is InvalidOperationException && call.Request.Body is JsonNode)
        {
            halves = HalfCharacters.InParsedBody;
        }

        return broken.Count == 0 && halves is null ? null : new ApiError
        {
            Category = MeetingErrorCategory.Validation,
            Kind = FailureKind.Definitive,
            Problem = "was not called, because the request breaks its rules",
            Violations = [.. broken, .. halves ?? []],
            HelpLink = call.Operation.DocumentationUrl,
        };
    }

    private IReadOnlyList<MeetingViolation> BrokenRules(ApiCall call)
    {
        if (!validates || call.Request.Validated is not { } request)
        {
            return [];
        }

        var violations = new Violations(time, identity.App, identity.IsUser);
        request.Validate(ref violations);
        return violations.Found ?? [];
    }
}
