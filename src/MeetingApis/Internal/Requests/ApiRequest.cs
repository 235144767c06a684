using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>The request that a generated client passes to <see cref="ApiInvoker"/>: everything about one call except the operation's constant facts.</summary>
/// <param name="url">Path and query, escaped, without the token.</param>
/// <param name="pathStart">The length of the host's address where the url begins with it; 0 where the url is below it.</param>
internal readonly struct ApiRequest(string url, int pathStart = 0)
{
    public string Url { get; } = url;

    /// <summary>Where in <see cref="Url"/> the path begins. If not at 0, the host's address stands before it.</summary>
    public int PathStart { get; } = pathStart;

    /// <summary>The request object that becomes the JSON body; null for none.</summary>
    public object? Body { get; init; }

    public JsonTypeInfo? BodyType { get; init; }

    /// <summary>The request object, where it knows rules on itself.</summary>
    public IValidated? Validated { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>>? Headers { get; init; }

    /// <summary>Whether the body holds credentials: the transport guard puts it in, so that nothing above it sees them.</summary>
    public bool HasSecretBody { get; init; }

    /// <summary>Credentials that the vendor wants in the query; the transport guard appends them, so that nothing above it sees them.</summary>
    public string? SecretQuery { get; init; }
}
