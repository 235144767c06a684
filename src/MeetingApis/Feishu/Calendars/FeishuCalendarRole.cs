using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>What the identity that calls may do in a calendar.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuCalendarRole>))]
public readonly record struct FeishuCalendarRole(string Value) : IStringCode<FeishuCalendarRole>
{
    /// <summary><c>free_busy_reader</c>: see when the owner is busy.</summary>
    public static FeishuCalendarRole FreeBusyReader { get; } = new("free_busy_reader");

    /// <summary><c>reader</c>: see the details of events.</summary>
    public static FeishuCalendarRole Reader { get; } = new("reader");

    /// <summary><c>writer</c>: create and change events.</summary>
    public static FeishuCalendarRole Writer { get; } = new("writer");

    /// <summary><c>owner</c>: everything, also change and share the calendar.</summary>
    public static FeishuCalendarRole Owner { get; } = new("owner");

    /// <summary><c>unknown</c>: a role that this version of the interface does not know.</summary>
    public static FeishuCalendarRole Unknown { get; } = new("unknown");

    static FeishuCalendarRole IStringCode<FeishuCalendarRole>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
