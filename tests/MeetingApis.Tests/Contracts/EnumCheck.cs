using System.Reflection;
using System.Text.Json;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Contracts;

/// <summary>Every value that a page names has a name in the code.</summary>
internal static class EnumCheck
{
    public static IEnumerable<string> Offences(ContractOperation page, CodeSide side)
    {
        ApiMethod method = Operations.Method(page.Name);
        string prefix = Payload.Prefix(method);
        return
        [
            .. Offences(page.Request.Query, side.QueryOf(method), "", side),
            .. Offences(page.Request.Header, side.HeaderOf(method), "", side),
            .. Offences(page.Request.Body, side.BodyOf(method), "", side),
            .. Offences(page.Response, side.ResponseOf(method), prefix, side),
        ];
    }

    /// <summary>The values that a type of codes names, as the wire has them; null where the type names none.</summary>
    public static IReadOnlyList<string>? Named(Type type)
    {
        if (type.IsEnum)
        {
            return [.. Enum.GetValues(type).Cast<Enum>().Select(static value => value.ToString("D"))];
        }

        return FieldKinds.IsCode(type)
            ? [.. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == type).Select(static property => property.GetValue(null)!.ToString()!)]
            : null;
    }

    private static IEnumerable<string> Offences(IReadOnlyDictionary<string, ContractField> page, IEnumerable<WireField> code, string prefix, CodeSide side)
    {
        var types = code.ToDictionary(field => prefix + field.Way, static field => field.Type, StringComparer.Ordinal);
        return
            from field in page
            where field.Value.Enum is not null && types.ContainsKey(Operations.AnyKey(field.Key))
            let type = types[Operations.AnyKey(field.Key)]
            where type != typeof(bool) && type != typeof(TimeSpan)
            let missing = field.Value.Enum!.Select(Text).Except(side.ValuesOf(type) ?? [], StringComparer.Ordinal).ToArray()
            where missing.Length > 0
            select $"'{field.Key}': {type.Name} does not name {string.Join(", ", missing)}";
    }

    public static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
