using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>What the attendees of an event may do. Each value includes the ones before it.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventAttendeeAbility>))]
public readonly record struct FeishuCalendarEventAttendeeAbility(string Value) : IStringCode<FeishuCalendarEventAttendeeAbility>, IDocumentedCode
{
    /// <summary><c>none</c>: nothing; they do not see each other either.</summary>
    public static FeishuCalendarEventAttendeeAbility None { get; } = new("none");

    /// <summary><c>can_see_others</c>: see the other attendees.</summary>
    public static FeishuCalendarEventAttendeeAbility SeeOthers { get; } = new("can_see_others");

    /// <summary><c>can_invite_others</c>: see the other attendees and invite more.</summary>
    public static FeishuCalendarEventAttendeeAbility InviteOthers { get; } = new("can_invite_others");

    /// <summary><c>can_modify_event</c>: see the other attendees, invite more, and change the event.</summary>
    public static FeishuCalendarEventAttendeeAbility ModifyEvent { get; } = new("can_modify_event");

    bool IDocumentedCode.IsDocumented => Value is "none" or "can_see_others" or "can_invite_others" or "can_modify_event";

    string IDocumentedCode.Rule => "must be None, SeeOthers, InviteOthers or ModifyEvent.";

    static FeishuCalendarEventAttendeeAbility IStringCode<FeishuCalendarEventAttendeeAbility>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
