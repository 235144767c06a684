using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The order of buildings in a list.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<BuildingOrder>))]
public readonly record struct BuildingOrder(string Value) : IStringCode<BuildingOrder>, IDocumentedCode
{
    /// <summary><c>name-asc</c>: by name, from A to Z.</summary>
    public static BuildingOrder NameAscending { get; } = new("name-asc");

    /// <summary><c>name-desc</c>: by name, from Z to A.</summary>
    public static BuildingOrder NameDescending { get; } = new("name-desc");

    bool IDocumentedCode.IsDocumented => Value is "name-asc" or "name-desc";

    string IDocumentedCode.Rule => "must be NameAscending or NameDescending.";

    static BuildingOrder IStringCode<BuildingOrder>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
