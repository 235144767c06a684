namespace MeetingApis.Testing;

/// <summary>One request as a simulator received it, with tokens and secrets masked as <c>***</c>.</summary>
public sealed class ReceivedRequest
{
    internal ReceivedRequest()
    {
    }

    /// <summary>When it arrived, on the simulator's time provider.</summary>
    public DateTimeOffset ReceivedAt { get; internal init; }

    /// <summary>The HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path, decoded, without the query: <c>/open-apis/vc/v1/reserves/6911188411932033028</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The query by name, decoded; a repeated name has several values, an unknown one none.</summary>
    public required ILookup<string, string> Query { get; init; }

    /// <summary>The headers by name, whose case does not matter; an unknown one has no values.</summary>
    public required ILookup<string, string> Headers { get; init; }

    /// <summary>The body as text; empty when none was sent. What the caller sent in it, meeting passwords too, is kept.</summary>
    public required string Body { get; init; }

    /// <summary>The organisation for which the caller's token was issued. Null for an internal app, and for a token that is unknown or missing.</summary>
    public string? Tenant { get; internal init; }

    /// <summary>The user for whom the caller's token was issued. Null for a token of the app.</summary>
    public string? User { get; internal init; }

    /// <summary>Returns method and path; never query, headers or body.</summary>
    /// <returns>For example <c>PUT /v1.0/conference/scheduleConferences</c>.</returns>
    public override string ToString() => $"{Method} {Path}";
}
