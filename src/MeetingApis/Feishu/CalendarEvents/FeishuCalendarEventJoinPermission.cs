using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Who may join an event's meeting.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventJoinPermission>))]
public readonly record struct FeishuCalendarEventJoinPermission(string Value) : IStringCode<FeishuCalendarEventJoinPermission>, IDocumentedCode
{
    /// <summary><c>anyone_can_join</c>: anyone who has the link.</summary>
    public static FeishuCalendarEventJoinPermission Anyone { get; } = new("anyone_can_join");

    /// <summary><c>only_organization_employees</c>: the people of the organisation.</summary>
    public static FeishuCalendarEventJoinPermission Organization { get; } = new("only_organization_employees");

    /// <summary><c>only_event_attendees</c>: the attendees of the event.</summary>
    public static FeishuCalendarEventJoinPermission Attendees { get; } = new("only_event_attendees");

    bool IDocumentedCode.IsDocumented => Value is "anyone_can_join" or "only_organization_employees" or "only_event_attendees";

    string IDocumentedCode.Rule => "must be Anyone, Organization or Attendees.";

    static FeishuCalendarEventJoinPermission IStringCode<FeishuCalendarEventJoinPermission>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
