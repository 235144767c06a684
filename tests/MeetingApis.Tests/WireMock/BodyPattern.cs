using System.Text.Json;

namespace MeetingApis.Tests.WireMock;

/// <summary>A condition on the body.</summary>
internal sealed record BodyPattern
{
    /// <summary>The JSON that the body must equal: numbers by their value, members in any order, elements in the order given.</summary>
    public required JsonElement EqualToJson { get; init; }

    /// <summary>Written down in the files to be plain about it; only false is allowed.</summary>
    public required bool IgnoreArrayOrder { get; init; }

    /// <summary>Whether objects may hold members that <see cref="EqualToJson"/> does not name.</summary>
    public required bool IgnoreExtraElements { get; init; }
}
