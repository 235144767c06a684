using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Events;

/// <summary>What a vendor's page says of one event, apart from the code. The files are below <c>tests/EventContracts</c>.</summary>
internal sealed record EventContract
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    /// <summary>The vendor's name of the event, as in <see cref="EventEnvelope.EventType"/>.</summary>
    public required string Type { get; init; }

    public required string Page { get; init; }

    /// <summary>The name of the library's record. Null where the theories need not know it.</summary>
    public string? Record { get; init; }

    /// <summary>The fields of the payload by their ways, without those that are read into the envelope.</summary>
    public required IReadOnlyDictionary<string, ContractField> Fields { get; init; }

    /// <summary>The page's example of the payload.</summary>
    public required JsonNode Example { get; init; }

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Repository.PathOf("tests", "EventContracts"), "*.json").Order(StringComparer.Ordinal);

    public static IReadOnlyList<EventContract> Of(string vendor) =>
        JsonSerializer.Deserialize<IReadOnlyList<EventContract>>(File.ReadAllText(Repository.PathOf("tests", "EventContracts", vendor + ".json")), s_json)!;
}
