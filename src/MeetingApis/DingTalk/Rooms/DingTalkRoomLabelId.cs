using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The id of a piece of a meeting room's equipment, in digits.</summary>
/// <param name="Value">The digits. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkRoomLabelId>))]
public readonly record struct DingTalkRoomLabelId(string Value) : IStringCode<DingTalkRoomLabelId>
{
    /// <summary><c>1</c>: a television.</summary>
    public static DingTalkRoomLabelId Television { get; } = new("1");

    /// <summary><c>2</c>: a telephone.</summary>
    public static DingTalkRoomLabelId Telephone { get; } = new("2");

    /// <summary><c>3</c>: a projector.</summary>
    public static DingTalkRoomLabelId Projector { get; } = new("3");

    /// <summary><c>4</c>: a whiteboard.</summary>
    public static DingTalkRoomLabelId Whiteboard { get; } = new("4");

    /// <summary><c>5</c>: a device for video conferences.</summary>
    public static DingTalkRoomLabelId VideoConference { get; } = new("5");

    static DingTalkRoomLabelId IStringCode<DingTalkRoomLabelId>.Create(string value) => new(value);

    /// <summary>Returns the digits; empty for a default value.</summary>
    public override string ToString() => Value ?? "";
}
