using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>What ends the repetition of a calendar event.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkRecurrenceRangeType>))]
public readonly record struct DingTalkRecurrenceRangeType(string Value) : IStringCode<DingTalkRecurrenceRangeType>, IDocumentedCode
{
    /// <summary><c>noEnd</c>: nothing.</summary>
    public static DingTalkRecurrenceRangeType NoEnd { get; } = new("noEnd");

    /// <summary><c>endDate</c>: a point in time, which is in <see cref="DingTalkRecurrenceRange.EndDate"/>.</summary>
    public static DingTalkRecurrenceRangeType EndDate { get; } = new("endDate");

    /// <summary><c>numbered</c>: a number of events, which is in <see cref="DingTalkRecurrenceRange.NumberOfOccurrences"/>.</summary>
    public static DingTalkRecurrenceRangeType Numbered { get; } = new("numbered");

    bool IDocumentedCode.IsDocumented => Value is "noEnd" or "endDate" or "numbered";

    string IDocumentedCode.Rule => "must be NoEnd, EndDate or Numbered.";

    static DingTalkRecurrenceRangeType IStringCode<DingTalkRecurrenceRangeType>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
