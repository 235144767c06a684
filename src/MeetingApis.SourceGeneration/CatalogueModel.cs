using System.Collections.Immutable;

namespace MeetingApis.SourceGeneration;

/// <summary>The operations of one vendor. Knows names only, so that a change within a method leaves it cached.</summary>
internal sealed record CatalogueModel(string Vendor, EquatableArray<CatalogueEntry> Entries)
{
    public string ClassName => $"{Vendor}Operations";

    public string HintName => $"{Vendor}.{ClassName}.g.cs";

    public static CatalogueModel Of(ApiModel api) =>
        new(api.Vendor, new(api.Operations.Select(operation => new CatalogueEntry(operation.Name, api.ClassName, operation.FieldName))));

    public static IEnumerable<CatalogueModel> Merge(ImmutableArray<CatalogueModel> parts) =>
        parts.GroupBy(static part => part.Vendor, StringComparer.Ordinal).Select(static vendor => new CatalogueModel(
            vendor.Key,
            new(vendor.SelectMany(static part => part.Entries).OrderBy(static entry => entry.OperationName, StringComparer.Ordinal))));
}
