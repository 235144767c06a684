using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>How a calendar event repeats.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkRecurrenceType>))]
public readonly record struct DingTalkRecurrenceType(string Value) : IStringCode<DingTalkRecurrenceType>, IDocumentedCode
{
    /// <summary><c>daily</c>: every day, or every few days.</summary>
    public static DingTalkRecurrenceType Daily { get; } = new("daily");

    /// <summary><c>weekly</c>: on days of the week.</summary>
    public static DingTalkRecurrenceType Weekly { get; } = new("weekly");

    /// <summary><c>absoluteMonthly</c>: on one day of the month, for example on the 20th.</summary>
    public static DingTalkRecurrenceType AbsoluteMonthly { get; } = new("absoluteMonthly");

    /// <summary><c>relativeMonthly</c>: on one day of the week in a month, for example on the last Tuesday.</summary>
    public static DingTalkRecurrenceType RelativeMonthly { get; } = new("relativeMonthly");

    /// <summary><c>absoluteYearly</c>: on one day of the year.</summary>
    public static DingTalkRecurrenceType AbsoluteYearly { get; } = new("absoluteYearly");

    bool IDocumentedCode.IsDocumented => Value is "daily" or "weekly" or "absoluteMonthly" or "relativeMonthly" or "absoluteYearly";

    string IDocumentedCode.Rule => "must be Daily, Weekly, AbsoluteMonthly, RelativeMonthly or AbsoluteYearly.";

    static DingTalkRecurrenceType IStringCode<DingTalkRecurrenceType>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
