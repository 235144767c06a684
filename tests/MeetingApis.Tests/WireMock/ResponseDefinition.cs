using System.Collections.ObjectModel;
using System.Text;
using System.Text.Json;

namespace MeetingApis.Tests.WireMock;

/// <summary>An answer: a status, headers, and a body of either kind.</summary>
internal sealed record ResponseDefinition
{
    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>Headers, written as they stand here.</summary>
    public IReadOnlyDictionary<string, string> Headers { get => field ?? ReadOnlyDictionary<string, string>.Empty; init; }

    /// <summary>A JSON body.</summary>
    public JsonElement? JsonBody { get; init; }

    /// <summary>A body of text.</summary>
    public string? Body { get; init; }

    /// <summary>The body in UTF-8.</summary>
    internal byte[] BodyBytes => Encoding.UTF8.GetBytes(JsonBody?.GetRawText() ?? Body ?? "");
}
