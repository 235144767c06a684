using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A part of the page on which DingTalk shows a calendar event.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkCalendarUiName>))]
public readonly record struct DingTalkCalendarUiName(string Value) : IStringCode<DingTalkCalendarUiName>, IDocumentedCode
{
    /// <summary><c>updateEventButton</c>: the button that changes the event.</summary>
    public static DingTalkCalendarUiName UpdateEventButton { get; } = new("updateEventButton");

    /// <summary><c>deleteEventButton</c>: the button that deletes the event.</summary>
    public static DingTalkCalendarUiName DeleteEventButton { get; } = new("deleteEventButton");

    /// <summary><c>transferEventButton</c>: the button that makes somebody else the organizer.</summary>
    public static DingTalkCalendarUiName TransferEventButton { get; } = new("transferEventButton");

    /// <summary><c>attendee</c>: the list of the people who are invited.</summary>
    public static DingTalkCalendarUiName Attendee { get; } = new("attendee");

    /// <summary><c>comment</c>: the comments.</summary>
    public static DingTalkCalendarUiName Comment { get; } = new("comment");

    bool IDocumentedCode.IsDocumented => Value is "updateEventButton" or "deleteEventButton" or "transferEventButton" or "attendee" or "comment";

    string IDocumentedCode.Rule => "must be UpdateEventButton, DeleteEventButton, TransferEventButton, Attendee or Comment.";

    static DingTalkCalendarUiName IStringCode<DingTalkCalendarUiName>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
