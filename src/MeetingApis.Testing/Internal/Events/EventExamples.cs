using System.Collections.Frozen;
using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>The examples that the vendor's pages give of its events.</summary>
internal sealed class EventExamples
{
    private readonly FrozenDictionary<string, string> _examples;

    private EventExamples(FrozenDictionary<string, string> examples) => _examples = examples;

    public static EventExamples Of(string vendor)
    {
        using Stream file = typeof(EventExamples).Assembly.GetManifestResourceStream($"EventContracts/{vendor}.json")
            ?? throw new ArgumentException($"There are no events of {vendor}.", nameof(vendor));
        using var contracts = JsonDocument.Parse(file);
        return new EventExamples(contracts.RootElement.EnumerateArray()
            .Where(static contract => contract.TryGetProperty("example", out _))
            .ToFrozenDictionary(static contract => contract.GetProperty("type").GetString()!, static contract => TextOf(contract.GetProperty("example")), StringComparer.Ordinal));
    }

    /// <summary>The payload of the page's example; null where the vendor has no such event.</summary>
    public string? Find(string eventType) => _examples.GetValueOrDefault(eventType);

    private static string TextOf(JsonElement example) => example.ValueKind == JsonValueKind.String ? example.GetString()! : example.GetRawText();
}
