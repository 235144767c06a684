using System.Text.Json.Nodes;

namespace MeetingApis.Tests.Contracts;

/// <summary>A call with its answer.</summary>
internal sealed record ContractExample
{
    /// <summary>The values in the path, by the parameter's name.</summary>
    public JsonObject? Path { get; init; }

    /// <summary>The values in the query: a text, or a list of texts where the parameter is repeated.</summary>
    public JsonObject? Query { get; init; }

    public JsonObject? Body { get; init; }

    /// <summary>The whole answer, with its envelope.</summary>
    public required JsonObject Response { get; init; }
}
