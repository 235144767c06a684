using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Tests.Contracts;

/// <summary>What holds for all operations of a vendor: its <c>vendor.json</c>.</summary>
internal sealed record VendorContract
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required string Vendor { get; init; }

    /// <summary>Calls that each operation allows where its own page prints no limit.</summary>
    public required ContractLimits Limits { get; init; }

    public required IReadOnlyList<ContractError> Errors { get; init; }

    /// <summary>By the vendor's name in the library.</summary>
    public static IReadOnlyDictionary<string, VendorContract> ByName { get; } = ContractFiles.Vendors
        .Select(static file => JsonSerializer.Deserialize<VendorContract>(File.ReadAllText(file), s_json)!)
        .ToDictionary(static contract => contract.Vendor, StringComparer.OrdinalIgnoreCase);
}
