using System.Reflection;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Contracts;

/// <summary>The properties that some page has a field for. Operations share records, and no page but one may have a field of them.</summary>
internal sealed class DocumentedProperties
{
    private readonly HashSet<(Type?, string)> _all;

    public DocumentedProperties(IEnumerable<ContractOperation> pages) => _all = [.. pages.SelectMany(Find)];

    public DocumentedProperties(IEnumerable<(IReadOnlyDictionary<string, ContractField> Page, Type Record)> records) =>
        _all = [.. records.SelectMany(static record => Find(record.Page, WireField.Of(record.Record), ""))];

    public bool Contain(PropertyInfo? property) => property is not null && _all.Contains(Key(property));

    private static IEnumerable<(Type?, string)> Find(ContractOperation page)
    {
        ApiMethod method = Operations.Method(page.Name);
        string prefix = Payload.Prefix(method);
        return
        [
            .. Find(page.Request.Query, Operations.Query(method), ""),
            .. Find(page.Request.Body, method.Body is { } body ? WireField.Of(body) : [], ""),
            .. Find(page.Response, method.Response is { } response ? WireField.Of(response) : [], prefix),
        ];
    }

    private static IEnumerable<(Type?, string)> Find(IReadOnlyDictionary<string, ContractField> page, IEnumerable<WireField> code, string prefix)
    {
        var ways = page.Keys.Select(Operations.AnyKey).ToHashSet(StringComparer.Ordinal);
        return code.Where(field => field.Property is not null && ways.Contains(prefix + field.Way)).Select(static field => Key(field.Property!));
    }

    private static (Type?, string) Key(PropertyInfo property) => (property.DeclaringType, property.Name);
}
