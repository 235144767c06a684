using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The order of rooms in the list of a building.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuBuildingRoomOrder>))]
public readonly record struct FeishuBuildingRoomOrder(string Value) : IStringCode<FeishuBuildingRoomOrder>, IDocumentedCode
{
    /// <summary><c>name-asc</c>: by name, from A to Z.</summary>
    public static FeishuBuildingRoomOrder NameAscending { get; } = new("name-asc");

    /// <summary><c>name-desc</c>: by name, from Z to A.</summary>
    public static FeishuBuildingRoomOrder NameDescending { get; } = new("name-desc");

    /// <summary><c>floor_name-asc</c>: by the floor's name, from A to Z.</summary>
    public static FeishuBuildingRoomOrder FloorNameAscending { get; } = new("floor_name-asc");

    /// <summary><c>floor_name-desc</c>: by the floor's name, from Z to A.</summary>
    public static FeishuBuildingRoomOrder FloorNameDescending { get; } = new("floor_name-desc");

    bool IDocumentedCode.IsDocumented => Value is "name-asc" or "name-desc" or "floor_name-asc" or "floor_name-desc";

    string IDocumentedCode.Rule => "must be NameAscending, NameDescending, FloorNameAscending or FloorNameDescending.";

    static FeishuBuildingRoomOrder IStringCode<FeishuBuildingRoomOrder>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
