using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Tests.Contracts;

/// <summary>Looks whether an example holds what its contract has no field for, or has another kind for.</summary>
internal static class ExampleFields
{
    public static IEnumerable<string> Offences(ContractOperation page, ContractExample example) =>
    [
        .. Offences(page.Request.Path, example.Path, "").Concat(Offences(page.Request.Query, example.Query, "")).Where(static offence => !offence.EndsWith("kind", StringComparison.Ordinal)),
        .. Offences(page.Request.Body, example.Body, ""),
        .. Offences(page.Response, example.Response, "").Where(static offence => !IsEnvelope(offence)),
    ];

    private static bool IsEnvelope(string offence) => offence.Split('\'')[1] is "code" or "msg" or "data" or "errcode" or "errmsg" or "request_id" or "error";

    private static IEnumerable<string> Offences(IReadOnlyDictionary<string, ContractField> fields, JsonNode? node, string way)
    {
        switch (node)
        {
            case JsonObject members when fields.Keys.Any(known => Operations.AnyKey(known).StartsWith(way + ".{}", StringComparison.Ordinal)):
                return members.SelectMany(member => Offences(fields, member.Value, way + ".{}"));
            case JsonObject members:
                return Known(fields, way, "object").Concat(members.SelectMany(member => Offences(fields, member.Value, way.Length == 0 ? member.Key : $"{way}.{member.Key}")));
            case JsonArray items:
                return items.SelectMany(item => Offences(fields, item, way + "[]"));
            case null:
                return [];
            default:
                return Known(fields, way, node.GetValueKind() switch
                {
                    JsonValueKind.String => "string",
                    JsonValueKind.Number => "number",
                    _ => "boolean",
                });
        }
    }

    private static IEnumerable<string> Known(IReadOnlyDictionary<string, ContractField> fields, string way, string kind)
    {
        string? type = Field(fields, way)?.Type;
        return (way.Length, type) switch
        {
            (0, _) => [],
            (_, null) => fields.Keys.Any(known => known.StartsWith(way + ".", StringComparison.Ordinal)) ? [] : [$"'{way}' is no field"],
            _ => type == kind || (type, kind) == ("integer", "number") ? [] : [$"'{way}' is another kind"],
        };
    }

    private static ContractField? Field(IReadOnlyDictionary<string, ContractField> fields, string way) =>
        fields.FirstOrDefault(field => Operations.AnyKey(field.Key) == way).Value;
}
