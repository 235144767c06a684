using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Refit;

namespace MeetingApis.Tests.Contracts;

/// <summary>Makes a request of the JSON that it would send; by reflection, since the library's contexts write only.</summary>
internal static class WireJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameAsInQueries } },
    };

    public static object? Read(JsonNode? json, Type type) => json.Deserialize(type, s_options);

    /// <summary>Values of a query as JSON: texts all, until the page's types are known.</summary>
    public static JsonObject Typed(JsonObject query, IReadOnlyDictionary<string, ContractField> fields)
    {
        var typed = new JsonObject();
        foreach ((string name, JsonNode? value) in query)
        {
            bool isText = fields.GetValueOrDefault(name) is not { Type: "boolean" } and not { Type: "integer", Format: null };
            typed[name] = !isText ? JsonNode.Parse(value!.GetValue<string>()) : value!.DeepClone();
        }

        return typed;
    }

    /// <summary>Values as a query has them.</summary>
    public static JsonObject Texts(JsonObject values) => new(values.Select(static value => KeyValuePair.Create(
        value.Key, value.Value is JsonValue number && number.GetValueKind() == JsonValueKind.Number ? JsonValue.Create(number.ToJsonString()) : value.Value?.DeepClone())));

    private static void NameAsInQueries(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (property.AttributeProvider?.GetCustomAttributes(typeof(AliasAsAttribute), inherit: false) is [AliasAsAttribute alias])
            {
                property.Name = alias.Name;
            }
        }
    }
}
