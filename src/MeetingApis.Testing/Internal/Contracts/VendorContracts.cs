using System.Collections.Concurrent;
using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>The contracts of a vendor: its operations, and the limits of those whose pages print none.</summary>
internal sealed class VendorContracts
{
    private static readonly ConcurrentDictionary<string, VendorContracts> s_carried = new(StringComparer.Ordinal);

    /// <param name="vendor">What holds for all operations.</param>
    /// <param name="resources">The contracts of the resources.</param>
    public VendorContracts(JsonElement vendor, IEnumerable<JsonElement> resources)
    {
        JsonElement usual = vendor.GetProperty("limits");
        Operations = [.. resources.SelectMany(static resource => resource.GetProperty("operations").EnumerateArray()).Select(operation => new PlayedOperation(operation, usual))];
    }

    public IReadOnlyList<PlayedOperation> Operations { get; }

    /// <summary>The contracts that the assembly carries, without those about tokens: each simulator plays these by itself. Read once for all simulators.</summary>
    public static VendorContracts Of(string vendor) => s_carried.GetOrAdd(vendor, ReadAll);

    private static VendorContracts ReadAll(string vendor)
    {
        string folder = $"Contracts/{vendor}/";
        IEnumerable<string> resources = typeof(VendorContracts).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name != folder + "vendor.json" && name != folder + "auth.json" && name != folder + "events.json")
            .Order(StringComparer.Ordinal);
        return new VendorContracts(Read(folder + "vendor.json"), resources.Select(Read));
    }

    private static JsonElement Read(string name)
    {
        using Stream stream = typeof(VendorContracts).Assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
