using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>An id in a request.</summary>
/// <param name="Kind">What the contract says that it identifies.</param>
/// <param name="Field">Where it stands.</param>
/// <param name="Value">The id.</param>
internal sealed record SentId(string Kind, string Field, string Value)
{
    /// <summary>The object of the body in which it stands; undefined for an id of the path or the query.</summary>
    public JsonElement Owner { get; init; }
}
