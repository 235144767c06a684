using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>What happened to the booking of a room.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkRoomBookingChangeType>))]
public readonly record struct DingTalkRoomBookingChangeType(string Value) : IStringCode<DingTalkRoomBookingChangeType>
{
    /// <summary><c>appvaral</c>: it waits for approval. The vendor spells it so.</summary>
    public static DingTalkRoomBookingChangeType Approval { get; } = new("appvaral");

    /// <summary><c>bookSuccess</c>: the room is booked.</summary>
    public static DingTalkRoomBookingChangeType Booked { get; } = new("bookSuccess");

    /// <summary><c>bookCancel</c>: it was cancelled.</summary>
    public static DingTalkRoomBookingChangeType Canceled { get; } = new("bookCancel");

    /// <summary><c>bookRefuse</c>: it was refused.</summary>
    public static DingTalkRoomBookingChangeType Refused { get; } = new("bookRefuse");

    /// <summary><c>bookUpdate</c>: it was changed.</summary>
    public static DingTalkRoomBookingChangeType Updated { get; } = new("bookUpdate");

    /// <summary><c>bookMemberChange</c>: its people were changed.</summary>
    public static DingTalkRoomBookingChangeType MembersChanged { get; } = new("bookMemberChange");

    static DingTalkRoomBookingChangeType IStringCode<DingTalkRoomBookingChangeType>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
