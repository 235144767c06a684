using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Which of the equal days of the week in a month is meant.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkRecurrenceIndex>))]
public readonly record struct DingTalkRecurrenceIndex(string Value) : IStringCode<DingTalkRecurrenceIndex>, IDocumentedCode
{
    /// <summary><c>first</c>: the first.</summary>
    public static DingTalkRecurrenceIndex First { get; } = new("first");

    /// <summary><c>second</c>: the second.</summary>
    public static DingTalkRecurrenceIndex Second { get; } = new("second");

    /// <summary><c>third</c>: the third.</summary>
    public static DingTalkRecurrenceIndex Third { get; } = new("third");

    /// <summary><c>fourth</c>: the fourth.</summary>
    public static DingTalkRecurrenceIndex Fourth { get; } = new("fourth");

    /// <summary><c>last</c>: the last, which may be the fourth or the fifth.</summary>
    public static DingTalkRecurrenceIndex Last { get; } = new("last");

    bool IDocumentedCode.IsDocumented => Value is "first" or "second" or "third" or "fourth" or "last";

    string IDocumentedCode.Rule => "must be First, Second, Third, Fourth or Last.";

    static DingTalkRecurrenceIndex IStringCode<DingTalkRecurrenceIndex>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
