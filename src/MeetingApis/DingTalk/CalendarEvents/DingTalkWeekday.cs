using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A day of the week.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkWeekday>))]
public readonly record struct DingTalkWeekday(string Value) : IStringCode<DingTalkWeekday>, IDocumentedCode
{
    /// <summary><c>monday</c>: Monday.</summary>
    public static DingTalkWeekday Monday { get; } = new("monday");

    /// <summary><c>tuesday</c>: Tuesday.</summary>
    public static DingTalkWeekday Tuesday { get; } = new("tuesday");

    /// <summary><c>wednesday</c>: Wednesday.</summary>
    public static DingTalkWeekday Wednesday { get; } = new("wednesday");

    /// <summary><c>thursday</c>: Thursday.</summary>
    public static DingTalkWeekday Thursday { get; } = new("thursday");

    /// <summary><c>friday</c>: Friday.</summary>
    public static DingTalkWeekday Friday { get; } = new("friday");

    /// <summary><c>saturday</c>: Saturday.</summary>
    public static DingTalkWeekday Saturday { get; } = new("saturday");

    /// <summary><c>sunday</c>: Sunday.</summary>
    public static DingTalkWeekday Sunday { get; } = new("sunday");

    bool IDocumentedCode.IsDocumented => Value is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday";

    string IDocumentedCode.Rule => "must be Monday, Tuesday, Wednesday, Thursday, Friday, Saturday or Sunday.";

    static DingTalkWeekday IStringCode<DingTalkWeekday>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
