using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>What a person or a meeting room has replied to the invitation to a calendar event.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkCalendarResponseStatus>))]
public readonly record struct DingTalkCalendarResponseStatus(string Value) : IStringCode<DingTalkCalendarResponseStatus>, IDocumentedCode
{
    /// <summary><c>needsAction</c>: nothing yet.</summary>
    public static DingTalkCalendarResponseStatus NeedsAction { get; } = new("needsAction");

    /// <summary><c>accepted</c>: yes.</summary>
    public static DingTalkCalendarResponseStatus Accepted { get; } = new("accepted");

    /// <summary><c>declined</c>: no.</summary>
    public static DingTalkCalendarResponseStatus Declined { get; } = new("declined");

    /// <summary><c>tentative</c>: perhaps. Of a meeting room: the reservation waits for approval.</summary>
    public static DingTalkCalendarResponseStatus Tentative { get; } = new("tentative");

    bool IDocumentedCode.IsDocumented => Value is "needsAction" or "accepted" or "declined" or "tentative";

    string IDocumentedCode.Rule => "must be NeedsAction, Accepted, Declined or Tentative.";

    static DingTalkCalendarResponseStatus IStringCode<DingTalkCalendarResponseStatus>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
