namespace MeetingApis.Tests.Contracts;

/// <summary>Compares the fields of a page with those of a model, in both directions.</summary>
internal static class FieldSets
{
    public static IEnumerable<string> Differences(IEnumerable<string> page, IEnumerable<string> code)
    {
        string[] documented = [.. page];
        string[] known = [.. code];
        return
        [
            .. documented.Except(known, StringComparer.Ordinal).Select(static way => $"the page has '{way}', the code has not"),
            .. known.Except(documented, StringComparer.Ordinal).Select(static way => $"the code has '{way}', the page has not"),
        ];
    }

    public static IEnumerable<string> Offences(IReadOnlyDictionary<string, ContractField> page, IEnumerable<WireField> code, DocumentedProperties properties)
    {
        var known = code.ToDictionary(static field => field.Way, StringComparer.Ordinal);
        var documented = page.ToDictionary(static field => Operations.AnyKey(field.Key), static field => field.Value, StringComparer.Ordinal);
        string[] missing = [.. documented.Keys.Except(known.Keys, StringComparer.Ordinal).Select(static way => $"the page has '{way}', the code has not")];
        string[] invented = [.. known.Values.Where(field => !documented.ContainsKey(field.Way) && !properties.Contain(field.Property)).Select(static field => $"the code has '{field.Way}', no page has")];
        return missing.Concat(invented).Concat(
            from field in documented
            where known.ContainsKey(field.Key)
            let misfit = FieldKinds.Misfit(field.Value, known[field.Key].Type)
            where misfit is not null
            select $"'{field.Key}': {misfit}");
    }
}
