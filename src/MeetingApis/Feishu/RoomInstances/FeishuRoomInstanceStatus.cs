using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A reply for a meeting room.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuRoomInstanceStatus>))]
public readonly record struct FeishuRoomInstanceStatus(string Value) : IStringCode<FeishuRoomInstanceStatus>, IDocumentedCode
{
    /// <summary><c>NOT_CHECK_IN</c>: nobody came, so the room is released.</summary>
    public static FeishuRoomInstanceStatus NotCheckIn { get; } = new("NOT_CHECK_IN");

    /// <summary><c>ENDED_BEFORE_DUE</c>: the meeting ended early, so the room is released.</summary>
    public static FeishuRoomInstanceStatus EndedBeforeDue { get; } = new("ENDED_BEFORE_DUE");

    /// <summary><c>ACCEPTED_BY_ADMIN</c>: an administrator accepts the event for the room.</summary>
    public static FeishuRoomInstanceStatus AcceptedByAdmin { get; } = new("ACCEPTED_BY_ADMIN");

    /// <summary><c>DECLINED_BY_ADMIN</c>: an administrator declines the event for the room.</summary>
    public static FeishuRoomInstanceStatus DeclinedByAdmin { get; } = new("DECLINED_BY_ADMIN");

    bool IDocumentedCode.IsDocumented => Value is "NOT_CHECK_IN" or "ENDED_BEFORE_DUE" or "ACCEPTED_BY_ADMIN" or "DECLINED_BY_ADMIN";

    string IDocumentedCode.Rule => "must be NotCheckIn, EndedBeforeDue, AcceptedByAdmin or DeclinedByAdmin.";

    static FeishuRoomInstanceStatus IStringCode<FeishuRoomInstanceStatus>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
