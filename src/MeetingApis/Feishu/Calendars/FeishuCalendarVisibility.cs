using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Who sees what of a calendar.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuCalendarVisibility>))]
public readonly record struct FeishuCalendarVisibility(string Value) : IStringCode<FeishuCalendarVisibility>
{
    /// <summary><c>private</c>: nobody sees anything without a role in the calendar.</summary>
    public static FeishuCalendarVisibility Private { get; } = new("private");

    /// <summary><c>show_only_free_busy</c>: others see when the owner is busy, and nothing else.</summary>
    public static FeishuCalendarVisibility ShowOnlyFreeBusy { get; } = new("show_only_free_busy");

    /// <summary><c>public</c>: others see the details of events.</summary>
    public static FeishuCalendarVisibility Public { get; } = new("public");

    static FeishuCalendarVisibility IStringCode<FeishuCalendarVisibility>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
