using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Tests.Contracts;

/// <summary>A file below <c>tests/Contracts</c>: what the vendor's pages say of one resource, apart from the code.</summary>
internal sealed record Contract
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required string Resource { get; init; }

    public required IReadOnlyList<ContractOperation> Operations { get; init; }

    /// <summary>The contracts of all resources, those of the requests that need no token excepted.</summary>
    public static IReadOnlyList<Contract> All { get; } =
        [.. ContractFiles.Resources.Where(static file => !IsOfApp(file)).Select(static file => Parse(File.ReadAllText(file)))];

    /// <summary>The contracts of the requests for tokens, and for connections over which events come.</summary>
    public static IReadOnlyList<Contract> Auth { get; } =
        [.. ContractFiles.Resources.Where(IsOfApp).Select(static file => Parse(File.ReadAllText(file)))];

    /// <summary>The contract of an operation, or of a request for a token.</summary>
    public static ContractOperation Of(string operation) => All.Concat(Auth).SelectMany(static contract => contract.Operations).Single(page => page.Name == operation);

    private static bool IsOfApp(string file) => Path.GetFileName(file) is "auth.json" or "events.json";

    public static Contract Parse(string json) => JsonSerializer.Deserialize<Contract>(json, s_json)!;
}
